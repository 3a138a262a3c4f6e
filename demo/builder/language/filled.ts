import type {TemplateResult} from 'lit';

/** A text with elements, or other texts, in the places of `{name}`. */
export const filled = (
  text: string,
  values: Readonly<Record<string, TemplateResult | string>>,
): (TemplateResult | string)[] =>
  text.split(/(\{\w+\})/).map((piece) => values[/^\{(\w+)\}$/.exec(piece)?.[1] ?? ''] ?? piece);
