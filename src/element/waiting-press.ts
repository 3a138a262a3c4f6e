/** How long what was pressed may keep still, in milliseconds: nobody takes less for a wait. */
const patience = 200;

/** Says of a button or summary that it waits, while what it has asked for is on its way. */
export class WaitingPress {
  #pressed: Element | null | undefined;

  constructor(root: ShadowRoot) {
    root.addEventListener(
      'click',
      ({target}) => {
        const pressed = (this.#pressed = (target as Element).closest('button, summary'));
        // Disclosures tell that they open a moment after the press.
        setTimeout(() => this.#pressed === pressed && (this.#pressed = undefined), patience / 2);
      },
      true,
    );
  }

  async until(arrival: Promise<unknown>): Promise<void> {
    const pressed = this.#pressed;
    const waits = setTimeout(() => pressed?.setAttribute('aria-busy', 'true'), patience);
    // It never fails: a part that does not come is none.
    await arrival;
    clearTimeout(waits);
    pressed?.removeAttribute('aria-busy');
  }
}
