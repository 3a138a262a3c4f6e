import {selectAll} from './select-all.js';

declare const __BASE_URL__: string;

/**
 * The script's own file, or the style sheet beside it, whatever folder these are in; a plugin may have put `.min` in the
 * name, or a query behind it.
 */
const ours = /(\w+:\/\/[^\s?#]*\/)widgets(-checked)?(\.min)?\.(js|css)/g;

/** The script tag that this runs from, and the folders that the widgets may be in, the likeliest first. */
export function findScript(): {script: HTMLScriptElement | undefined; folders: string[]} {
  // A module has no currentScript, and an image of that name would pose as one. Stacks name the running file everywhere,
  // unless somebody maps them back to the source.
  const {baseURI, currentScript} = document;
  const stack = `${new Error().stack}`;
  const current = currentScript instanceof HTMLScriptElement ? currentScript : undefined;
  const scripts = [...selectAll<HTMLScriptElement>(document, 'script')];
  // Run as text by jQuery and the like, the current script is not the one that is in the page.
  const script =
    (current?.src && current) ||
    (scripts.find(({src}) => src.match(ours) && stack.includes(src)) ??
      scripts.find(({dataset, src}) => src.match(ours) ?? dataset.folder) ??
      current);
  const {dataset: {folder} = {}, src} = script ?? {};
  // The browser has noted where it came from, also if it was fetched and run as text.
  const fetched = performance.getEntriesByType('resource').map(({name}) => name);
  const named = [src, stack, ...fetched.reverse()].join(' ');
  const folders = new Set([
    folder && new URL(folder.replace(/\/*$/, '/'), baseURI).href,
    ...[...named.matchAll(ours)].map(([, found]) => found),
    __BASE_URL__,
    // Combined with other scripts, or renamed: beside that file, at best.
    /\w+:\/\/[^\s?#]*\//.exec(named)?.[0],
  ]);
  return {script, folders: [...folders].filter((found) => !!found) as string[]};
}
