import {aroundOf, isElement} from '../page/tree.js';
import {luminance, mix, type Rgb} from './contrast.js';
import {readHeadingFont} from './heading.js';
import {deriveTheme} from './theme.js';

/** Where one widget's colours are read (`probe` inherits from the host) and where they are written. */
export interface Themed {
  readonly host: Element;
  readonly probe: HTMLElement;
  readonly root: HTMLElement;
}

const waiting = new Set<Themed>();
const known = new Map<string, readonly [Rgb, alpha: number]>();

/**
 * Any CSS colour in sRGB: the browser converts, so that oklch(), display-p3 and the like are understood too. Mixed with
 * itself, as relative colours are younger than the oldest browsers that we support.
 */
function toRgb(colour: string, probe: HTMLElement): readonly [Rgb, alpha: number] {
  let rgb = known.get(colour);
  if (!rgb) {
    probe.style.fill = `color-mix(in srgb, ${colour}, ${colour})`;
    const [r = 0, g = 0, b = 0, alpha = 1] =
      getComputedStyle(probe)
        .fill?.match(/-?\d[\d.e-]*|none/g)
        ?.map((channel) => Number(channel) || 0) ?? [];
    known.set(
      colour,
      (rgb = [[r, g, b].map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Rgb, alpha]),
    );
  }
  return rgb;
}

/** The colour behind an element: the first opaque background, with the translucent ones above laid over it. */
function surfaceBehind(element: Element | null, probe: HTMLElement, canvas: string): Rgb {
  if (!element) return toRgb(canvas, probe)[0];
  const [rgb, alpha] = toRgb(getComputedStyle(element).backgroundColor, probe);
  if (alpha >= 1) return rgb;
  let around = aroundOf(element);
  while (around && !isElement(around)) around = aroundOf(around);
  return mix(rgb, surfaceBehind(around, probe, canvas), alpha);
}

export type Theme = ReturnType<typeof readTheme>;

/** The look that a page gives to one widget. */
function readTheme({host, probe}: Pick<Themed, 'host' | 'probe'>) {
  const {color, backgroundColor, outlineColor, borderTopColor, letterSpacing, fontSize} =
    getComputedStyle(probe);
  const [own, alpha] = toRgb(backgroundColor, probe);
  const surface = alpha >= 1 ? own : mix(own, surfaceBehind(host, probe, borderTopColor), alpha);
  return {
    colours: deriveTheme(toRgb(color, probe)[0], surface, toRgb(outlineColor, probe)[0]),
    heading: readHeadingFont(host),
    // The reader's own, where they have any: a heading's is not to take it back.
    spacing: parseFloat(letterSpacing) / parseFloat(fontSize),
  };
}

export function paintTheme({style}: HTMLElement, {colours, heading, spacing}: Theme): void {
  style.setProperty('--_tracking', spacing ? `${spacing}em` : null);
  if (heading) {
    style.setProperty('--_heading-font', heading.fontFamily);
    style.setProperty('--_heading-weight', heading.fontWeight);
  }
  // For what the browser draws itself: date fields, scroll bars.
  style.colorScheme = luminance(colours.surface) < 0.18 ? 'dark' : 'light';
  for (const [property, colour] of Object.entries(colours)) {
    style.setProperty(
      `--_${property}`,
      colour ? `rgb(${colour.map((channel) => channel * 255).join(' ')})` : null,
    );
  }
}

const asking: [Pick<Themed, 'host' | 'probe'>, (theme: Theme) => void][] = [];

/**
 * The look for a first view. Read together for all widgets that ask in one turn: reading has the page laid out, which
 * is not to happen once for each, with those before it.
 */
export const firstTheme = (one: Pick<Themed, 'host' | 'probe'>): Promise<Theme> =>
  new Promise((resolve) => {
    if (asking.push([one, resolve]) > 1) return;
    queueMicrotask(() => {
      for (const [asked, answer] of asking.splice(0)) answer(readTheme(asked));
    });
  });

/** Reads the host's colours anew before the next frame and paints the widget with what follows from them. */
export function applyTheme(themed: Themed): void {
  if (!waiting.size)
    requestAnimationFrame(() => {
      // Two passes: reading and writing in turns would make the browser restyle once a widget.
      const themes = [...waiting].map((one) => [one.root, readTheme(one)] as const);
      waiting.clear();
      for (const [root, theme] of themes) paintTheme(root, theme);
    });
  waiting.add(themed);
}
