import {pageState, type SiteSettings} from './page-state.js';

export type {SiteSettings} from './page-state.js';

let configured: SiteSettings = {};
const listeners = new Set<() => void>();

/** A bundle's settings win over the script tag's. On a server there is no page. */
export const siteSettings = (): SiteSettings => ({
  ...(globalThis.customElements && pageState().loader?.settings),
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
