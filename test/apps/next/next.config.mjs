export default {
  output: 'export',
  turbopack: {root: import.meta.dirname},
  env: {NEXT_TELEMETRY_DISABLED: '1'},
};
