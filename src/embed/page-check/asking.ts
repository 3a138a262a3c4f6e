/*
 * Asks for what has not been asked for yet: all files that the widgets of the page may want, and pictures that the browser
 * has given up. As modules, which is what a policy lets in; most have come before.
 */
import {isForeign, languageTag} from '../../language/nearest-language.js';
import {matchLanguage} from '../../language/language.js';
import {pageState} from '../../page/page-state.js';
import {selectAll} from '../select-all.js';
import type {BrokenPicture, MissingFile} from './finding.js';
import {wantedFiles, type Layout, type Shown, type WantedFile} from './folder.logic.js';

/** For a server that never answers. */
const longest = 20_000;

function languageOf(widget: Element): string {
  const tag = languageTag(widget, pageState().loader?.settings.lang);
  return isForeign(tag) ? matchLanguage(tag) : 'en';
}

/** The widgets of the page, and what languages they are in. */
export const shownIn = (widgets: readonly string[]): Shown[] =>
  widgets.flatMap((widget) =>
    [...new Set([...selectAll(document, `mn-${widget}`)].map(languageOf))].map((language) => ({
      widget,
      language,
    })),
  );

export const inTime = <Value>(coming: Promise<Value>): Promise<Value> =>
  Promise.race([
    coming,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('it does not come')), longest)),
  ]);

async function ask(folder: string, {path, ...file}: WantedFile): Promise<MissingFile[]> {
  const address = folder + path;
  const check = pageState().loader?.check;
  let isChecked = check === undefined;
  try {
    await check?.(address);
    isChecked = true;
    const module = (await inTime(import(/* @vite-ignore */ address))) as object;
    // A server out of quota answers with an empty file.
    if (file.kind !== 'widget' && Object.keys(module).length === 0) throw new TypeError('it is empty');
    return [];
  } catch {
    return [{...file, address, failedCheck: !isChecked}];
  }
}

export const missingFrom = async (
  folder: string,
  shown: readonly Shown[],
  layout: Layout,
): Promise<MissingFile[]> =>
  (await Promise.all(wantedFiles(shown, layout).map((file) => ask(folder, file)))).flat();

const comes = (address: string): Promise<boolean> =>
  inTime(
    new Promise<boolean>((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve(true);
      picture.onerror = () => resolve(false);
      picture.src = address;
    }),
  ).catch(() => false);

export async function brokenPictures(widgets: readonly string[]): Promise<BrokenPicture[]> {
  const all = widgets.flatMap((widget) =>
    [...selectAll<HTMLImageElement>(document, `mn-${widget} img`)].map((image) => ({
      widget,
      // Where a tool for speed holds it back, there is none as yet.
      address: image.currentSrc || image.src,
    })),
  );
  const asked = all.filter(({address}) => address);
  const isThere = await Promise.all(asked.map(({address}) => comes(address)));
  return asked.filter((_, index) => !isThere[index]);
}
