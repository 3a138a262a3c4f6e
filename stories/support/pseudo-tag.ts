/** The language whose place the pseudo-language (pseudo.ts) takes. */
export const pseudoTag = 'nl';
