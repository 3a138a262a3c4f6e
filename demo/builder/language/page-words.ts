/* The words that stand in the page itself, outside of any element of the builder. */
import {isRightToLeft} from '../../../src/language/language.js';
import {pageTag} from './language.logic.js';
import {msg, spokenLanguage} from './message.js';

const texts = (): Readonly<Record<string, string>> => ({
  '.skip': msg('Skip to the options', {id: 'builder.page.skip'}),
  '.links [href^="./index.html"]': msg('Builder', {id: 'builder.page.builder'}),
  '.links [href="./guides.html"]': msg('Guides', {id: 'builder.page.guides'}),
  '.links [href="./clinic.html"]': msg('Sample clinic', {id: 'builder.page.clinic'}),
  '.links [href="./widgets.html"]': msg('All widgets', {id: 'builder.page.widgets'}),
  '.links [href="./docs/index.html"]': msg('Docs', {id: 'builder.page.docs'}),
});

/** Says the page's own words in the language that the builder speaks. */
export function translatePage(): void {
  const root = document.documentElement;
  const language = spokenLanguage();
  root.lang = pageTag(language);
  root.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  for (const [selector, text] of Object.entries(texts()))
    for (const element of root.querySelectorAll(selector)) element.textContent = text;
  root
    .querySelector('.links')
    ?.setAttribute('aria-label', msg('Pages of this site', {id: 'builder.page.navigation'}));
}
