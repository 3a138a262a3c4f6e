/*
 * A widget as HTML ahead of any script. What writes it brings all widgets and a parser along, so it comes only when it is
 * asked for.
 */
import type {Order} from './prerendering.worker.js';
import {attributesOf, hasWords, type Materials} from './snippet-parts.logic.js';

let worker: Worker | undefined;

/** Rejects where it cannot be written. */
export function htmlOf({choice, words}: Materials): Promise<string> {
  const order: Order = {
    widget: choice.widget,
    options: {
      attributes: Object.fromEntries(attributesOf(choice).map(([name, value]) => [name, value || true])),
      ...(hasWords(words) ? {content: words} : {}),
    },
  };
  const writer = (worker ??= new Worker(new URL('./prerendering.worker.ts', import.meta.url), {
    type: 'module',
  }));
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve, reject) => {
    const fail = (problem: unknown) => {
      // The next one begins anew.
      worker = undefined;
      reject(new Error(String(problem)));
    };
    writer.addEventListener('error', fail, {once: true});
    port1.onmessage = ({data: {html, problem}}: MessageEvent<{html?: string; problem?: string}>) => {
      writer.removeEventListener('error', fail);
      if (html === undefined) fail(problem);
      else resolve(html);
    };
    writer.postMessage(order, [port2]);
  });
}
