import * as amplitude from '@amplitude/analytics-browser';
import {sessionReplayPlugin} from '@amplitude/plugin-session-replay-browser';

amplitude.add(
  sessionReplayPlugin({
    sampleRate: 1,
    configServerUrl: `${location.origin}/amplitude/config`,
    trackServerUrl: `${location.origin}/collect/amplitude-replay`,
  }),
);
amplitude.init('clinic', {
  serverUrl: `${location.origin}/collect/amplitude`,
  autocapture: {elementInteractions: true, frustrationInteractions: true},
  flushIntervalMillis: 200,
  remoteConfig: {serverUrl: `${location.origin}/amplitude/config`},
});
globalThis.finishRecording = () => amplitude.flush().promise;
