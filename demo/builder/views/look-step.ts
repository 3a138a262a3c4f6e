import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Builder} from '../builder.js';
import {
  appearances,
  fonts,
  lookNames,
  looks,
  standardAccent,
  standardRadius,
  standardTone,
  tones,
  type FontName,
} from '../catalogue.js';
import {readHex} from '../choice.logic.js';
import {judge, ratioText, type Pair, type Verdict} from '../contrast.logic.js';
import {fill} from '../../../src/language/fill.js';
import {inFigures, msg, spokenNames} from '../language/message.js';
import {choices} from './fields.js';

const swatches = spokenNames({
  '#0b6b66': () => msg('Pine', {id: 'builder.colour.pine'}),
  '#1f3a6d': () => msg('Navy', {id: 'builder.colour.navy'}),
  '#7b2d6b': () => msg('Plum', {id: 'builder.colour.plum'}),
  '#a33d5e': () => msg('Rose', {id: 'builder.colour.rose'}),
  '#b4532a': () => msg('Terracotta', {id: 'builder.colour.terracotta'}),
  '#d9a521': () => msg('Gold', {id: 'builder.colour.gold'}),
  '#f2c6c9': () => msg('Blush', {id: 'builder.colour.blush'}),
  '#22262a': () => msg('Ink', {id: 'builder.colour.ink'}),
});

export const lookStep = (builder: Builder) =>
  html`${accent(builder)} ${shape(builder)} ${skin(builder)} ${font(builder)}`;

function accent({choice, change}: Builder) {
  const shown = choice.accent || standardAccent;
  const {text, surface} = looks[choice.look];
  return html`<fieldset class="choices">
      <legend>${msg('Accent', {id: 'builder.look.accent'})}</legend>
      <div class="accent">
        <label class="well"
          ><span class="visually-hidden">${msg('Pick a colour', {id: 'builder.look.pick'})}</span
          ><input
            type="color"
            .value=${live(shown)}
            @input=${({target}: Event) => change({accent: (target as HTMLInputElement).value}, true)}
        /></label>
        <div class="field">
          <label for="accent"
            >${msg('Colour, as your brand guide has it', {id: 'builder.look.colour'})}</label
          >
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
          <p class="problem" id="accent-problem" role="status">
            ${msg('Write six digits, as in #a33d5e.', {id: 'builder.look.digits'})}
          </p>
        </div>
      </div>
      <div class="swatches">
        ${Object.entries(swatches).map(
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
                ${msg('Put back ours', {id: 'builder.words.putBack'})}
              </button>`
            : nothing
        }
      </div>
      <p class="hint" id="accent-hint">
        ${msg('Six digits after a #. Every tint, line and button follows from this one colour.', {id: 'builder.look.accentHint'})}
      </p>
    </fieldset>
    ${numbers(judge(shown, text, surface), lookNames[choice.look])}`;
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
    <h3 id="verdict">
      ${fill(msg('How it reads on the page “{page}”', {id: 'builder.look.verdict'}), {page})}
    </h3>
    <p class="verdict__sentence" role="status">${verdict.sentence}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${msg('Used for', {id: 'builder.look.usedFor'})}</th>
          <th scope="col">${msg('Colour', {id: 'builder.look.colourColumn'})}</th>
          <th scope="col" class="number">${msg('Contrast', {id: 'builder.look.contrast'})}</th>
          <th scope="col" class="number">${msg('Needs', {id: 'builder.look.needs'})}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${msg('As you gave it', {id: 'builder.look.given'})}</th>
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
      ${inFigures(needs, 1)}
      <span class=${isMet ? 'met' : 'unmet'}
        >${isMet ? msg('met', {id: 'builder.look.met'}) : msg('not met', {id: 'builder.look.unmet'})}</span
      >
    </td>
  </tr>`;

function shape({choice, change}: Builder) {
  const radius = Number(choice.radius || standardRadius);
  return html`<div class="field">
      <label for="radius">${msg('Corner radius', {id: 'builder.look.radius'})}</label>
      <div class="range">
        <input
          id="radius"
          type="range"
          min="0"
          max="32"
          .value=${live(String(radius))}
          aria-valuetext="${radius} px"
          @input=${({target}: Event) => {
            const {value} = target as HTMLInputElement;
            change({radius: Number(value) === standardRadius ? '' : value}, true);
          }}
        /><output for="radius">${radius} px</output>
      </div>
    </div>
    ${choices({
      name: 'appearance',
      legend: msg('Appearance', {id: 'builder.look.appearance'}),
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
      legend: msg('Density', {id: 'builder.look.density'}),
      value: choice.space,
      options: [
        ['0.75', msg('Tight', {id: 'builder.look.tight'})],
        ['', msg('Standard', {id: 'builder.look.standard'})],
        ['1.25', msg('Airy', {id: 'builder.look.airy'})],
      ],
      change: (space) => change({space}),
    })}`;
}

const skin = ({choice, change}: Builder) =>
  choices({
    name: 'tone',
    legend: msg('Skin in the drawings', {id: 'builder.look.skin'}),
    kind: 'tones',
    value: choice.tone || standardTone,
    options: tones.map((tone) => [
      tone,
      html`<span class="visually-hidden"
        >${fill(msg('Tone {tone} of 6', {id: 'builder.look.tone'}), {tone})}</span
      >`,
      html`<i class="tone tone--${tone}" aria-hidden="true"></i>`,
    ]),
    change: (tone) => change({tone: tone === standardTone ? '' : tone}),
  });

const font = ({choice, change}: Builder) =>
  choices({
    name: 'font',
    legend: msg('Font of the sample page', {id: 'builder.look.font'}),
    kind: 'fonts',
    value: choice.font,
    options: (Object.keys(fonts) as FontName[]).map((name) => [
      name,
      fonts[name],
      html`<i class="letters letters--${name}" aria-hidden="true">Ag</i>`,
    ]),
    hint: msg('For trying only: on your site, the widget takes the font that it finds there.', {
      id: 'builder.look.fontHint',
    }),
    change: (name) => change({font: name}),
  });
