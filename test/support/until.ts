// Tests speed timers up; waiting itself keeps the real ones.
const later = window.setTimeout.bind(window);

/** Waits until `read` gives something other than false, null, undefined, 0 or an empty text, and returns it. */
export async function until<T>(
  read: () => T | Promise<T>,
  what: string | (() => string),
  timeout = 60_000,
): Promise<NonNullable<T>> {
  for (const end = performance.now() + timeout; ;) {
    const value = await read();
    if (value) return value;
    if (performance.now() > end)
      throw new Error(`Waited in vain until ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => later(resolve, 20));
  }
}

/** The next time that the browser has painted. */
export const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
