/* Which files of the folder the widgets of a page may ask for, now or once a patient acts. */
import type {MissingFile} from './finding.js';

/** The folder as it was built. All names lack their `.js`. */
export interface Layout {
  readonly core: string;
  readonly files: readonly string[];
  /** Of each widget, by their places in `files`: its own chunk, then those of its lazy parts. */
  readonly chunks: Readonly<Record<string, readonly number[]>>;
  /** The folder with a folder for each language. */
  readonly locales: string;
  /** The files of words that each language has, as they are named behind the language: `faq`, `faq-later`. */
  readonly words: readonly string[];
}

/** A widget in a page, and the language of its words. */
export interface Shown {
  readonly widget: string;
  readonly language: string;
}

/** By its path inside the folder. */
export type WantedFile = Omit<MissingFile, 'address'> & {readonly path: string};

export function wantedFiles(
  shown: readonly Shown[],
  {core, files, chunks, locales, words}: Layout,
): WantedFile[] {
  const wanted = shown.flatMap(({widget, language}): WantedFile[] => {
    const needed = chunks[widget] ?? [];
    const [own = '', ...parts] = needed.map((place) => files[place] ?? '');
    // A guide has other widgets for its sections.
    const inside = Object.keys(chunks).filter((name) => needed.includes(chunks[name]?.[0] ?? -1));
    const isWanted = (name: string): boolean =>
      name === 'shared' || inside.includes(name.replace(/-later$/, ''));
    return [
      ...[core, own].map((path) => ({path, widget, kind: 'widget'}) as const),
      ...parts.map((path) => ({path, widget, kind: 'part'}) as const),
      ...(language === 'en' ? [] : words.filter(isWanted)).map((name) => ({
        path: `${locales}/${language}/mn-words-${language}-${name}`,
        widget,
        kind: 'words' as const,
        language,
      })),
    ];
  });
  return [...new Map(wanted.map((file) => [`${file.widget} ${file.path}`, file])).values()].map((file) => ({
    ...file,
    path: `${file.path}.js`,
  }));
}
