import {onCLS, onINP, onLCP} from 'web-vitals/attribution';

globalThis.recorded = [];
for (const on of [onINP, onLCP, onCLS])
  on((metric) => globalThis.recorded.push({...metric, entries: undefined}), {reportAllChanges: true});
