import {nothing, type ElementPart} from 'lit';
import {Directive, PartType, directive, type PartInfo} from 'lit/directive.js';

/** What a story's controls hold, by attribute name. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Sets what the controls hold as attributes, and only what differs from leaving the attribute out. */
class SetAttributes extends Directive {
  #set = new Set<string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('attributes() belongs inside of a tag.');
  }

  override render(args: Attributes): unknown {
    return args && nothing;
  }

  override update({element}: ElementPart, [args]: [Attributes]): unknown {
    const wanted = Object.entries(args).filter(([name, value]) => /^[a-z-]+$/.test(name) && isGiven(value));
    for (const name of this.#set) {
      if (!wanted.some(([other]) => other === name)) element.removeAttribute(name);
    }
    for (const [name, value] of wanted) element.setAttribute(name, value === true ? '' : String(value));
    this.#set = new Set(wanted.map(([name]) => name));
    return nothing;
  }
}

const isGiven = (value: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof value) && value !== '' && value !== false;

export const attributes = directive(SetAttributes);
