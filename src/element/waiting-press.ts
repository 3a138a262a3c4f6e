/** How long what was pressed may keep still, in milliseconds: nobody takes less for a wait. */
const patience = 200;
/** How long after it has been touched a press may take effect, in milliseconds. */
const reach = 1000;

/** Says of a button or summary that it waits, while what it has asked for is on its way. */
export class WaitingPress {
  readonly #root: ShadowRoot;
  #touched?: Element;
  #touchedAt = -Infinity;

  constructor(root: ShadowRoot) {
    this.#root = root;
    // Neither `click` nor `keydown`: recorders that came first write down where a listener for them was called.
    root.addEventListener(
      'pointerdown',
      ({target}) => {
        this.#touched = target as Element;
        this.#touchedAt = performance.now();
      },
      {capture: true, passive: true},
    );
  }

  async until(arrival: Promise<unknown>): Promise<void> {
    // WebKit gives no focus to a button that is touched; a key is pressed where the focus is.
    const acting = performance.now() - this.#touchedAt < reach ? this.#touched : this.#root.activeElement;
    const pressed = acting?.closest('button, summary');
    const waits = setTimeout(() => pressed?.setAttribute('aria-busy', 'true'), patience);
    // It never fails: a part that does not come is none.
    await arrival;
    clearTimeout(waits);
    pressed?.removeAttribute('aria-busy');
  }
}
