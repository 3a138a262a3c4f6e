import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Builder} from '../builder.js';
import {
  appearances,
  fonts,
  looks,
  standardAccent,
  standardRadius,
  tones,
  type FontName,
} from '../catalogue.js';
import {readHex} from '../choice.logic.js';
import {judge, ratioText, type Pair, type Verdict} from '../contrast.logic.js';
import {choices} from './fields.js';

const swatches: readonly (readonly [hex: string, name: string])[] = [
  ['#0b6b66', 'Pine'],
  ['#1f3a6d', 'Navy'],
  ['#7b2d6b', 'Plum'],
  ['#a33d5e', 'Rose'],
  ['#b4532a', 'Terracotta'],
  ['#d9a521', 'Gold'],
  ['#f2c6c9', 'Blush'],
  ['#22262a', 'Ink'],
];

export const lookStep = (builder: Builder) =>
  html`${accent(builder)} ${shape(builder)} ${skin(builder)} ${font(builder)}`;

function accent({choice, change}: Builder) {
  const shown = choice.accent || standardAccent;
  const {text, surface} = looks[choice.look];
  return html`<fieldset class="choices">
      <legend>Accent</legend>
      <div class="accent">
        <label class="well"
          ><span class="visually-hidden">Pick a colour</span
          ><input
            type="color"
            .value=${live(shown)}
            @input=${({target}: Event) => change({accent: (target as HTMLInputElement).value}, true)}
        /></label>
        <div class="field">
          <label for="accent">Colour, as your brand guide has it</label>
          <input
            id="accent"
            spellcheck="false"
            autocomplete="off"
            placeholder=${standardAccent}
            aria-describedby="accent-hint"
            .value=${choice.accent}
            @input=${({target}: Event) => takeColour(target as HTMLInputElement, change, false)}
            @change=${({target}: Event) => takeColour(target as HTMLInputElement, change, true)}
          />
          <p class="problem" id="accent-problem" role="status">Write six digits, as in #a33d5e.</p>
        </div>
      </div>
      <div class="swatches">
        ${swatches.map(
          ([hex, name]) =>
            html`<button
              type="button"
              class="swatch"
              data-colour=${hex}
              aria-pressed=${hex === choice.accent ? 'true' : 'false'}
              @click=${() => change({accent: hex})}
            >
              <span class="visually-hidden">${name}</span>
            </button>`,
        )}
        ${
          choice.accent
            ? html`<button type="button" class="quiet" @click=${() => change({accent: ''})}>
                Put back ours
              </button>`
            : nothing
        }
      </div>
      <p class="hint" id="accent-hint">
        Six digits after a #. Every tint, line and button follows from this one colour.
      </p>
    </fieldset>
    ${numbers(judge(shown, text, surface), looks[choice.look].title)}`;
}

/** While it is being typed, only what is whole is taken, so that nothing changes under the fingers. */
function takeColour(field: HTMLInputElement, change: Builder['change'], isDone: boolean): void {
  const text = field.value.trim();
  const hex = isDone || text.replace('#', '').length === 6 ? readHex(text) : '';
  const isWrong = isDone && Boolean(text) && !hex;
  field.setAttribute('aria-invalid', String(isWrong));
  if (hex || !text) change({accent: hex}, true);
}

function numbers(verdict: Verdict, page: string) {
  return html`<section class="verdict" aria-labelledby="verdict">
    <h3 id="verdict">How it reads on the ${page.toLowerCase()} page</h3>
    <p class="verdict__sentence" role="status">${verdict.sentence}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Used for</th>
          <th scope="col">Colour</th>
          <th scope="col" class="number">Contrast</th>
          <th scope="col" class="number">Needs</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">As you gave it</th>
          <td>${sample(verdict.accent, verdict.pairs[0]!.on)}<code>${verdict.accent}</code></td>
          <td class="number"><output data-id="given">${ratioText(verdict.given)}</output></td>
          <td class="number"></td>
        </tr>
        ${verdict.pairs.map(row)}
      </tbody>
    </table>
  </section>`;
}

const sample = (colour: string, on: string, isShape = false) =>
  html`<span
    class="sample ${isShape ? 'sample--shape' : ''}"
    data-colour=${colour}
    data-on=${on}
    aria-hidden="true"
    >${isShape ? nothing : 'Aa'}</span
  >`;

const row = ({id, title, colour, on, ratio, needs, isMet}: Pair) =>
  html`<tr>
    <th scope="row">${title}</th>
    <td>${sample(colour, on, id === 'shapes')}<code>${colour}</code></td>
    <td class="number"><output data-id=${id}>${ratioText(ratio)}</output></td>
    <td class="number">
      ${needs.toFixed(1)} <span class=${isMet ? 'met' : 'unmet'}>${isMet ? 'met' : 'not met'}</span>
    </td>
  </tr>`;

function shape({choice, change}: Builder) {
  const radius = Number(choice.radius || standardRadius);
  return html`<div class="field">
      <label for="radius">Corner radius</label>
      <div class="range">
        <input
          id="radius"
          type="range"
          min="0"
          max="32"
          .value=${live(String(radius))}
          aria-valuetext="${radius} pixels"
          @input=${({target}: Event) => {
            const {value} = target as HTMLInputElement;
            change({radius: Number(value) === standardRadius ? '' : value}, true);
          }}
        /><output for="radius">${radius} px</output>
      </div>
    </div>
    ${choices({
      name: 'appearance',
      legend: 'Appearance',
      kind: 'pictured',
      value: choice.appearance,
      options: (Object.keys(appearances) as (keyof typeof appearances)[]).map((name) => [
        name,
        appearances[name],
        html`<i class="frame frame--${name}" aria-hidden="true"></i>`,
      ]),
      change: (appearance) => change({appearance}),
    })}
    ${choices({
      name: 'space',
      legend: 'Density',
      value: choice.space,
      options: [
        ['0.75', 'Tight'],
        ['', 'Standard'],
        ['1.25', 'Airy'],
      ],
      change: (space) => change({space}),
    })}`;
}

const skin = ({choice, change}: Builder) =>
  choices({
    name: 'tone',
    legend: 'Skin in the drawings',
    kind: 'tones',
    value: choice.tone || '3',
    options: tones.map((tone) => [
      tone,
      html`<span class="visually-hidden">Tone ${tone} of 6</span>`,
      html`<i class="tone tone--${tone}" aria-hidden="true"></i>`,
    ]),
    change: (tone) => change({tone: tone === '3' ? '' : tone}),
  });

const font = ({choice, change}: Builder) =>
  choices({
    name: 'font',
    legend: 'Font of the sample page',
    kind: 'fonts',
    value: choice.font,
    options: (Object.keys(fonts) as FontName[]).map((name) => [
      name,
      fonts[name],
      html`<i class="letters letters--${name}" aria-hidden="true">Ag</i>`,
    ]),
    hint: 'For trying only: on your site, the widget takes the font that it finds there.',
    change: (name) => change({font: name}),
  });
