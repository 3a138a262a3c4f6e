import Tracker from '@openreplay/tracker';

const tracker = new Tracker({
  projectKey: 'clinic',
  ingestPoint: `${location.origin}/openreplay`,
  // Its own way of saying that a page without https may be recorded.
  __DISABLE_SECURE_MODE: true,
});
void tracker.start();
globalThis.finishRecording = () => tracker.forceFlushBatch?.();
