/*
 * The script tags of a page as they stand in its source: there, not held back, let in, and at an address that can work. A
 * script that runs answers all of this, so none of it is in the file that looks from inside a page.
 */
import {missingFile, pageForFile, typeWords} from './file-findings.logic.js';
import {quoted, type Finding, type PageFacts} from './finding.js';
import {delaysAll, heldBack} from './held-back.logic.js';
import {fill, msg} from './message.js';
import {refusedBy, type Refusal} from './policy.logic.js';
import {hiddenFinding, policyFinding, type Scripts} from './script-findings.logic.js';
import type {Source, Tag} from './tags.logic.js';

/** Scripts that bring ours in by themselves: a tag manager, a bundle, a combined file. */
const bringsOurs = ({tags}: Source): boolean =>
  tags.some(
    ({name, hidden, text}) =>
      name === 'script' &&
      !hidden &&
      /microneedling-?widgets|\bwidgets(-checked)?\.js/i.test(text) &&
      !/^\s*[{[]/.test(text),
  );

function heldFinding(tag: Tag): Finding | undefined {
  const held = heldBack(tag);
  if (held?.why === 'consent')
    return {
      id: 'consent',
      grade: 'broken',
      title: fill(msg('The script waits for consent ({tool})', {id: 'builder.finding.consent'}), {
        tool: held.by,
      }),
      about: msg(
        'Nothing shows until a visitor agrees to cookies. The widgets set no cookie and store nothing, so they need no consent: in the tool, put widgets.js among what is necessary, or exclude it.',
        {id: 'builder.finding.consentAbout'},
      ),
      code: quoted(tag),
    };
  if (held?.why === 'delay')
    return {
      id: 'delayed',
      grade: 'doubt',
      title: fill(
        msg('A plug-in for speed holds the script back ({tool})', {id: 'builder.finding.delayed'}),
        {tool: held.by},
      ),
      about: msg(
        'The widgets come only once a visitor moves, or never. In its settings, exclude widgets.js from delayed or deferred JavaScript, then empty its cache. The script is small and waits by itself.',
        {id: 'builder.finding.delayedAbout'},
      ),
      code: quoted(tag),
    };
  if (held)
    return {
      id: 'script-type',
      grade: 'broken',
      title: msg('The script’s type keeps browsers from running it', {id: 'builder.finding.type'}),
      about: fill(
        msg('It has {attribute}. Take the attribute out, or ask what has put it there.', {
          id: 'builder.finding.typeAbout',
        }),
        {attribute: held.by},
      ),
      code: quoted(tag),
    };
  return undefined;
}

/** Mistakes that can be seen in an address as it is written. */
function addressProblem(src: string, page: string | undefined): string | undefined {
  if (/^(file:|[a-z]:\\|\/?Users\/)/i.test(src))
    return msg(
      'It is a file on your own computer, which nobody else can open. Upload the folder cdn to your web space and use its address there.',
      {id: 'builder.finding.addressFile'},
    );
  if (/^(https?:)?\/\/(localhost|127\.|\[::1\]|192\.168\.)/i.test(src))
    return msg(
      'It is an address of your own computer, which nobody else can open. Upload the folder cdn to your web space and use its address there.',
      {id: 'builder.finding.addressLocal'},
    );
  if (/\/\/([^/]*\.)?(your-clinic|example)\.(example|com|org)\b|\.example\//i.test(src))
    return msg('It is the address of our example. Put in that of your own site.', {
      id: 'builder.finding.addressExample',
    });
  if (/\/\/(github\.com\/.+\/blob|drive\.google|docs\.google|(www\.)?dropbox|1drv\.ms|onedrive)/i.test(src))
    return msg(
      'It leads to a page that shows the file, not to the file itself. Use web space of your own, or the public npm CDN that the builder offers.',
      {id: 'builder.finding.addressShown'},
    );
  if (/\/\/raw\.githubusercontent\.com/i.test(src))
    return msg(
      'That server hands out text, which browsers do not run. Use web space of your own, or the public npm CDN that the builder offers.',
      {id: 'builder.finding.addressText'},
    );
  if (/^http:/i.test(src) && page?.startsWith('https:'))
    return msg('The page is https, the script http: browsers block it. Write https.', {
      id: 'builder.finding.addressHttp',
    });
  if (/[“”„«»‘’]/.test(src))
    return msg('The quotation marks around it are typographic. Write straight ones (").', {
      id: 'builder.finding.addressQuotes',
    });
  return undefined;
}

const addressFinding = (tag: Tag, src: string, page: string | undefined): Finding | undefined => {
  const about = addressProblem(src, page);
  return about
    ? {
        id: 'address',
        grade: 'broken',
        title: msg('The script’s address cannot work', {id: 'builder.finding.address'}),
        about,
        code: quoted(tag),
      }
    : undefined;
};

function answerFinding(answer: PageFacts['answer'], address: string): Finding | undefined {
  if (answer === 'missing') return missingFile(address);
  if (answer === 'page') return pageForFile(address);
  if (answer === 'download')
    return {
      id: 'wrong-type',
      grade: 'broken',
      title: msg('The server hands the file out as a download', {id: 'builder.finding.download'}),
      about: typeWords(),
      code: address,
    };
  return undefined;
}

/** The page's own address as far as its source tells. */
function addressOf({tags}: Source): string | undefined {
  const shown = tags.filter(({hidden}) => !hidden);
  const whole = (address = ''): string | undefined => (/^https?:\/\//i.test(address) ? address : undefined);
  const canonical = shown.find(
    ({name, attributes}) => name === 'link' && /^canonical$/i.test(attributes.get('rel')?.trim() ?? ''),
  );
  const shared = shown.find(
    ({name, attributes}) => name === 'meta' && attributes.get('property')?.toLowerCase() === 'og:url',
  );
  return whole(canonical?.attributes.get('href')) ?? whole(shared?.attributes.get('content'));
}

function refusalFinding({directive, why}: Refusal): Finding {
  const finding = policyFinding(directive);
  if (why === 'own-only')
    return {
      ...finding,
      grade: 'doubt',
      title: msg('The site’s security policy may keep the script out', {id: 'builder.finding.policyMaybe'}),
      about: msg(
        'It lets in scripts from the site’s own address only. If the script is there, all is well. If it is anywhere else, even at another subdomain, the browser refuses it: put the folder cdn on the site itself, or ask whoever looks after the site to add its address to script-src.',
        {id: 'builder.finding.policyOwnAbout'},
      ),
    };
  if (why === 'strict')
    return {
      ...finding,
      about: msg(
        'It says ‘strict-dynamic’, so no address helps: it lets in scripts with a nonce only. Ask whoever looks after the site to give this <script> the nonce that the site’s other scripts have.',
        {id: 'builder.finding.policyStrictAbout'},
      ),
    };
  return finding;
}

function policyFindings(source: Source, {scripts, addresses}: Scripts, facts: PageFacts): Finding[] {
  const policies = source.tags.filter(
    ({name, attributes, hidden}) =>
      !hidden && name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const start = source.tags.find(
    ({name, attributes, hidden}) => !hidden && name === 'base' && attributes.has('href'),
  );
  const page = facts.address ?? addressOf(source);
  // Each policy has to let the script in.
  const refused = policies.flatMap(({attributes}) =>
    scripts.flatMap((script, index) => {
      const by = refusedBy(attributes.get('content') ?? '', {
        src: addresses[index] ?? '',
        nonce: script.attributes.get('nonce') ?? '',
        integrity: script.attributes.get('integrity') ?? '',
        page,
        base: start?.attributes.get('href'),
      });
      return by ? [by] : [];
    }),
  );
  const certain = refused.find(({why}) => why !== 'own-only') ?? refused[0];
  return certain ? [refusalFinding(certain)] : [];
}

const pathOf = (folder: string): string =>
  folder.replace(/^(?:https?:)?\/\/[^/]*/i, '').replace(/^(?:\.\/)+/, '');

/** Whether two folders may be the same, where one is written from the root or from the page. */
function isSameFolder(a: string, b: string): boolean {
  const isWhole = (folder: string): boolean => /^(https?:)?\/\//i.test(folder);
  const plain = (folder: string): string => folder.replace(/^https?:/i, '');
  if (isWhole(a) && isWhole(b)) return plain(a) === plain(b);
  const [one, other] = [pathOf(a), pathOf(b)].sort((left, right) => left.length - right.length);
  return one === other || (one !== undefined && !one.startsWith('/') && `${other}`.endsWith(`/${one}`));
}

/** A page with another address than the code of the builder: an older piece of code, or another folder. */
function otherAddress(addresses: readonly string[], folder: string): Finding | undefined {
  const folders = addresses.map((address) => address.replace(/[?#].*/, '').replace(/[^/]*$/, ''));
  // WordPress's plug-in brings the files to a place of its own.
  const isRight = folders.some((one) => isSameFolder(one, folder) || one.includes('/plugins/microneedling'));
  if (isRight || folders.length === 0) return undefined;
  return {
    id: 'other-address',
    grade: 'doubt',
    title: msg('The page names another address for the script than the builder', {
      id: 'builder.finding.otherAddress',
    }),
    about: msg(
      'First the one in your page, then the one in the code of the builder. If the files are at the first, write it into the builder; if not, paste the code again.',
      {id: 'builder.finding.otherAddressAbout'},
    ),
    code: [addresses[0], folder].join('\n'),
  };
}

export function sourceFindings(source: Source, ofPage: Scripts, facts: PageFacts): Finding[] {
  const {all, scripts, addresses} = ofPage;
  const {html, address: page, answer} = facts;
  const found: (Finding | undefined)[] = [];
  const [first] = all;
  if (scripts.length === 0) {
    if (first) found.push(hiddenFinding(first, msg('The script', {id: 'builder.finding.theScript'})));
    else if (!/&lt;script[^]{0,300}?widgets/i.test(html) && !bringsOurs(source))
      found.push({
        id: 'no-script',
        grade: 'broken',
        title: msg('The script is missing', {id: 'builder.finding.noScript'}),
        about: msg(
          'There is no <script> with widgets.js in this page: it was never pasted, or the editor took it out as you saved. Paste the first piece of code again: best into the footer of the whole site, where your site has a place for code.',
          {id: 'builder.finding.noScriptAbout'},
        ),
      });
  }
  scripts.forEach((tag, index) =>
    found.push(
      heldFinding(tag),
      addressFinding(tag, addresses[index] ?? '', page),
      answerFinding(answer, addresses[index] ?? ''),
    ),
  );
  const delaying = scripts.every((tag) => !heldBack(tag)) && delaysAll(source.tags, html);
  if (delaying && scripts.length > 0)
    found.push({
      id: 'delayed',
      grade: 'doubt',
      title: fill(
        msg('{tool} takes all scripts of the page into its hands', {id: 'builder.finding.delaysAll'}),
        {tool: delaying},
      ),
      about: msg(
        'It may hold ours back, or join it with others. If the widgets come late or never, exclude widgets.js in its settings and empty its cache.',
        {id: 'builder.finding.delaysAllAbout'},
      ),
    });
  if (facts.folder) found.push(otherAddress(addresses, facts.folder));
  found.push(...policyFindings(source, ofPage, facts));
  return found.filter((one) => one !== undefined);
}
