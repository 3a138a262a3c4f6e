import {BuilderPreview} from './builder-preview.js';
import {EmbedBuilder} from './embed-builder.js';
import {PageCheck} from './page-check.js';

customElements.define('builder-preview', BuilderPreview);
customElements.define('page-check', PageCheck);
customElements.define('embed-builder', EmbedBuilder);

// The choice stands behind the `#`, so this link must not change it.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('#step')?.focus();
});
