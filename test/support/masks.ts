import {maskFromRecorders} from '../../src/element/recorder-masks.js';

const masked = document.createElement('div');
maskFromRecorders(masked);

/** The attributes by which recorders are told to leave a widget out, once somebody uses it. */
export const maskNames: readonly string[] = masked.getAttributeNames();

/** Whether an element tells all of them. */
export const isMasked = (element: Element): boolean =>
  [...masked.attributes].every(({name, value}) =>
    name === 'class'
      ? [...masked.classList].every((one) => element.classList.contains(one))
      : element.getAttribute(name) === value,
  );
