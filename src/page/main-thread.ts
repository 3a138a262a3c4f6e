/** How long first views go on in one task, in milliseconds; a phone takes some four times as long over the same. */
const longest = 8;
let end = 0;
let pause: Promise<void> | undefined;

/** Whether the page's own work comes next; never where the browser cannot tell it from other waiting. */
export const isPagesTurn = (): boolean => !!globalThis.scheduler?.yield && performance.now() >= end;

/** Resolves when the main thread is ours again. Whoever waited asks anew, as the others have worked meanwhile. */
export const ourTurn = (): Promise<void> =>
  (pause ??= scheduler.yield().then(() => {
    pause = undefined;
    end = performance.now() + longest;
  }));
