/** What is said for the whole page: by the script tag's `data-` attributes, or by `configure`. */
export interface SiteSettings {
  readonly accent?: string | undefined;
  readonly content?: unknown;
  readonly jurisdiction?: string | undefined;
  readonly lang?: string | undefined;
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

let configured: SiteSettings = {};
const listeners = new Set<() => void>();

/** What a bundle sets counts before what the script tag says. */
export const siteSettings = (): SiteSettings => ({
  ...globalThis.microneedlingWidgets?.settings,
  ...configured,
});

/** Lays `settings` over those of before, and tells the widgets that are there. */
export function changeSettings(settings: SiteSettings): void {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  configured = {...configured, ...Object.fromEntries(given)};
  listeners.forEach((listener) => listener());
}

export const watchSettings = (listener: () => void): void => void listeners.add(listener);
export const unwatchSettings = (listener: () => void): void => void listeners.delete(listener);
