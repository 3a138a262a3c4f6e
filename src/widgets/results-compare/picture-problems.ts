import {warnOnce} from '../../page/warn-once.js';
import {pictureProblems} from './picture-problems.logic.js';
import {slotOf} from './pairs.logic.js';
import {sides, type Pair} from './results-compare.logic.js';

const decoded = new WeakSet<HTMLImageElement>();

/** Tells the webmaster on the console what is wrong, each thing once. */
export function reportProblems(
  widget: HTMLElement & {requestUpdate(): void},
  pairs: readonly Pair[],
  hidden: boolean,
): void {
  // More may be on its way; a widget that is taken away, or its frame, has its pictures broken off.
  if (document.readyState === 'loading' || !widget.isConnected || !widget.ownerDocument.defaultView) return;
  // An engine may tell another shape of a drawing until that is decoded.
  const undecoded = pairs
    .flat()
    .flatMap((picture) =>
      picture instanceof HTMLImageElement && picture.complete && !decoded.has(picture) ? [picture] : [],
    );
  if (undecoded.length > 0) {
    for (const picture of undecoded) decoded.add(picture);
    void Promise.allSettled(undecoded.map((picture) => picture.decode())).then(() => widget.requestUpdate());
    return;
  }
  const inSlot = (name: string) => [...widget.querySelectorAll(`:scope > [slot="${name}"]`)];
  pairs.forEach((pictures, pair) => {
    const [before, after] = sides.map((side, i) => ({
      picture: pictures[i],
      count: inSlot(slotOf(side, pair)).length,
    }));
    const slots = {before: before!, after: after!};
    const hasCaption = inSlot(slotOf('caption', pair)).some(({textContent}) => textContent.trim());
    for (const {field, problem, fix} of pictureProblems(slots, hasCaption, hidden))
      warnOnce(widget, pair ? `pair ${pair + 1}, ${field}` : field, problem, fix);
  });
}
