/* Where the files come from: downloaded for the clinic's own site, or from a public CDN. */
import {html, nothing} from 'lit';
import type {Builder} from '../builder.js';
import {languageNames, widgets} from '../catalogue.js';
import type {Amount} from '../download.logic.js';
import {choices} from './fields.js';

type Source = 'own' | 'npm';

const inKilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('en-GB')} kB`;

export function filesSection(builder: Builder) {
  const {choice, npmFolder, change} = builder;
  const source: Source = choice.files === npmFolder ? 'npm' : 'own';
  return html`<section class="way" aria-labelledby="files-heading">
    <h3 id="files-heading">First: the files</h3>
    ${source === 'npm' ? aboutCdn(npmFolder) : download(builder)}
    <details class="fold" ?open=${source === 'npm'}>
      <summary>Other files, or none to upload</summary>
      <div class="fold__inside">
        ${choices<Source>({
          name: 'source',
          legend: 'Where will the files be?',
          value: source,
          options: [
            ['own', 'On our own site'],
            ['npm', 'On a public npm CDN'],
          ],
          change: (next) =>
            change(next === 'npm' ? {files: npmFolder, checkFiles: 'yes'} : {files: '', checkFiles: ''}),
        })}
        ${source === 'npm' ? nothing : amounts(builder)}
      </div>
    </details>
  </section>`;
}

const aboutCdn = (folder: string) =>
  html`<p class="notice">
    Nothing to upload. But your patients’ browsers then fetch the files from <b>${new URL(folder).host}</b>:
    this third party sees their network address, and that they opened a page of yours. Name it in your privacy
    notice. The version is fixed and every file is checked before it runs, so nobody can change what patients
    see. Your own site needs none of this.
  </p>`;

function amounts({choice, archive, setAmount}: Builder) {
  const {title} = widgets[choice.widget];
  const language = languageNames[choice.lang || 'en'] ?? choice.lang;
  return choices<Amount>({
    name: 'amount',
    legend: 'What do you need?',
    value: archive.amount,
    options: [
      ['one', `${title}, in ${language}`],
      ['languages', `${title}, in every language`],
      ['whole', 'All widgets, every language'],
    ],
    change: setAmount,
  });
}

function download({choice, archive, downloadFiles}: Builder) {
  const {state, bytes} = archive;
  return html`<button
      type="button"
      class="primary download"
      aria-disabled=${state === 'busy' ? 'true' : 'false'}
      @click=${downloadFiles}
    >
      Download the files
    </button>
    <div role="status">
      ${state === 'busy' ? html`<p class="hint">Packing …</p>` : nothing}
      ${
        state === 'done'
          ? html`<p class="hint">
              Downloaded, ${inKilobytes(bytes)}. Unpack it and open <b>START-HERE.html</b>: it holds these
              steps and your code. The code below names the folder <code>${choice.files}</code>.
            </p>`
          : nothing
      }
      ${
        state === 'failed'
          ? html`<p class="problem">
              Some files could not be fetched, so there is no archive. Check your connection and try again.
            </p>`
          : nothing
      }
    </div>`;
}
