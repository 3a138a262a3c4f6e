import * as Sentry from '@sentry/browser';

Sentry.init({dsn: `${location.protocol}//key@${location.host}/1`});
// Breadcrumbs go with the next error.
globalThis.finishRecording = () => {
  Sentry.captureException(new Error('An error of the page'));
  return Sentry.flush(2000);
};
