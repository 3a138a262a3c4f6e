/* The builder's words in each language: a file for each, of which a visit fetches one at most. */
import {learnWords, speak} from './message.js';

type Catalogue = {readonly default: Readonly<Record<string, string>>};

const files: Readonly<Record<string, () => Promise<Catalogue>>> = {
  'en-US': () => import('./words/en-US.json'),
  es: () => import('./words/es.json'),
  fr: () => import('./words/fr.json'),
  de: () => import('./words/de.json'),
  it: () => import('./words/it.json'),
  'pt-BR': () => import('./words/pt-BR.json'),
  nl: () => import('./words/nl.json'),
  pl: () => import('./words/pl.json'),
  ar: () => import('./words/ar.json'),
  ja: () => import('./words/ja.json'),
  ko: () => import('./words/ko.json'),
  'zh-Hans': () => import('./words/zh-Hans.json'),
};

/** Rejects where the words cannot be had: then the language before stays. */
export async function speakLanguage(language: string): Promise<void> {
  const words = await files[language]?.();
  if (words) learnWords(language, words.default);
  speak(language);
}
