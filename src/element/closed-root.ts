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

/**
 * Microsoft Clarity replaces `attachShadow`, walks what it makes, and watches it from then on: which boxes are ticked is
 * told by attributes, however their words are masked. A root without the browser's own constructor it takes for an
 * imitation, and does not watch.
 */
export const hideFromWalkers = (root: ShadowRoot): void =>
  void Object.defineProperty(root, 'constructor', {value: undefined});

/** Typing stays inside; Tab and Escape belong to the page too. */
function keepInside(event: Event): void {
  if (event instanceof KeyboardEvent && (event.key === 'Tab' || event.key === 'Escape')) return;
  event.stopPropagation();
}

/**
 * Lets no event that tells of typing out of the box that holds all of a closed root. A script that listens in the
 * window's capture phase sees them all the same; only a frame prevents that.
 */
export function keepTypingInside(box: HTMLElement): void {
  for (const type of telltaleEvents) {
    // Recorders replace addEventListener, and are handed what was pressed with each event that is listened to.
    if (`on${type}` in box) Object.assign(box, {[`on${type}`]: keepInside});
    else box.addEventListener(type, keepInside);
  }
}
