/*
 * The files of the folder: whether the server has them, and hands them out as it should. Inside the page, each is named
 * with the widget and the language that miss it.
 */
import type {AskedFile, Finding, MissingFile, PageFacts} from './finding.js';
import {fill, msg} from './message.js';

export const typeWords = (): string =>
  msg(
    'It does not say that the file is JavaScript, so browsers refuse to run it. Ask your host to send .js files as text/javascript; on Apache, the file .htaccess in the download does it.',
    {id: 'builder.finding.wrongTypeAbout'},
  );

const missingAbout = (): string =>
  msg(
    'Upload the folder cdn as a whole, with its folder chunks, and compare the address letter by letter, capitals too. After a new version, replace the whole folder.',
    {id: 'builder.finding.missingAbout'},
  );

export const missingFile = (address: string): Finding => ({
  id: 'missing-file',
  grade: 'broken',
  title: msg('There is no file at this address', {id: 'builder.finding.missing'}),
  about: missingAbout(),
  code: address,
});

const pageAbout = (): string =>
  msg(
    'Your site shows its home or “not found” page for files that it does not have. Upload the folder cdn as a whole and compare the address letter by letter. If it is there, a rule of your site catches it: exclude the folder.',
    {id: 'builder.finding.pageAbout'},
  );

export const pageForFile = (address: string): Finding => ({
  id: 'page-for-file',
  grade: 'broken',
  title: msg('The address answers with a web page, not with the script', {id: 'builder.finding.page'}),
  about: pageAbout(),
  code: address,
});

const partAbout = (): string =>
  `${missingAbout()} ${msg('An archive for one widget or language lacks the others: take it again with this one.', {id: 'builder.finding.partAbout'})}`;

const changedAbout = (): string =>
  `${msg('It is missing, or not what was published.', {id: 'builder.finding.changed'})} ${missingAbout()}`;

const isScriptType = (type: string): boolean => /(java|ecma)script/.test(type);
const isScript = (address: string): boolean => /\.js(?=[?#]|$)/.test(address);
/** A second try has a query behind it. */
const plain = (address: string): string => address.replace(/[?#].*/, '');
/** A server's own “not found” is a page too, and says what it is. */
const isPageFor = ({address, status = 0, contentType = ''}: AskedFile): boolean =>
  isScript(address) && status < 400 && contentType.includes('html');

function answeredFinding(file: AskedFile): Finding | undefined {
  const {address, status = 0, contentType = ''} = file;
  if (status >= 400) return missingFile(address);
  if (isPageFor(file)) return pageForFile(address);
  if (!isScript(address) || !contentType || isScriptType(contentType)) return undefined;
  return {
    id: 'wrong-type',
    grade: 'broken',
    title: fill(msg('The server calls the script “{type}”', {id: 'builder.finding.wrongType'}), {
      type: contentType,
    }),
    about: typeWords(),
    code: address,
  };
}

/** The language by its own name, whatever is spoken here: `Deutsch`. */
export const ownName = (language: string): string =>
  new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language;

const missingTitle = ({widget, kind, language = ''}: MissingFile): string =>
  kind === 'words'
    ? fill(
        msg('Patients read English: the words of {widget} in {language} are missing', {
          id: 'builder.finding.missingWords',
        }),
        {widget, language: ownName(language)},
      )
    : fill(
        kind === 'part'
          ? msg('A part of {widget} is missing: what patients open there does not come', {
              id: 'builder.finding.missingPart',
            })
          : msg('The files of {widget} are missing', {id: 'builder.finding.missingWidget'}),
        {widget},
      );

/** More lines than these say nothing new: the whole folder is missing then. */
const mostLines = 6;

/** One finding for all that a widget misses in the same way. */
function missingFindings(missing: readonly MissingFile[], {live}: PageFacts): Finding[] {
  const hasNone = new Set(missing.filter(({kind}) => kind === 'widget').map(({widget}) => widget));
  const groups = new Map<string, MissingFile[]>();
  for (const file of missing) {
    const kind = hasNone.has(file.widget) ? 'widget' : file.kind;
    const key = [kind, file.widget, kind === 'words' ? file.language : ''].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), {...file, kind}]);
  }
  return [...groups.values()].flatMap((files) => {
    const [first] = files;
    if (!first) return [];
    const addresses = [...new Set(files.map(({address}) => address))];
    const asked = live?.files.filter(({address}) => addresses.includes(plain(address))) ?? [];
    const isBroken = first.kind === 'widget' && !live?.defined.includes(first.widget);
    return [
      {
        id: `missing-${first.kind}` as const,
        grade: isBroken ? ('broken' as const) : ('doubt' as const),
        title: missingTitle(first),
        about: asked.some(isPageFor)
          ? pageAbout()
          : first.failedCheck && !asked.some(({status = 0}) => status >= 400)
            ? changedAbout()
            : partAbout(),
        code: addresses.slice(0, mostLines).join('\n') + (addresses.length > mostLines ? '\n…' : ''),
      },
    ];
  });
}

export function fileFindings(facts: PageFacts): Finding[] {
  const {live} = facts;
  // A file that a policy keeps out is there all the same.
  const missing = (live?.missing ?? []).filter(({address}) => !live?.refused.includes(address));
  const isTold = (address: string): boolean =>
    missing.some(
      (file) =>
        file.address === plain(address) ||
        // Where a chunk fails, the script tries the widget's single file.
        (file.kind === 'widget' && plain(address).endsWith(`/${file.widget}.js`)),
    );
  const answered = (live?.files ?? []).flatMap((file) => {
    const found = isTold(file.address) ? undefined : answeredFinding(file);
    return found ? [found] : [];
  });
  return [...missingFindings(missing, facts), ...answered];
}
