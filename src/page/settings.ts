import {pageState} from './page-state.js';

/** What the script tag says for the whole page, by its `data-` attributes. */
export interface SiteSettings {
  readonly accent?: string;
  readonly content?: string;
  /** Where the folder of the script is, for pages where a plugin has moved the script itself. */
  readonly folder?: string;
  readonly jurisdiction?: string;
  readonly lang?: string;
}

/** What `widgets.js` leaves on the page, so that a second copy finds the first. */
export interface Loader {
  readonly version: string;
  /** The script tag that it came by. */
  readonly script?: HTMLScriptElement | undefined;
  /** The `data-` attributes of the script tag. */
  readonly settings: SiteSettings;
  /** Only where hashes are checked: fails where a file of the folder, wanted by another, is not what was published. */
  readonly check?: ((address: string) => Promise<boolean>) | undefined;
  /** Looks for widgets inside `root`, now and later: in what the script cannot see, such as an open shadow root. */
  load(root?: Document | DocumentFragment | Element): void;
}

declare global {
  var microneedlingWidgets: Loader | undefined;
}

/** On a server there is no page. */
export const siteSettings = (): SiteSettings =>
  (globalThis.customElements && pageState().loader?.settings) ?? {};
