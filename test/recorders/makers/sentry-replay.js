import * as Sentry from '@sentry/browser';

Sentry.init({
  dsn: `${location.protocol}//key@${location.host}/1`,
  integrations: [Sentry.replayIntegration()],
  replaysSessionSampleRate: 1,
  replaysOnErrorSampleRate: 1,
});
globalThis.finishRecording = async () => {
  Sentry.captureException(new Error('An error of the page'));
  await Sentry.getReplay().flush();
  await Sentry.flush(2000);
};
