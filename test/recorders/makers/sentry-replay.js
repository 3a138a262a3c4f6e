import * as Sentry from '@sentry/browser';

Sentry.init({
  dsn: `${location.protocol}//key@${location.host}/1`,
  // Shorter visits than five seconds are left out by default, and a patient of ours may be quicker.
  integrations: [Sentry.replayIntegration({minReplayDuration: 0})],
  replaysSessionSampleRate: 1,
  replaysOnErrorSampleRate: 1,
});
globalThis.finishRecording = async () => {
  Sentry.captureException(new Error('An error of the page'));
  await Sentry.getReplay().flush();
  await Sentry.flush(2000);
};
