import type {LocaleContext} from '../language/language.js';
import {registerRewording} from '../language/message.js';
import {lazy} from '../page/lazy.js';
import {siteSettings} from '../page/settings.js';
import {warnOnce} from '../page/warn-once.js';

/** Only pages that have another word for the clinic load them. */
export const clinicWordPart = lazy('clinic-word', () => import('../language/clinic-word/index.js'), {
  expects: 'otherWord',
});

type Worded = Element & {readonly clinicWord: string};

/** The word of a widget, by its own attribute or the page's, where one is named. */
export const clinicWordOf = ({clinicWord}: Worded): string | undefined =>
  clinicWord || siteSettings().clinicWord;

/** A locale whose messages have that word, once it has been loaded. */
export function worded(widget: Worded, locale: LocaleContext): LocaleContext {
  const asked = clinicWordOf(widget);
  const {language} = locale;
  const other =
    asked && clinicWordPart.loaded?.otherWord(asked, language, (...problem) => warnOnce(widget, ...problem));
  if (!other) return locale;
  const wording = `${language}-x-${other.word}`;
  registerRewording(wording, language, other.reworded);
  return {...locale, wording};
}
