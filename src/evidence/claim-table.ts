import type {Claim} from './claim.js';

/**
 * Evidence by claim id. Empty here, where claims carry their own; the script-tag build fills it and takes the
 * evidence out of the claims, so that it is loaded only when somebody asks "How do we know?".
 */
export const claimTable: Readonly<Record<string, Pick<Claim, 'grade' | 'reviewed' | 'sources'>>> = {};
