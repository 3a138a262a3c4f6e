/** The one version of the widgets that a page keeps to. */
export interface PageVersion {
  readonly version: string;
  /** Whether the page's console has been told of another copy: it is told once, whichever copy notices. */
  warned?: boolean;
}

/** Noted where tags are registered, as every copy meets there, bundled or not; and a page has no further global. */
const key = Symbol.for('microneedling-widgets');

/** The version that came first, which is `version` where none has come before. */
export function pageVersion(
  version: string,
  registry: CustomElementRegistry & {[key]?: PageVersion} = customElements,
): PageVersion {
  return (registry[key] ??= {version});
}
