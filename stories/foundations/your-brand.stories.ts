import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, svg} from 'lit';
import {contrast, type Rgb} from '../../src/element/contrast.js';
import {deriveTheme} from '../../src/element/theme.js';
import '../../src/define/benefits-carousel.js';
import {accents} from '../../.storybook/site.js';
import {snippet} from '../../.storybook/snippet.js';
import {customProperties} from '../support/custom-properties.js';

type Tokens = Readonly<Record<string, unknown>>;

const given = (tokens: Tokens): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(tokens)
      .filter(([name, value]) => name.startsWith('--mn-') && value !== '' && value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );

export default {
  title: 'Foundations/Your brand',
  // Its page is your-brand.mdx.
  tags: ['!autodocs'],
} satisfies Meta<Tokens>;

type Story = StoryObj<Tokens>;

/** Set the controls to your brand, then copy the style sheet under **Show code** into your site's own. */
export const TryYourBrand: Story = {
  args: {
    '--mn-accent': '#7b2d6b',
    '--mn-radius': '8px',
    '--mn-button-radius': '',
    '--mn-font-size': '1em',
    '--mn-space': 1,
    '--mn-heading-font': 'Georgia, serif',
    '--mn-skin-tone': 4,
    '--mn-surface': '',
    '--mn-on-accent': '',
  },
  argTypes: {
    '--mn-accent': {
      control: 'color',
      description: 'The one brand colour. All that is tinted derives from it.',
    },
    '--mn-radius': {control: 'text', description: 'Corner radius.'},
    '--mn-button-radius': {
      control: 'text',
      description: 'Corner radius of buttons and chips, such as 0 or 8px.',
    },
    '--mn-font-size': {control: 'text', description: 'Body text size, never below 16 px.'},
    '--mn-space': {
      control: {type: 'range', min: 0.75, max: 1.5, step: 0.05},
      description: 'Density: 0.75 is tighter, 1.25 is airier.',
    },
    '--mn-heading-font': {control: 'text', description: 'Without it, the font of your page’s own headings.'},
    '--mn-skin-tone': {
      control: {type: 'range', min: 1, max: 6, step: 1},
      description: 'Tone of the skin in illustrations, 1 to 6.',
    },
    '--mn-surface': {
      control: 'color',
      description: 'The widget’s own background. Without it, the page shows through.',
    },
    '--mn-on-accent': {
      control: 'color',
      description: 'Text on the accent. Without it, black or white, whichever reads better.',
    },
  },
  parameters: {
    docs: {
      source: {
        transform: (_: string, {args}: {args: Tokens}) =>
          snippet(
            '<mn-benefits-carousel booking-url="/book"></mn-benefits-carousel>',
            undefined,
            given(args),
          ),
      },
    },
  },
  render: (tokens) =>
    html`<mn-benefits-carousel
      booking-url="/book"
      ${customProperties(given(tokens))}
    ></mn-benefits-carousel>`,
};

const rgb = (hex: string) =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const hex = (colour: Rgb) =>
  `#${colour
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const pages = [
  {name: 'Light page', text: '#1d2526', surface: '#ffffff'},
  {name: 'Serif page', text: '#3a2a30', surface: '#fbf4f4'},
  {name: 'Dark page', text: '#ece7e1', surface: '#15181c'},
];
/** One colour beside another it must be told from, with the ratio between them. */
const swatch = (name: string, colour: Rgb, against: Rgb, sample: string) =>
  html`<figure class="swatch">
    <svg class="swatch__colour" viewBox="0 0 120 64" aria-hidden="true">
      ${svg`<rect width="120" height="64" fill=${hex(against)}></rect>
        ${
          sample === 'Aa'
            ? svg`<text x="60" y="42" text-anchor="middle" font-size="28" font-weight="600" fill=${hex(colour)}>Aa</text>`
            : svg`<rect x="20" y="25" width="80" height="14" rx="7" fill=${hex(colour)}></rect>`
        }`}
    </svg>
    <figcaption>
      <b>${name}</b>
      ${hex(colour)}, ${contrast(colour, against).toFixed(1)}:1
    </figcaption>
  </figure>`;

/**
 * What the widgets make of an accent on three pages: text at least 4.5:1 whatever is given, lines and controls at
 * least 3:1.
 */
export const DerivedColours: Story = {
  parameters: {
    docs: {source: {type: 'code', code: '<style>\n  :root {\n    --mn-accent: #7b2d6b;\n  }\n</style>'}},
  },
  render: () =>
    html`<div class="gallery gallery--rows">
      ${Object.entries(accents).map(
        ([name, accent]) =>
          html`<section class="gallery__row">
            <h2 class="gallery__title">${name[0]!.toUpperCase() + name.slice(1)} <code>${accent}</code></h2>
            <div class="gallery gallery--pages">
              ${pages.map(({name, text, surface}) => {
                const theme = deriveTheme(rgb(text), rgb(surface), rgb(accent));
                return html`<div class="gallery gallery--swatches">
                  <p class="gallery__note">${name}</p>
                  ${swatch('Text', theme['accent-text'], theme.surface, 'Aa')}
                  ${swatch('Lines', theme['accent-ui'], theme.surface, '')}
                  ${swatch('Button', theme['on-accent'], rgb(accent), 'Aa')}
                </div>`;
              })}
            </div>
          </section>`,
      )}
    </div>`,
};
