import {pageVersion} from '../page/page-version.js';
import {start, type Verify} from './loader.js';
import {warn} from './warn.js';

declare const __VERSION__: string;

/**
 * Finds the script tag that this runs from, and starts the loader, unless there is one on the page already, or widgets
 * of another version.
 */
export function begin(verify?: Verify): void {
  // A module has no currentScript, and an image of that name would pose as one. Stacks name the running file everywhere.
  const {currentScript} = document;
  const [, stackFolder] = /(\w+:\/\/[^\s?#]+\/)/.exec(String(new Error().stack)) ?? [];
  const script =
    currentScript instanceof HTMLScriptElement
      ? currentScript
      : [...document.querySelectorAll('script')].find(({src}) => src.startsWith(`${stackFolder}widgets`));

  const first = globalThis.microneedlingWidgets;
  const page = pageVersion(__VERSION__);
  const isOther = page.version !== __VERSION__;
  if (!first && !isOther) {
    const folder = script?.src ? new URL('.', script.src).href : (stackFolder ?? '');
    globalThis.microneedlingWidgets = start(folder, script, verify);
  } else if (!page.warned && (isOther || first?.script?.isConnected)) {
    // Otherwise it is the first one itself, run again as a page was swapped for the next.
    page.warned = true;
    warn(
      `The widgets are here twice: ${page.version} stays, widgets.js ${__VERSION__} does nothing. Keep one.`,
    );
  }
}
