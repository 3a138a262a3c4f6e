const fields = 'input, textarea, select';

/** Keys that a control acts on by itself; of a field that is typed into, all but those that lead out of it. */
function acts(control: Element, key: string): boolean {
  if (control.matches('[type="range"], [type="radio"]')) return /^(Arrow|Home$|End$|Page| $)/.test(key);
  if (control.matches('[type="checkbox"], button, summary, a')) return key === ' ' || key === 'Enter';
  return control.matches(fields);
}

const keys = ['keydown', 'keypress', 'keyup'];
const presses = [
  'contextmenu',
  'dragstart',
  'mousedown',
  'pointerdown',
  'selectstart',
  'touchend',
  'touchstart',
];

/**
 * Keeps in a root the keys that its controls use, and presses on what is typed into or dragged. A page sees only the
 * widget's tag behind them: what it spares in fields of its own (shortcuts, copy protection, a carousel around) it
 * would not spare in ours.
 */
export function keepOwnEvents(root: ShadowRoot): void {
  // A slotted element is the clinic's own.
  const isOurs = (target: EventTarget) => (target as Partial<Node>).getRootNode?.() === root;
  /** Keys whose press was kept: their release is, too, wherever the focus is by then. */
  const kept = new Set<string>();
  const keepKey = (event: Event): void => {
    const {key, type, ctrlKey, altKey, metaKey, defaultPrevented} = event as KeyboardEvent;
    const [target] = event.composedPath();
    const wasKept = type === 'keyup' && kept.delete(key);
    if (key === 'Tab' || key === 'Escape' || !isOurs(target!)) return;
    const isPlain = !ctrlKey && !altKey && !metaKey;
    if (!wasKept && !defaultPrevented && !(isPlain && acts(target as Element, key))) return;
    event.stopPropagation();
    if (type === 'keydown') kept.add(key);
  };
  const isOnControl = (event: Event): boolean =>
    event
      .composedPath()
      .some((one) => one instanceof Element && isOurs(one) && one.matches(`${fields}, [data-drags]`));
  const keepPress = (event: Event): void => {
    if (isOnControl(event)) event.stopPropagation();
  };
  for (const type of keys) root.addEventListener(type, keepKey);
  // Not their moves: carousels of the page begin with the press, and nothing of ours is to run while a finger swipes.
  for (const type of presses) root.addEventListener(type, keepPress, {passive: true});
}
