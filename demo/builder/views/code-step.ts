import {html, nothing} from 'lit';
import type {Builder} from '../builder.js';
import {platforms, type Platform} from '../catalogue.js';
import {highlighted} from '../highlight.js';
import {isOnThisComputer, readFolder} from '../snippet-parts.logic.js';
import {haveScript, waysFor, type Snippet, type Way} from '../snippets.logic.js';
import {filesSection} from './files-section.js';
import {checkbox, choices, textField} from './fields.js';

export function codeStep(builder: Builder) {
  const {choice, materials} = builder;
  const ways = waysFor(choice.platform, materials);
  return html`${choices<Platform>({
      name: 'platform',
      legend: 'Where will it stand?',
      kind: 'platforms',
      value: choice.platform,
      options: (Object.keys(platforms) as Platform[]).map((name) => [name, platforms[name]]),
      change: (platform) => builder.change({platform}),
    })}
    ${choice.platform === 'wordpress' ? pluginFirst(builder, ways) : byFiles(builder, ways)}
    <section class="way" aria-labelledby="share">
      <h3 id="share">Share it</h3>
      <p class="way__about">All that you chose stands in the address of this page, and nowhere else.</p>
      ${snippetView(builder, {title: 'The address of this choice', code: builder.address}, 'share')}
    </section>`;
}

const byFiles = (builder: Builder, ways: readonly Way[], first = ways.length > 1 ? 1 : 0) =>
  html`${builder.choice.platform === 'npm' ? nothing : filesSection(builder)} ${folder(builder)}
  ${haveScript(ways) ? fileCheck(builder) : nothing}
  ${ways.map((way, index) => wayView(builder, way, first + index))}`;

/** Who may install a plug-in needs nothing else. */
const pluginFirst = (builder: Builder, [plugin, ...others]: readonly Way[]) =>
  html`${plugin ? wayView(builder, plugin, 1) : nothing}
    <details class="without">
      <summary>I cannot install a plug-in</summary>
      <div class="without__ways">${byFiles(builder, others, 2)}</div>
    </details>`;

function folder({choice, ownFolder, change}: Builder) {
  const problem =
    choice.files && readFolder(choice.files) === undefined
      ? 'This is no address of a folder: start it with https:// or /. Until then, the snippet names the folder of this page.'
      : undefined;
  return html`${textField({
    id: 'files',
    label: 'Where the files are',
    type: 'url',
    autocomplete: 'off',
    placeholder: ownFolder,
    value: choice.files,
    hint: 'The folder cdn/ on your site or other web space: its whole address, or /cdn/. Frames, Wix and links need the whole one. Empty: the one beside this page.',
    ...(problem ? {problem} : {}),
    input: (value) => change({files: value.trim()}, true),
  })}
  ${folderNote(choice.files, ownFolder)}`;
}

/** Who copies a snippet from a shared address should know whose files it brings in. */
function folderNote(given: string, ownFolder: string) {
  const files = readFolder(given);
  if (files?.startsWith('http') && new URL(files).origin !== new URL(ownFolder).origin)
    return html`<p class="notice" role="status">
      This snippet brings in its files from <b>${new URL(files).host}</b>. Paste it only if you know that
      place.
    </p>`;
  if (!files && isOnThisComputer(ownFolder))
    return html`<p class="notice">
      <b>These addresses work on this computer only.</b> Put the folder <code>cdn/</code> on your site, and
      write its address here: the download above holds it.
    </p>`;
  return nothing;
}

function fileCheck({choice, integrity, change}: Builder) {
  const isOn = Boolean(choice.checkFiles);
  return html`<div class="file-check">
    ${checkbox(
      'Check every file before it runs',
      isOn,
      (next) => change({checkFiles: next ? 'yes' : ''}),
      'check-files-hint',
    )}
    <p class="hint" id="check-files-hint">
      A file that was changed is refused, and the page keeps its own text. The hash is that of the files
      beside this page: take the code anew with every new version.
    </p>
    <div role="status">
      ${isOn && integrity === undefined ? html`<p class="hint">Fetching the hash …</p>` : nothing}
      ${
        isOn && integrity === ''
          ? html`<p class="problem">
              The hash could not be read from <code>integrity.json</code>: the code below checks nothing yet.
            </p>`
          : nothing
      }
    </div>
  </div>`;
}

const wayView = (builder: Builder, {title, about, file, steps, snippets}: Way, number: number) =>
  html`<section class="way" aria-labelledby="way-${number}">
    <h3 id="way-${number}">${title}</h3>
    ${about ? html`<p class="way__about">${about}</p>` : nothing}
    ${file ? html`<a class="primary download" href=${file.name} download>${file.label}</a>` : nothing}
    <ol class="way__steps">
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${snippets.map((snippet, index) => snippetView(builder, snippet, `${number}-${index}`))}
  </section>`;

function snippetView(builder: Builder, {title, code}: Snippet, id: string) {
  const isCopied = builder.copied === id;
  return html`<figure class="code" data-id=${id}>
    <figcaption>
      <span id="code-${id}">${title}</span>
      <button
        type="button"
        class="copy"
        @click=${({currentTarget}: Event) => builder.copy(id, code, currentTarget as HTMLElement)}
      >
        ${isCopied ? 'Copied' : 'Copy'}<span class="visually-hidden">: ${title}</span>
      </button>
    </figcaption>
    <pre tabindex="0" role="region" aria-labelledby="code-${id}"><code>${highlighted(code)}</code></pre>
  </figure>`;
}
