import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, svg} from 'lit';
import {contrast, mix, type Rgb} from '../../src/element/contrast.js';
import {deriveTheme} from '../../src/element/theme.js';
import {skinSection, styles} from '../../src/illustrations/skin-section.js';
import {skinTones} from '../../src/illustrations/skin-palette.js';
import {accents, toneColours} from '../../.storybook/site.js';
import {hexOf, rgbOf} from '../../demo/builder/contrast.logic.js';
import {inWidget} from '../support/in-widget.js';

/**
 * There is no palette of ours. Text, muted text, lines and washes are made from the text colour and the background that
 * a widget finds around it, and everything tinted from one accent. On a page that changes, they change with it.
 */
export default {
  title: 'Foundations/Colour',
  parameters: {docs: {source: {type: 'code'}}},
} satisfies Meta;

const pages = [
  {name: 'Light page', text: '#1d2526', surface: '#ffffff'},
  {name: 'Serif page', text: '#3a2a30', surface: '#fbf4f4'},
  {name: 'Dark page', text: '#ece7e1', surface: '#15181c'},
];

const swatch = (name: string, colour: Rgb, ground: Rgb, least: number) =>
  html`<figure class="swatch">
    <svg class="swatch__colour" viewBox="0 0 120 48" aria-hidden="true">
      ${svg`<rect width="120" height="48" fill=${hexOf(ground)}></rect>
      <rect x="24" y="14" width="72" height="20" rx="10" fill=${hexOf(colour)}></rect>`}
    </svg>
    <figcaption>
      <b>${name}</b>
      ${hexOf(colour)}, ${contrast(colour, ground).toFixed(1)}:1${least ? ` of at least ${least}:1` : ''}
    </figcaption>
  </figure>`;

/** What is made of each page's own two colours, with the accent plum: nothing else is needed. */
export const FromTheHost: StoryObj = {
  render: () =>
    html`<div class="gallery gallery--pages">
      ${pages.map(({name, text, surface}) => {
        const ground = rgbOf(surface);
        const theme = deriveTheme(rgbOf(text), ground, rgbOf(accents.plum!));
        return html`<section>
          <p class="gallery__title">${name}: ${text} on ${surface}</p>
          <div class="gallery gallery--swatches">
            ${swatch('Text', theme.text, ground, 4.5)} ${swatch('Muted text', theme.muted, ground, 4.5)}
            ${swatch('Hairline', mix(theme.text, ground, 0.15), ground, 0)}
            ${swatch('Accent as text', theme['accent-text'], ground, 4.5)}
            ${swatch('Accent as line', theme['accent-ui'], ground, 3)}
            ${swatch('Wash', theme.wash ?? mix(rgbOf(accents.plum!), ground, 0.1), ground, 0)}
          </div>
        </section>`;
      })}
    </div>`,
};

/**
 * `--mn-skin-tone`, 1 to 6, sets the skin in every drawing. Choose for your patients, not for the palette: redness and
 * marks look different on each.
 */
export const SkinTones: StoryObj = {
  render: () =>
    html`<div class="gallery gallery--wide">
      ${skinTones.map(
        (tone, at) =>
          html`<figure class="gallery__item">
            ${inWidget(
              skinSection({
                state: 'collagen',
                tone,
                label: `Skin in tone ${tone}, with new strands in the dermis`,
                id: `tone-${tone}`,
              }),
              styles,
            )}
            <figcaption><b>Tone ${tone}</b>, in the light ${toneColours[at]}</figcaption>
          </figure>`,
      )}
    </div>`,
};
