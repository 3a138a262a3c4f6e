import {html} from 'lit';
import {findIn, parentOf} from '../page/tree.js';

/** The level of a widget's own heading, given what a page asked for: 2 to 4. */
export const headingLevelOf = (asked: number): number =>
  asked > 4 ? 4 : asked === 3 || asked === 4 ? asked : 2;

/** A heading `below` a widget's own, whose level (2 to 4) a page asked for. */
export function headingAt(asked: number, below: number, content: unknown) {
  switch (headingLevelOf(asked) + below) {
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    default:
      return html`<h5>${content}</h5>`;
  }
}

/** The font of the page's heading nearest to a widget; `--mn-heading-font` goes before it. */
export function readHeadingFont(
  widget: Node,
): Pick<CSSStyleDeclaration, 'fontFamily' | 'fontWeight'> | undefined {
  let heading: Element | null | undefined;
  // The nearest heading is most like those that the widget stands among.
  for (let place = parentOf(widget); place && !heading; place = parentOf(place))
    heading = findIn(place, 'h2, h1, h3');
  if (!heading) return undefined;
  const {fontFamily, fontWeight} = getComputedStyle(heading);
  return {fontFamily, fontWeight};
}
