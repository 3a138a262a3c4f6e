import {lazy} from '../../../page/lazy.js';

/** All of them for whoever comes: a request must not tell in which letters somebody types. */
const parts = [
  lazy('Arabic product names', () => import('../names-ar/index.js')),
  lazy('Japanese product names', () => import('../names-ja/index.js')),
  lazy('Korean product names', () => import('../names-ko/index.js')),
  lazy('Chinese product names', () => import('../names-zh/index.js')),
];

/** Fetches names in scripts of their own; nothing while there is none to wait for. */
export function fetchNames(element: Element): Promise<unknown> | undefined {
  const missing = parts.filter((part) => !part.loaded && !part.retry.isResting);
  return missing.length ? Promise.all(missing.map((part) => part.load(element))) : undefined;
}

/** Those that have come. */
export const namesInScripts = (): string[] => parts.flatMap(({loaded}) => loaded?.names ?? []);
