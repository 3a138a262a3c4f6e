import type {Loader} from './settings.js';

/** What a page has once, whichever copies of the widgets come to it. */
export interface PageState {
  /** The version whose widgets are defined: a loader alone does not count, it may come from an old cache. */
  version?: string;
  /** Whether the page's console has been told of another copy: it is told once, whichever copy notices. */
  warned?: boolean;
  /** What the script tag brought: in the page's scope too, where an element of that name could pose as it. */
  loader?: Loader | undefined;
}

/** Noted where tags are registered, as every copy meets there, bundled or not, and no name in a page can pose as it. */
const key = Symbol.for('microneedling-widgets');

export const pageState = (
  registry: CustomElementRegistry & {[key]?: PageState} = customElements,
): PageState => (registry[key] ??= {});
