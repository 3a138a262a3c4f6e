import {html, nothing} from 'lit';
import type {Builder} from '../builder.js';
import {platforms, type Platform} from '../catalogue.js';
import {highlighted} from '../highlight.js';
import {isOnThisComputer, lookInWords, readFolder} from '../snippet-parts.logic.js';
import {haveScript, waysFor, type Snippet, type Way} from '../snippets.logic.js';
import {picturesFor} from '../step-pictures.js';
import {filled} from '../language/filled.js';
import {msg, spokenLanguage} from '../language/message.js';
import {filesSection} from './files-section.js';
import {stepPicture} from './step-picture.js';
import {webPerson} from './web-person.js';
import {checkbox, choices, textField} from './fields.js';

/** What asks for a build, a server, or a page's source. */
const forDevelopers: readonly Platform[] = ['iframe', 'prerendered', 'npm'];
const forAll = (Object.keys(platforms) as Platform[]).filter((name) => !forDevelopers.includes(name));

export function codeStep(builder: Builder) {
  const {choice, materials} = builder;
  const {platform} = choice;
  const [first, ...others] = waysFor(platform, materials);
  const isForDevelopers = forDevelopers.includes(platform);
  return html`${platformChoice(builder, msg('Where will it stand?', {id: 'builder.code.where'}), forAll)}
  ${isForDevelopers ? moreWays(builder, true) : nothing}
  ${platform === 'wordpress' ? nothing : byFiles(builder, [first, ...others])}
  ${first ? wayView(builder, first, 1) : nothing}
  ${isForDevelopers ? others.map((way, index) => wayView(builder, way, index + 2)) : nothing}
  ${
    isForDevelopers
      ? nothing
      : fold(
          msg('I am no administrator', {id: 'builder.code.noAdministrator'}),
          false,
          html`${webPerson(builder)} ${platform === 'wordpress' ? byFiles(builder, others) : nothing}
          ${others.map((way, index) => wayView(builder, way, index + 2))}`,
        )
  }
  ${fold(msg('It does not work', {id: 'builder.code.trouble'}), false, html`<page-check .language=${spokenLanguage()} .folder=${choice.files && materials.files}></page-check>`)}
  ${isForDevelopers ? nothing : moreWays(builder, false)}
  ${fold(
    msg('Keep or share this choice', {id: 'builder.code.share'}),
    false,
    html`<p class="way__about">
        ${msg('All that you chose stands in the address of this page, and nowhere else.', {id: 'builder.code.shareAbout'})}
      </p>
      ${snippetView(builder, {title: msg('The address of this choice', {id: 'builder.code.shareAddress'}), code: builder.address}, 'share')}`,
  )}`;
}

/**
 * Out of the way of those who take the files, below all they need; on top for those who have chosen one of these. Whoever
 * does so down there is taken along.
 */
const moreWays = (builder: Builder, isOpen: boolean) =>
  fold(
    msg('More ways, for developers', {id: 'builder.code.developers'}),
    isOpen,
    platformChoice(
      {
        choice: builder.choice,
        change: (...given) => {
          builder.change(...given);
          if (!isOpen)
            requestAnimationFrame(() =>
              document.querySelector<HTMLElement>('input[name="platform"]:checked')?.focus(),
            );
        },
      },
      msg('Which way?', {id: 'builder.code.which'}),
      forDevelopers,
    ),
  );

const platformChoice = (
  {choice, change}: Pick<Builder, 'choice' | 'change'>,
  legend: string,
  names: readonly Platform[],
) =>
  choices<Platform>({
    name: 'platform',
    legend,
    kind: 'platforms',
    value: choice.platform,
    options: names.map((name) => [name, platforms[name]]),
    change: (platform) => change({platform}),
  });

const fold = (title: string, isOpen: boolean, inside: unknown) =>
  html`<details class="fold" ?open=${isOpen}>
    <summary>${title}</summary>
    <div class="fold__inside">${inside}</div>
  </details>`;

