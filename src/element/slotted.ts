/** Whether `holder` holds nothing to see but `held`. */
const holdsOnly = (holder: Element, held: Element): boolean =>
  holder.localName === 'picture' ||
  (holder.querySelectorAll('[slot]').length < 2 && holder.textContent.trim() === held.textContent.trim());

/**
 * Gives what is meant for a slot its slot, whatever stands around it. Only children of a widget have slots, and editors
 * and plug-ins put paragraphs, links and `<picture>` around pictures.
 */
export function liftSlotted(widget: Element, names: readonly string[]): void {
  for (const slotted of widget.querySelectorAll('[slot]')) {
    const parent = slotted.parentElement!;
    if (parent === widget || !names.includes(slotted.slot) || belongsToAnother(slotted, widget)) continue;
    let whole = slotted;
    while (whole.parentElement !== widget && holdsOnly(whole.parentElement!, slotted))
      whole = whole.parentElement!;
    if (whole.slot !== slotted.slot) whole.slot = slotted.slot;
    if (whole.parentElement !== widget) widget.append(whole);
  }
}

/** Slots of an element in between are its own; one without a root, as lazy loaders put around pictures, has none. */
function belongsToAnother(slotted: Element, widget: Element): boolean {
  let holder = slotted.parentElement!;
  while (holder !== widget && !holder.shadowRoot && !holder.localName.startsWith('mn-'))
    holder = holder.parentElement!;
  return holder !== widget;
}
