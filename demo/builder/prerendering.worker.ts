/*
 * Writes widgets as HTML, as the command does: without a document, with Lit's build for servers (see vite.config.ts).
 */
import {prerender, type PrerenderName, type PrerenderOptions} from '../../src/server/prerender.js';

export interface Order {
  readonly widget: PrerenderName;
  readonly options: PrerenderOptions;
}

addEventListener('message', ({data: {widget, options}, ports: [port]}: MessageEvent<Order>) => {
  prerender(widget, options).then(
    (html) => port?.postMessage({html}),
    (error: unknown) => port?.postMessage({problem: String(error)}),
  );
});
