import {pageState} from '../page/page-state.js';
import {findScript} from './find-script.js';
import {start, type Verify} from './loader.js';
import {warn} from './warn.js';

declare const __VERSION__: string;

/**
 * Starts the loader, unless there is one on the page already, or widgets of another version, or the browser is older
 * than Chromium 111, Safari 16.4 and Firefox 115: these can mix colours and make style sheets by script.
 */
export function begin(verify?: Verify): void {
  const page = pageState();
  const first = page.loader;
  const present = page.version ?? first?.version ?? __VERSION__;
  const isOther = present !== __VERSION__;
  try {
    if (!first && !isOther) {
      if (!CSS.supports('color', 'color-mix(in oklab, red, red)')) throw new TypeError('no color-mix');
      globalThis.microneedlingWidgets = page.loader = start(findScript(), verify);
    } else if (!page.warned && (isOther || first?.script?.isConnected)) {
      // Otherwise it is the first one itself, run again as a page was swapped for the next.
      page.warned = true;
      warn(`The widgets are here twice: ${present} stays, widgets.js ${__VERSION__} does nothing. Keep one.`);
    }
  } catch (error) {
    warn(`This browser is too old (${String(error)}). The page keeps its own text.`);
  }
}
