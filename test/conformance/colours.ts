import {contrast, mix, white, type Rgb} from '../../src/element/contrast.js';
import {textBlocks} from '../support/layout.js';

const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1});
const context = canvas.getContext('2d', {willReadFrequently: true})!;

/** Reading a pixel back is slow, and a page has few colours. */
const painted = new Map<string, readonly [Rgb, alpha: number]>();

/** A computed colour as the browser paints it. */
function paint(colour: string): readonly [Rgb, alpha: number] {
  const known = painted.get(colour);
  if (known) return known;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => byte / 255);
  const seen = [[red!, green!, blue!], alpha!] as const;
  // A system colour may change with the medium.
  if (/\d/.test(colour)) painted.set(colour, seen);
  return seen;
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;

/** The colour behind what stands in an element; `known` keeps it for as long as nothing changes. */
function behind(element: Element | null, known: Map<Element, Rgb>): Rgb {
  if (!element) return paint('Canvas')[0] ?? white;
  const before = known.get(element);
  if (before) return before;
  const under = behind(parentOf(element), known);
  const {backgroundColor, opacity} = getComputedStyle(element);
  const [colour, alpha] = paint(backgroundColor);
  const surface = mix(mix(colour, under, alpha), under, Number(opacity));
  known.set(element, surface);
  return surface;
}

/** The contrast of an element's own text, with everything translucent around it counted in. */
function textContrast(element: Element, known = new Map<Element, Rgb>()): number {
  const surface = behind(element, known);
  const [colour, alpha] = paint(getComputedStyle(element).color);
  let seen = mix(colour, surface, alpha);
  for (let at: Element | null = element; at; at = parentOf(at)) {
    seen = mix(seen, behind(parentOf(at), known), Number(getComputedStyle(at).opacity));
  }
  return contrast(seen, surface);
}

/** Text that cannot be read well: its first words, with the contrast that they have. */
export function faintText(root: ShadowRoot, least = 4.5): string[] {
  const known = new Map<Element, Rgb>();
  return textBlocks(root)
    .filter(({element}) => !element.closest('[aria-disabled="true"], :disabled'))
    .map(({element, text}) => ({text, ratio: textContrast(element, known)}))
    .filter(({ratio}) => ratio < least)
    .map(({text, ratio}) => `${ratio.toFixed(2)}: ${text.slice(0, 40)}`);
}
