/*
 * The archive that a clinic takes with it: the files of cdn/, and two pages that say and show how to use them. All of
 * it is made on this computer; nothing is sent anywhere.
 */
import {hostingSettings} from './hosting-settings.mjs';
import {selectedFrom, withBaseUrl} from './cdn-selection.mjs';
import {platforms, widgets, type Platform} from './catalogue.js';
import {isRightToLeft} from '../../src/language/language.js';
import {fill} from '../../src/language/fill.js';
import {pageTag} from './language/language.logic.js';
import {msg, spokenLanguage} from './language/message.js';
import {escapeText} from './markup.logic.js';
import {isOnThisComputer, scriptTag, tagOf, type Materials} from './snippet-parts.logic.js';
import {waysFor} from './snippets.logic.js';

/** What goes in: this widget in one language, in all of them, or the whole folder. */
export type Amount = 'one' | 'languages' | 'whole';

export interface Folder {
  readonly paths: readonly string[];
  readonly bytesOf: (path: string) => Uint8Array | Promise<Uint8Array>;
}

/** Where the files will be, if nobody says otherwise. */
export const usualFolder = '/cdn/';

const inFrames: readonly Platform[] = ['wix', 'google-sites', 'iframe'];

/** Where the page around says which language it is, that of the words shown. */
const languageOf = ({choice, language}: Materials): string => choice.lang || language || 'en';

export const archiveName = (materials: Materials, amount: Amount): string =>
  amount === 'whole'
    ? 'microneedling-widgets.zip'
    : `microneedling-${materials.choice.widget}${amount === 'one' ? `-${languageOf(materials)}` : ''}.zip`;

const page = (title: string, lang: string, head: string, body: string): string => `<!doctype html>
<html lang="${pageTag(lang)}" dir="${isRightToLeft(lang) ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escapeText(title)}</title>
${head}
  </head>
  <body>
${body}
  </body>
</html>
`;

const readable = `    <style>
      body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.55 system-ui, sans-serif; }
      pre { direction: ltr; }
      pre { padding: 1rem; border: 1px solid; border-radius: 8px; white-space: pre-wrap; overflow-wrap: anywhere; }
      li { margin-block: 0.4rem; }
    </style>`;

/**
 * The steps for the platform, the snippets in them, and where the files go: they are in the archive with it, or, where it
 * is sent by itself, at an address of the builder.
 */
