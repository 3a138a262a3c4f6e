import {datadogRum} from '@datadog/browser-rum';

datadogRum.init({
  applicationId: '00000000-0000-0000-0000-000000000000',
  clientToken: 'pub0',
  site: 'datadoghq.com',
  proxy: `${location.origin}/collect/datadog`,
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
});
datadogRum.startSessionReplayRecording();
