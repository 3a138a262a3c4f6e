import {nothing, type ElementPart} from 'lit';
import {Directive, directive} from 'lit/directive.js';

/** Sets custom properties of ours on an element, and takes away those of before. */
class SetCustomProperties extends Directive {
  override render(given: Readonly<Record<string, string>>): unknown {
    return given && nothing;
  }

  override update({element}: ElementPart, [given]: [Readonly<Record<string, string>>]): unknown {
    const {style} = element as HTMLElement;
    for (const name of [...style].filter((one) => one.startsWith('--mn-'))) style.removeProperty(name);
    for (const [name, value] of Object.entries(given)) style.setProperty(name, value);
    return nothing;
  }
}

export const customProperties = directive(SetCustomProperties);
