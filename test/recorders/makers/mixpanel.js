import mixpanel from 'mixpanel-browser';

mixpanel.init('clinic', {
  api_host: location.origin,
  autocapture: true,
  record_sessions_percent: 100,
  record_heatmap_data: true,
});
// It sends what it has recorded every ten seconds.
globalThis.finishRecording = () => mixpanel.stop_session_recording();
