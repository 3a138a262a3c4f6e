/** Everything that "How do we know?" looks up: one file for all widgets, and for the npm modules (scripts/cdn-apart.mjs). */
export {claimTable} from './claim-table.js';
export {citation} from './source.js';
export {sources} from './sources.js';