/** Where the files come from; who brings them with a build needs none. */
const byFiles = (builder: Builder, ways: readonly (Way | undefined)[]) =>
  html`${builder.choice.platform === 'npm' ? nothing : filesSection(builder)} ${folder(builder)}
  ${haveScript(ways.filter((way) => way !== undefined)) ? fold(msg('For experts: hashes', {id: 'builder.code.hashes'}), Boolean(builder.choice.checkFiles), fileCheck(builder)) : nothing}`;

function folder({choice, ownFolder, change}: Builder) {
  const problem =
    choice.files && readFolder(choice.files) === undefined
      ? msg(
          'This is no address of a folder: start it with https:// or /. Until then, the snippet names the folder of this page.',
          {id: 'builder.code.folderProblem'},
        )
      : undefined;
  return html`${textField({
    id: 'files',
    label: msg('Where the files are', {id: 'builder.code.folder'}),
    type: 'url',
    autocomplete: 'off',
    placeholder: ownFolder,
    value: choice.files,
    hint: msg(
      'The folder cdn/ on your site or other web space: its whole address, or /cdn/. Frames, Wix and links need the whole one. Empty: the one beside this page.',
      {id: 'builder.code.folderHint'},
    ),
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
      ${filled(msg('This snippet brings in its files from {host}. Paste it only if you know that place.', {id: 'builder.code.foreignFiles'}), {host: html`<b>${new URL(files).host}</b>`})}
    </p>`;
  if (!files && isOnThisComputer(ownFolder))
    return html`<p class="notice">
      <b>${msg('These addresses work on this computer only.', {id: 'builder.code.hereOnly'})}</b>
      ${filled(msg('Put the folder {folder} on your site, and write its address here: the download above holds it.', {id: 'builder.code.hereOnlyHint'}), {folder: html`<code>cdn/</code>`})}
    </p>`;
  return nothing;
}

function fileCheck({choice, integrity, change}: Builder) {
  const isOn = Boolean(choice.checkFiles);
  return html`<div class="file-check">
    ${checkbox(
      msg('Check every file before it runs', {id: 'builder.code.check'}),
      isOn,
      (next) => change({checkFiles: next ? 'yes' : ''}),
      'check-files-hint',
    )}
    <p class="hint" id="check-files-hint">
      ${msg('A file that was changed is refused, and the page keeps its own text. The hash is that of the files beside this page: take the code anew with every new version.', {id: 'builder.code.checkHint'})}
    </p>
    <div role="status">
      ${isOn && integrity === undefined ? html`<p class="hint">${msg('Fetching the hash …', {id: 'builder.code.fetchingHash'})}</p>` : nothing}
      ${
        isOn && integrity === ''
          ? html`<p class="problem">
              ${filled(msg('The hash could not be read from {file}: the code below checks nothing yet.', {id: 'builder.code.noHash'}), {file: html`<code>integrity.json</code>`})}
            </p>`
          : nothing
      }
    </div>
  </div>`;
}

function wayView(builder: Builder, {title, about, file, steps, snippets}: Way, number: number) {
  const {platform, widget} = builder.choice;
  const pictures = number === 1 ? picturesFor(platform, widget, lookInWords(builder.choice) !== '') : [];
  return html`<section class="way" aria-labelledby="way-${number}">
    <h3 id="way-${number}">${title}</h3>
    ${about ? html`<p class="way__about">${about}</p>` : nothing}
    ${file ? html`<a class="primary download" href=${file.name} download>${file.label}</a>` : nothing}
    <ol class="way__steps">
      ${steps.map(
        (step, index) =>
          html`<li>
            <span>${step}</span>
            ${pictures[index] ? stepPicture(pictures[index]) : nothing}
          </li>`,
      )}
    </ol>
    ${snippets.map((snippet, index) => snippetView(builder, snippet, `${number}-${index}`))}
  </section>`;
}

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
        ${isCopied ? msg('Copied', {id: 'builder.copy.copied'}) : msg('Copy', {id: 'builder.copy.copy'})}<span
          class="visually-hidden"
          >: ${title}</span
        >
      </button>
    </figcaption>
    <pre tabindex="0" role="region" aria-labelledby="code-${id}"><code>${highlighted(code)}</code></pre>
  </figure>`;
}
