/** Settings for the whole page: by the script tag's `data-` attributes, or by `configure`. */
export interface SiteSettings {
  readonly accent?: string | undefined;
  readonly clinicWord?: string | undefined;
  readonly content?: unknown;
  /** Where the folder of the script is, for pages where a plugin has moved the script itself. */
  readonly folder?: string | undefined;
  readonly jurisdiction?: string | undefined;
  readonly lang?: string | undefined;
}

/** Left on the page by `widgets.js`, so that a second copy finds the first. */
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

/** State that a page has once, whichever copies of the widgets come to it. */
export interface PageState {
  /** The version whose widgets are defined: a loader alone does not count, it may come from an old cache. */
  version?: string;
  /** Whether the page's console has been told of another copy: it is told once, whichever copy notices. */
  warned?: boolean;
  /** Set by the script tag: in the page's scope too, where an element of that name could pose as it. */
  loader?: Loader | undefined;
}

/** Noted where tags are registered, as every copy meets there, bundled or not, and no name in a page can pose as it. */
const key = Symbol.for('microneedling-widgets');

export const pageState = (
  registry: CustomElementRegistry & {[key]?: PageState} = customElements,
): PageState => (registry[key] ??= {});
