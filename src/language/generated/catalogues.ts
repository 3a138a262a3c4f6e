// Generated from xliff/ by npm run build:locales.

/** Messages by id. */
export type Catalogue = Readonly<Record<string, string>>;

const files: Readonly<Record<string, Readonly<Record<string, () => Promise<{default: Catalogue}>>>>> = {
  'en-US': {
  },
  'es': {
  },
  'fr': {
  },
  'de': {
  },
  'it': {
  },
  'pt-BR': {
  },
  'nl': {
  },
  'pl': {
  },
  'ar': {
  },
  'ja': {
  },
  'ko': {
  },
  'zh-Hans': {
  },
};

/** The words of one content module in one language; nothing where it says nothing otherwise than the source. */
export const loadCatalogue = async (language: string, group: string): Promise<Catalogue | undefined> =>
  (await files[language]?.[group]?.())?.default;
