import {pageState, type SiteSettings} from './page-state.js';

/** On a server there is no page. */
export const siteSettings = (): SiteSettings =>
  (globalThis.customElements && pageState().loader?.settings) ?? {};
