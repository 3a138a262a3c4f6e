import posthog from 'posthog-js/dist/module.full.no-external.js';

// What its servers answer for a project with replay and heat maps (test/recorders/collector.mjs).
posthog.init('phc_clinic', {
  api_host: location.origin,
  defaults: '2025-11-30',
  capture_heatmaps: true,
  // A browser that tests drive counts as a robot.
  opt_out_useragent_filter: true,
});
