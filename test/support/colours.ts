import {contrast, mix, white, type Rgb} from '../../src/base/contrast.js';
import {textBlocks} from './layout.js';

const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1});
const context = canvas.getContext('2d', {willReadFrequently: true})!;

/** A computed colour as the browser paints it. */
function paint(colour: string): readonly [Rgb, alpha: number] {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => byte / 255);
  return [[red!, green!, blue!], alpha!];
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;

/** The colour behind what stands in an element. */
function behind(element: Element | null): Rgb {
  if (!element) return paint('Canvas')[0] ?? white;
  const under = behind(parentOf(element));
  const [colour, alpha] = paint(getComputedStyle(element).backgroundColor);
  return mix(mix(colour, under, alpha), under, Number(getComputedStyle(element).opacity));
}

/** The contrast of an element's own text, with everything translucent around it counted in. */
export function textContrast(element: Element): number {
  const surface = behind(element);
  const [colour, alpha] = paint(getComputedStyle(element).color);
  let seen = mix(colour, surface, alpha);
  for (let at: Element | null = element; at; at = parentOf(at)) {
    seen = mix(seen, behind(parentOf(at)), Number(getComputedStyle(at).opacity));
  }
  return contrast(seen, surface);
}

/** Text that cannot be read well: its first words, with the contrast that they have. */
export function faintText(root: ShadowRoot, least = 4.5): string[] {
  return textBlocks(root)
    .filter(({element}) => !element.closest('[aria-disabled="true"], :disabled'))
    .map(({element, text}) => ({text, ratio: textContrast(element)}))
    .filter(({ratio}) => ratio < least)
    .map(({text, ratio}) => `${ratio.toFixed(2)}: ${text.slice(0, 40)}`);
}
