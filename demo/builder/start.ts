import {BuilderPreview} from './builder-preview.js';
import {EmbedBuilder} from './embed-builder.js';
import {speakLanguage} from './language/catalogues.js';
import {languageFor} from './language/language.logic.js';
import {LanguageSwitch} from './language/language-switch.js';
import {translatePage} from './language/page-words.js';
import {PageCheck} from './page-check.js';

try {
  await speakLanguage(languageFor(location.search, navigator.languages));
} catch {
  // English stays, which is built in.
}
translatePage();

customElements.define('language-switch', LanguageSwitch);
customElements.define('builder-preview', BuilderPreview);
customElements.define('page-check', PageCheck);
customElements.define('embed-builder', EmbedBuilder);

// The choice stands behind the `#`, so this link must not change it.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('#step')?.focus();
});
