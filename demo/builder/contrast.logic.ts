/*
 * What becomes of a brand colour, in numbers: the widgets' own functions say it, so that it is what patients will see.
 */
import {contrast, type Rgb} from '../../src/element/contrast.js';
import {deriveTheme} from '../../src/element/theme.js';
import {fill} from '../../src/language/fill.js';
import {inFigures, msg} from './language/message.js';

/** `#rrggbb` as a colour. */
export const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;

export const hexOf = (colour: Rgb): string =>
  `#${colour
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Two decimals, never rounded up: 4.499 is not 4.5. */
export const ratioText = (ratio: number): string => inFigures(Math.floor(ratio * 100 + 1e-9) / 100, 2);

/** One pair of colours that the widget uses. */
export interface Pair {
  readonly id: 'words' | 'shapes' | 'buttons';
  readonly title: string;
  readonly colour: string;
  readonly on: string;
  readonly ratio: number;
  /** What WCAG 2.2 AA asks for here. */
  readonly needs: number;
  readonly isMet: boolean;
}

export interface Verdict {
  readonly accent: string;
  /** The colour as given, on the page. */
  readonly given: number;
  readonly pairs: readonly Pair[];
  /** What it comes to, for someone who has never heard of contrast ratios. */
  readonly sentence: string;
}

export function judge(accent: string, text: Rgb, surface: Rgb): Verdict {
  const colour = rgbOf(accent);
  const theme = deriveTheme(text, surface, colour);
  const pair = (id: Pair['id'], title: string, front: Rgb, back: Rgb, needs: number): Pair => {
    const ratio = contrast(front, back);
    return {id, title, colour: hexOf(front), on: hexOf(back), ratio, needs, isMet: ratio >= needs};
  };
  const given = contrast(colour, theme.surface);
  const pairs = [
    pair(
      'words',
      msg('Links and labels', {id: 'builder.contrast.words'}),
      theme['accent-text'],
      theme.surface,
      4.5,
    ),
    pair(
      'shapes',
      msg('Bars, rings and ticks', {id: 'builder.contrast.shapes'}),
      theme['accent-ui'],
      theme.surface,
      3,
    ),
    pair(
      'buttons',
      msg('Words on buttons', {id: 'builder.contrast.buttons'}),
      theme['on-accent'],
      colour,
      4.5,
    ),
  ];
  return {accent, given, pairs, sentence: sentenceFor(accent, given, theme, pairs)};
}

function sentenceFor(
  accent: string,
  given: number,
  theme: ReturnType<typeof deriveTheme>,
  pairs: readonly Pair[],
): string {
  const [words, shapes] = pairs;
  const isKept = words!.colour === accent && shapes!.colour === accent;
  if (isKept)
    return msg('Your colour reads well on this page, so the widget uses it just as it is.', {
      id: 'builder.contrast.kept',
    });
  const isLighter = contrast(theme['accent-text'], [0, 0, 0]) > contrast(rgbOf(accent), [0, 0, 0]);
  const isForWords = shapes!.colour === accent;
  const why =
    given < 4.5
      ? fill(
          msg('Your colour is too faint for reading on this page ({ratio} to 1).', {
            id: 'builder.contrast.faint',
          }),
          {ratio: ratioText(given)},
        )
      : msg('Your colour only just reads on this page.', {id: 'builder.contrast.just'});
  return `${why} ${isForWords ? shadeOfWords(isLighter) : shadeOfShapes(isLighter)}`;
}

const shadeOfWords = (isLighter: boolean): string =>
  isLighter
    ? msg('The widget takes a lighter shade of it for links and labels, and keeps yours on buttons.', {
        id: 'builder.contrast.lighterWords',
      })
    : msg('The widget takes a darker shade of it for links and labels, and keeps yours on buttons.', {
        id: 'builder.contrast.darkerWords',
      });

const shadeOfShapes = (isLighter: boolean): string =>
  isLighter
    ? msg('The widget takes a lighter shade of it for words and thin shapes, and keeps yours on buttons.', {
        id: 'builder.contrast.lighterShapes',
      })
    : msg('The widget takes a darker shade of it for words and thin shapes, and keeps yours on buttons.', {
        id: 'builder.contrast.darkerShapes',
      });
