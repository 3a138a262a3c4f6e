/*
 * The guides' steps for each platform: the builder's own, so that they are written once.
 */
import {html, nothing, render} from 'lit';
import {platforms, type Platform} from './catalogue.js';
import {standardChoice} from './choice.logic.js';
import {waysFor, type Way} from './snippets.logic.js';
import type {Materials} from './snippet-parts.logic.js';

const materials: Materials = {
  choice: standardChoice,
  files: new URL('./cdn/', location.href).href,
  integrity: '',
  ahead: {},
  words: {},
  fallback: {heading: '', intro: '', booking: ''},
  samples: {before: '', after: ''},
};

const wayView = ({title, about, steps}: Way) =>
  html`<h4>${title}</h4>
    ${about ? html`<p>${about}</p>` : nothing}
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>`;

const platformView = (name: Platform) =>
  html`<details name="platform">
    <summary><h3>${platforms[name]}</h3></summary>
    <div>
      ${waysFor(name, materials).map(wayView)}
      <p>
        <a href=${`./index.html#widget=benefits-carousel&step=code&for=${name}`}
          >Get the code for ${platforms[name]}</a
        >
      </p>
    </div>
  </details>`;

const list = document.getElementById('platform-list');
if (list) {
  list.replaceChildren();
  render((Object.keys(platforms) as Platform[]).map(platformView), list);
}
