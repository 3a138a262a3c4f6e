import {warnOnce} from './warn-once.js';

/** Loads what is not needed at first; where that fails, the widget goes on without it after one warning. */
export async function loadPart<Part>(
  element: Element,
  name: string,
  load: () => Promise<Part>,
): Promise<Part | undefined> {
  try {
    return await load();
  } catch (error) {
    warnOnce(
      element,
      name,
      `could not be loaded (${String(error)}).`,
      'Check that the whole folder is served.',
    );
    return undefined;
  }
}
