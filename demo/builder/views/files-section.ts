/* Where the files come from: downloaded for the clinic's own site, or from a public CDN. */
import {html, nothing} from 'lit';
import type {Builder} from '../builder.js';
import {languageNames, widgets} from '../catalogue.js';
import {usualFolder, type Amount} from '../download.logic.js';
import {readFolder} from '../snippet-parts.logic.js';
import {fill} from '../../../src/language/fill.js';
import {filled} from '../language/filled.js';
import {inFigures, msg, spokenLanguage} from '../language/message.js';
import {choices} from './fields.js';

type Source = 'own' | 'npm';

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${inFigures(Math.ceil(bytes / 1000))} kB` : `${inFigures(bytes / 1_000_000, 1)} MB`;

export function filesSection(builder: Builder) {
  const {choice, npmFolder, change} = builder;
  const source: Source = choice.files === npmFolder ? 'npm' : 'own';
  return html`<section class="way" aria-labelledby="files-heading">
    <h3 id="files-heading">${msg('First: the files', {id: 'builder.files.first'})}</h3>
    ${source === 'npm' ? aboutCdn(npmFolder) : download(builder)}
    <details class="fold" ?open=${source === 'npm'}>
      <summary>${msg('Other files, or none to upload', {id: 'builder.files.other'})}</summary>
      <div class="fold__inside">
        ${choices<Source>({
          name: 'source',
          legend: msg('Where will the files be?', {id: 'builder.files.where'}),
          value: source,
          options: [
            ['own', msg('On our own site', {id: 'builder.files.own'})],
            ['npm', msg('On a public npm CDN', {id: 'builder.files.npm'})],
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
    ${filled(msg('Nothing to upload. But your patients’ browsers then fetch the files from {host}: this third party sees their network address, and that they opened a page of yours. Name it in your privacy notice. The version is fixed and every file is checked before it runs, so nobody can change what patients see. Your own site needs none of this.', {id: 'builder.files.aboutNpm'}), {host: html`<b>${new URL(folder).host}</b>`})}
  </p>`;

function amounts({choice, archive, setAmount}: Builder) {
  const {title} = widgets[choice.widget];
  const language = languageNames[choice.lang || spokenLanguage()] ?? choice.lang;
  return choices<Amount>({
    name: 'amount',
    legend: msg('What do you need?', {id: 'builder.files.amount'}),
    value: archive.amount,
    options: [
      ['one', fill(msg('{widget}, in {language}', {id: 'builder.files.one'}), {widget: title, language})],
      [
        'languages',
        fill(msg('{widget}, in every language', {id: 'builder.files.languages'}), {widget: title}),
      ],
      ['whole', msg('All widgets, every language', {id: 'builder.files.whole'})],
    ],
    change: setAmount,
  });
}

/** What to do with the archive, and which address then works. */
function upload(given: string) {
  const files = readFolder(given) ?? usualFolder;
  const place = files.startsWith('/') ? `your-clinic.example${files}` : files;
  const code = (text: string) => html`<code dir="ltr">${text}</code>`;
  const address = `${place}widgets.js`;
  return html`<ol class="way__steps upload">
    <li><span>${msg('Unpack this archive.', {id: 'builder.file.unpack'})}</span></li>
    <li>
      <span
        >${filled(msg('Upload its folder {folder}, as it is, to your web space, so that it is found at {place}. Your host’s file manager or an FTP program will do.', {id: 'builder.file.uploadFolder'}), {folder: code('cdn'), place: code(place)})}</span
      >
    </li>
    <li>
      <span
        >${filled(msg('Open {address} in your browser: you should see code, not an error.', {id: 'builder.file.look'}), {address: files.startsWith('/') ? code(address) : html`<a href=${address} target="_blank" rel="noreferrer">${code(address)}</a>`})}</span
      >
    </li>
  </ol>`;
}

function download({choice, archive, downloadFiles}: Builder) {
  const {state, bytes} = archive;
  return html`<button
      type="button"
      class="primary download"
      aria-disabled=${state === 'busy' ? 'true' : 'false'}
      @click=${downloadFiles}
    >
      ${msg('Download the files', {id: 'builder.files.download'})}
    </button>
    ${upload(choice.files)}
    <div role="status">
      ${state === 'busy' ? html`<p class="hint">${msg('Packing …', {id: 'builder.files.packing'})}</p>` : nothing}
      ${
        state === 'done'
          ? html`<p class="hint">
              ${filled(
                msg(
                  'Downloaded, {size}. Unpack it and open {file}: it holds these steps and your code. The code below names the folder {folder}.',
                  {id: 'builder.files.done'},
                ),
                {
                  size: sizeOf(bytes),
                  file: html`<b>START-HERE.html</b>`,
                  folder: html`<code>${choice.files}</code>`,
                },
              )}
            </p>`
          : nothing
      }
      ${
        state === 'failed'
          ? html`<p class="problem">
              ${msg('Some files could not be fetched, so there is no archive. Check your connection and try again.', {id: 'builder.files.failed'})}
            </p>`
          : nothing
      }
    </div>`;
}
