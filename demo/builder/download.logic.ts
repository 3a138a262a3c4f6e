/*
 * The archive that a clinic takes with it: the files of cdn/, and two pages that say and show how to use them. All of
 * it is made on this computer; nothing is sent anywhere.
 */
import {hostingSettings} from '../../scripts/cdn-hosting-settings.mjs';
import {selectedFrom, withBaseUrl} from '../../scripts/cdn-selection.mjs';
import {platforms, widgets, type Platform} from './catalogue.js';
import {escapeText} from './markup.logic.js';
import {isOnThisComputer, siteCode, tagOf, type Materials} from './snippet-parts.logic.js';
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

export const archiveName = ({choice}: Materials, amount: Amount): string =>
  amount === 'whole'
    ? 'microneedling-widgets.zip'
    : `microneedling-${choice.widget}${amount === 'one' ? `-${choice.lang || 'en'}` : ''}.zip`;

const page = (title: string, lang: string, head: string, body: string): string => `<!doctype html>
<html lang="${lang}">
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
  const source =
    builder && !isOnThisComputer(builder)
      ? `Open <a href="${escapeText(builder)}">this choice in the builder</a>, choose “Download the files”, and unpack the archive.`
      : builder
        ? 'Take the archive that comes with this file, and unpack it.'
        : 'Unpack this archive.';
  const ways = waysFor(choice.platform, materials).map(
    ({title, about, steps, snippets}) => `<h2>${escapeText(title)}</h2>
${about ? `<p>${escapeText(about)}</p>` : ''}
<ol>${steps.map((step) => `<li>${escapeText(step)}</li>`).join('\n')}</ol>
${snippets.map(({title: name, code}) => `<h3>${escapeText(name)}</h3>\n<pre>${escapeText(code)}</pre>`).join('\n')}`,
  );
  return page(
    'How to put the widget on your site',
    'en',
    readable,
    `<h1>${escapeText(widgets[choice.widget].title)}: how to put it on your site</h1>
<p>For: ${escapeText(platforms[choice.platform])}.${builder ? '' : ' Open <a href="example.html">example.html</a> on your web space to see the widget work.'}</p>
<h2>First: upload the files</h2>
<ol>
<li>${source}</li>
<li>Upload its folder <b>cdn</b>, as it is, to your web space, so that it is found at <b>${escapeText(folder)}</b>. Your host’s file manager or an FTP program will do.</li>
<li>Open <b>${escapeText(`${folder}widgets.js`)}</b> in your browser: you should see code, not an error.</li>
</ol>
${ways.join('\n')}
<h2>If nothing appears</h2>
<ol>
<li>Open the address of <b>widgets.js</b> from above. An error page means: the folder is elsewhere than the code says.</li>
<li>Look at your page’s source for <b>widgets.js</b> and <b>&lt;mn-${escapeText(choice.widget)}</b>. If one is missing, your editor took it out: use another of the ways above.</li>
<li>A consent tool, or a plug-in for speed, may hold the script back. Exclude <b>widgets.js</b> there: it sets no cookie and needs no consent.</li>
</ol>
<p>Or put <b>?mn-check</b> behind your page’s address: if the script runs, it says what is wrong.</p>
<h2>Licences</h2>
<p>Free to use, also for a business: cdn/LICENSE.txt and cdn/THIRD-PARTY-NOTICES.txt; for auditors, cdn/sbom.cdx.json lists all parts. Leave them with the files. General information, not medical advice.</p>`,
  );
}

/** The widget on a page of its own beside the folder: on a web server, it works as it is. */
export function examplePage(materials: Materials): string {
  const here = {...materials, files: 'cdn/', integrity: ''};
  return page(
    widgets[materials.choice.widget].title,
    materials.choice.lang || 'en',
    siteCode(here),
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
          languages: amount === 'one' ? [choice.lang || 'en'] : [],
          frames: isAbsolute || inFrames.includes(choice.platform),
          singleFiles: choice.platform === 'wix',
          checked: Boolean(materials.integrity),
        },
      );
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const archive: Record<string, Uint8Array> = {
    'START-HERE.html': encoder.encode(stepsPage(materials)),
    'example.html': encoder.encode(examplePage(materials)),
  };
  // Compressed copies would double it: hosts that compress do so themselves, and `pack:cdn` makes them for the others.
  for (const [path, text] of Object.entries(hostingSettings(files)))
    archive[`cdn/${path}`] = encoder.encode(text);
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
