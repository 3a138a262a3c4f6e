/** What the script tag says for the whole page, by its `data-` attributes. */
export interface SiteSettings {
  readonly accent?: string;
  readonly content?: string;
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
  readonly check?: ((file: string) => Promise<void>) | undefined;
  /** Looks for widgets inside `root`, now and later: in what the script cannot see, such as an open shadow root. */
  load(root?: Document | DocumentFragment | Element): void;
}

declare global {
  var microneedlingWidgets: Loader | undefined;
}

export const siteSettings = (): SiteSettings => globalThis.microneedlingWidgets?.settings ?? {};
