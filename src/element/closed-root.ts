/** Events that would carry what is typed, or that it is typed, out of a root. */
export const telltaleEvents: readonly string[] = [
  'beforeinput',
  'compositionend',
  'compositionstart',
  'compositionupdate',
  'copy',
  'cut',
  'dragstart',
  'drop',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'paste',
  'textInput',
];

/** What is typed stays inside; Tab and Escape belong to the page too. */
function keepInside(event: Event): void {
  if (event instanceof KeyboardEvent && (event.key === 'Tab' || event.key === 'Escape')) return;
  event.stopPropagation();
}

/**
 * Lets no event that tells of typing out of a closed root. A script that listens in the window's capture phase sees
 * them all the same; only a frame prevents that.
 */
export function keepTypingInside(root: ShadowRoot): void {
  for (const type of telltaleEvents) root.addEventListener(type, keepInside);
}
