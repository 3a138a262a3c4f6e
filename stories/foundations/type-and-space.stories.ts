import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {css, html, type TemplateResult} from 'lit';
import {customProperties} from '../support/custom-properties.js';
import {inWidget, measured} from '../support/in-widget.js';

const sheet = css`
  .sample {
    margin-block-end: 1.2em;
  }
  .sample .small {
    display: block;
    color: var(--_muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
`;

/**
 * Sizes are in `em` of the text around a widget, never in `rem`, which belongs to the page. The font is the page’s. The
 * numbers beneath are what this browser makes of them on the page that the toolbar stands for.
 */
export default {
  title: 'Foundations/Type and space',
  parameters: {docs: {source: {type: 'code'}}},
} satisfies Meta;

const size = ({fontSize, lineHeight, fontWeight}: CSSStyleDeclaration) =>
  `${parseFloat(fontSize).toFixed(1)} px on ${parseFloat(lineHeight).toFixed(1)} px, weight ${fontWeight}`;
const sample = (text: TemplateResult) => html`<div class="sample">${text}${measured(size)}</div>`;

/** Four sizes. Body text is never below 16 px and notes never below 14 px, whatever a page sets. */
export const Type: StoryObj = {
  render: () =>
    inWidget(
      html`${sample(html`<h2>The heading of a widget</h2>`)} ${sample(html`<h3>A heading inside of it</h3>`)}
      ${sample(html`<p>Body text: short sentences, one thought each, the answer first.</p>`)}
      ${sample(html`<p class="small">A note: who says so, and since when.</p>`)}`,
      sheet,
    ),
};

const densities = {'0.75': 'Tighter', '1': 'As it comes', '1.25': 'Airier'};
const card = html`<div class="card">
  <h3>Numbing first</h3>
  <p>A cream, about half an hour before.</p>
</div>`;

/** `--mn-space` is a factor for all distances; text keeps its size. */
export const Space: StoryObj = {
  render: () =>
    html`<div class="gallery gallery--wide">
      ${Object.entries(densities).map(
        ([value, title]) =>
          html`<figure class="gallery__item" ${customProperties({'--mn-space': value})}>
            ${inWidget(card, sheet)}
            <figcaption><b>${title}</b>, <code>--mn-space: ${value}</code></figcaption>
          </figure>`,
      )}
    </div>`,
};

/** `--mn-radius` for boxes, and what is inside of them in proportion; `--mn-button-radius` for buttons. */
export const Radius: StoryObj = {
  render: () =>
    html`<div class="gallery gallery--wide">
      ${['0', '8px', '16px', '24px'].map(
        (value) =>
          html`<figure
            class="gallery__item"
            ${customProperties({'--mn-radius': value, '--mn-button-radius': value})}
          >
            ${inWidget(
              html`<div class="card"><p class="boxed">A sentence that should not be passed over.</p></div>`,
              sheet,
            )}
            <figcaption><code>--mn-radius: ${value}</code></figcaption>
          </figure>`,
      )}
    </div>`,
};

/** Nothing to press is smaller than 44 px either way; a ring that keeps 3:1 shows where the focus is. */
export const Targets: StoryObj = {
  render: () =>
    inWidget(
      html`<div class="row">
        <button class="button button-primary" type="button">Next</button>${measured(
          (_, {offsetWidth, offsetHeight}) => `${offsetWidth} × ${offsetHeight} px`,
        )} <button class="button" type="button">Back</button>${measured(
          (_, {offsetWidth, offsetHeight}) => `${offsetWidth} × ${offsetHeight} px`,
        )}
      </div>`,
      sheet,
    ),
};
