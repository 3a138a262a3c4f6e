import {officialSources} from './sources-official.js';
import {studySources} from './sources-studies.js';

/** Every source that a claim may name. Volumes and pages that could not be confirmed are left out, not guessed. */
export const sources = {...studySources, ...officialSources};

export type SourceId = keyof typeof sources;