export function stepsPage(materials: Materials, builder = ''): string {
  const {choice, files} = materials;
  const folder = files.startsWith('/') ? `your-clinic.example${files}` : files;
  const text = (source: string, values: Readonly<Record<string, string>> = {}): string =>
    fill(escapeText(source), values);
  const bold = (words: string): string => `<b dir="ltr">${escapeText(words)}</b>`;
  const source =
    builder && !isOnThisComputer(builder)
      ? text(
          msg('Open {address}, choose “Download the files”, and unpack the archive.', {
            id: 'builder.file.open',
          }),
          {
            address: `<a href="${escapeText(builder)}">${escapeText(msg('this choice in the builder', {id: 'builder.file.choice'}))}</a>`,
          },
        )
      : builder
        ? text(msg('Take the archive that comes with this file, and unpack it.', {id: 'builder.file.take'}))
        : text(msg('Unpack this archive.', {id: 'builder.file.unpack'}));
  const ways = waysFor(choice.platform, materials).map(
    ({title, about, steps, snippets}) => `<h2>${escapeText(title)}</h2>
${about ? `<p>${escapeText(about)}</p>` : ''}
<ol>${steps.map((step) => `<li>${escapeText(step)}</li>`).join('\n')}</ol>
${snippets.map(({title: name, code}) => `<h3>${escapeText(name)}</h3>\n<pre>${escapeText(code)}</pre>`).join('\n')}`,
  );
  const example = text(
    msg('Open {file} on your web space to see the widget work.', {id: 'builder.file.example'}),
    {
      file: '<a href="example.html">example.html</a>',
    },
  );
  const lines = [
    text(
      msg(
        'Open the address of {script} from above. An error page means: the folder is elsewhere than the code says.',
        {id: 'builder.file.troubleAddress'},
      ),
      {script: bold('widgets.js')},
    ),
    text(
      msg(
        'Look at your page’s source for {script} and {tag}. If one is missing, your editor took it out: use another of the ways above.',
        {id: 'builder.file.troubleSource'},
      ),
      {script: bold('widgets.js'), tag: bold(`<mn-${choice.widget}`)},
    ),
    text(
      msg(
        'A consent tool, or a plug-in for speed, may hold the script back. Exclude {script} there: it sets no cookie and needs no consent.',
        {id: 'builder.file.troubleConsent'},
      ),
      {script: bold('widgets.js')},
    ),
  ];
  const title = fill(msg('{widget}: how to put it on your site', {id: 'builder.file.title'}), {
    widget: widgets[choice.widget].title,
  });
  return page(
    title,
    spokenLanguage(),
    readable,
    `<h1>${escapeText(title)}</h1>
<p>${text(msg('For: {platform}.', {id: 'builder.file.for'}), {platform: escapeText(platforms[choice.platform])})}${builder ? '' : ` ${example}`}</p>
<h2>${text(msg('First: upload the files', {id: 'builder.file.upload'}))}</h2>
<ol>
<li>${source}</li>
<li>${text(msg('Upload its folder {folder}, as it is, to your web space, so that it is found at {place}. Your host’s file manager or an FTP program will do.', {id: 'builder.file.uploadFolder'}), {folder: bold('cdn'), place: bold(folder)})}</li>
<li>${text(msg('Open {address} in your browser: you should see code, not an error.', {id: 'builder.file.look'}), {address: bold(`${folder}widgets.js`)})}</li>
</ol>
${ways.join('\n')}
<h2>${text(msg('If nothing appears', {id: 'builder.file.trouble'}))}</h2>
<ol>
${lines.map((line) => `<li>${line}</li>`).join('\n')}
</ol>
<p>${text(msg('Or put {address} behind your page’s address: if the script runs, it tells the rest.', {id: 'builder.check.address'}), {address: bold('?mn-check')})}</p>
<p>${text(msg('Nothing appears, not even a box with {address}? Then the script does not run: it is missing, its address is wrong, or something holds it back, such as a consent tool, a plug-in for speed or the site’s security policy. “Check my page” in the builder finds most of that in the page’s source. If it finds nothing, press F12 on your page, choose Console, and look for a red line with widgets.js.', {id: 'builder.check.absent'}), {address: bold('?mn-check')})}</p>
<h2>${text(msg('Licences', {id: 'builder.file.licences'}))}</h2>
<p>${text(
      msg(
        'Free to use, also for a business: {licence} and {notices}; for auditors, {list} lists all parts. Leave them with the files. General information, not medical advice.',
        {id: 'builder.file.free'},
      ),
      {
        licence: bold('cdn/LICENSE.txt'),
        notices: bold('cdn/THIRD-PARTY-NOTICES.txt'),
        list: bold('cdn/sbom.cdx.json'),
      },
    )}</p>`,
  );
}

/** The widget on a page of its own beside the folder: on a web server, it works as it is. */
export function examplePage(materials: Materials): string {
  const here = {...materials, files: 'cdn/', integrity: ''};
  return page(
    widgets[materials.choice.widget].title,
    languageOf(materials),
    scriptTag(here),
    `<main>\n${tagOf(here)}\n</main>`,
  );
}

/** Every file of the archive, by its path. */
export async function archiveFiles(
  materials: Materials,
  amount: Amount,
  {paths, bytesOf}: Folder,
): Promise<Record<string, Uint8Array>> {
  const {choice, files} = materials;
  const isWhole = amount === 'whole';
  const isAbsolute = !files.startsWith('/');
  const chosen = isWhole
    ? Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await bytesOf(path)] as const)))
    : await selectedFrom(
        {paths, bytesOf},
        {
          widgets: [choice.widget],
          languages: amount === 'one' ? [languageOf(materials)] : [],
          frames: isAbsolute || inFrames.includes(choice.platform),
          singleFiles: choice.platform === 'wix',
          checked: Boolean(materials.integrity),
          asked: [
            ...(choice.clinicWord ? ['clinic-word'] : []),
            ...(choice.jurisdiction ? ['jurisdictions'] : []),
          ],
        },
      );
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const archive: Record<string, Uint8Array> = {
    'START-HERE.html': encoder.encode(stepsPage(materials)),
    'example.html': encoder.encode(examplePage(materials)),
  };
  // Compressed copies would double it: hosts that compress do so themselves, and `pack:cdn` makes them for the others.
  for (const [path, text] of Object.entries(hostingSettings(files, {copies: false})))
    // Those of nginx are for who runs the server, and takes the whole folder.
    if (isWhole || path !== 'nginx.conf') archive[`cdn/${path}`] = encoder.encode(text);
  // Lists are for those who pick among files; here that is done.
  const isList = (path: string): boolean => !isWhole && /^(files|integrity)\.json$/.test(path);
  for (const [path, bytes] of Object.entries(chosen))
    if (!isList(path))
      archive[`cdn/${path}`] =
        isAbsolute && /\.(html|json)$/.test(path)
          ? encoder.encode(withBaseUrl(path, decoder.decode(bytes), files))
          : bytes;
  return archive;
}
