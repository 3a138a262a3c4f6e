/*
 * What “Check my page” finds, in the language that the builder speaks. The check itself also runs on clinics' pages, in
 * English, where every byte counts: so its sentences are known here by their English.
 */
import {fill} from '../../src/language/fill.js';
import {msg} from './language/message.js';

interface Sentence {
  readonly say: () => string;
  readonly pattern: RegExp;
}

/** A sentence of the check, with `{name}` for what differs. */
const sentence = (source: string, options: {id: string}): Sentence => ({
  say: () => msg(source, options),
  pattern: new RegExp(
    `^${source.replace(/[.*+?^$()|[\]\\/]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`,
    's',
  ),
});

const sentences: readonly Sentence[] = [
  sentence('{what} does not count where it stands', {id: 'builder.finding.hidden'}),
  sentence('It is in a comment (<!-- … -->), so browsers skip it. Take the marks around it away.', {
    id: 'builder.finding.hiddenComment',
  }),
  sentence('It is inside <noscript>, where no script ever runs. Move it out.', {
    id: 'builder.finding.hiddenNoscript',
  }),
  sentence('It is inside <template>, which browsers keep but do not use. Move it out.', {
    id: 'builder.finding.hiddenTemplate',
  }),
  sentence('It is inside a text field, as text. Move it out.', {id: 'builder.finding.hiddenText'}),
  sentence('The script', {id: 'builder.finding.theScript'}),
  sentence('The widget’s tag', {id: 'builder.finding.theTag'}),
  sentence('a consent tool', {id: 'builder.finding.consentTool'}),
  sentence('a plug-in for speed', {id: 'builder.finding.speedTool'}),
  sentence('The script waits for consent ({tool})', {id: 'builder.finding.consent'}),
  sentence(
    'Nothing shows until a visitor agrees to cookies. The widgets set no cookie and store nothing, so they need no consent: in the tool, put widgets.js among what is necessary, or exclude it.',
    {id: 'builder.finding.consentAbout'},
  ),
  sentence('A plug-in for speed holds the script back ({tool})', {id: 'builder.finding.delayed'}),
  sentence(
    'The widgets come only once a visitor moves, or never. In its settings, exclude widgets.js from delayed or deferred JavaScript, then empty its cache. The script is small and waits by itself.',
    {id: 'builder.finding.delayedAbout'},
  ),
  sentence('{tool} takes all scripts of the page into its hands', {id: 'builder.finding.delaysAll'}),
  sentence(
    'It may hold ours back, or join it with others. If the widgets come late or never, exclude widgets.js in its settings and empty its cache.',
    {id: 'builder.finding.delaysAllAbout'},
  ),
  sentence('The script’s type keeps browsers from running it', {id: 'builder.finding.type'}),
  sentence('It has {attribute}. Take the attribute out, or ask what has put it there.', {
    id: 'builder.finding.typeAbout',
  }),
  sentence('The script’s address cannot work', {id: 'builder.finding.address'}),
  sentence(
    'It is a file on your own computer, which nobody else can open. Upload the folder cdn to your web space and use its address there.',
    {id: 'builder.finding.addressFile'},
  ),
  sentence(
    'It is an address of your own computer, which nobody else can open. Upload the folder cdn to your web space and use its address there.',
    {id: 'builder.finding.addressLocal'},
  ),
  sentence('It is the address of our example. Put in that of your own site.', {
    id: 'builder.finding.addressExample',
  }),
  sentence(
    'It leads to a page that shows the file, not to the file itself. Use web space of your own, or the public npm CDN that the builder offers.',
    {id: 'builder.finding.addressShown'},
  ),
  sentence(
    'That server hands out text, which browsers do not run. Use web space of your own, or the public npm CDN that the builder offers.',
    {id: 'builder.finding.addressText'},
  ),
  sentence('The page is https, the script http: browsers block it. Write https.', {
    id: 'builder.finding.addressHttp',
  }),
  sentence('The quotation marks around it are typographic. Write straight ones (").', {
    id: 'builder.finding.addressQuotes',
  }),
  sentence('The server hands the file out as a download', {id: 'builder.finding.download'}),
  sentence(
    'It does not say that the file is JavaScript, so browsers refuse to run it. Ask your host to send .js files as text/javascript; on Apache, the file .htaccess in the download does it.',
    {id: 'builder.finding.wrongTypeAbout'},
  ),
  sentence('There is no file at this address', {id: 'builder.finding.missing'}),
  sentence(
    'Upload the folder cdn as a whole, with its folder chunks, and compare the address letter by letter, capitals too. After a new version, replace the whole folder.',
    {id: 'builder.finding.missingAbout'},
  ),
  sentence('The address answers with a web page, not with the script', {id: 'builder.finding.page'}),
  sentence(
    'Your site shows its home or “not found” page for files that it does not have. Upload the folder cdn as a whole and compare the address letter by letter. If it is there, a rule of your site catches it: exclude the folder.',
    {id: 'builder.finding.pageAbout'},
  ),
  sentence('The site’s security policy keeps the script out', {id: 'builder.finding.policy'}),
  sentence(
    'Ask whoever looks after the site to add the address of the folder cdn to script-src in its Content-Security-Policy. Nothing else is needed: no inline styles, no eval, no requests to others.',
    {id: 'builder.finding.policyAbout'},
  ),
  sentence('The page names another address for the script than the builder', {
    id: 'builder.finding.otherAddress',
  }),
  sentence(
    'First the one in your page, then the one in the code of the builder. If the files are at the first, write it into the builder; if not, paste the code again.',
    {id: 'builder.finding.otherAddressAbout'},
  ),
  sentence('The script is on the page twice', {id: 'builder.finding.twice'}),
  sentence(
    'Only the first one works, and its files may not fit the other’s. Keep one: look in the page, in the site’s header and footer, in the theme and in plug-ins. If there is only one, empty the caches.',
    {id: 'builder.finding.twiceAbout'},
  ),
  sentence(
    'In versions {one} and {other}. Only the first one works, and its files may not fit the other’s. Keep one: look in the page, in the site’s header and footer, in the theme and in plug-ins. If there is only one, empty the caches.',
    {id: 'builder.finding.twiceVersions'},
  ),
  sentence('Version {old} is old: there is {version}', {id: 'builder.finding.old'}),
  sentence(
    'What we tell patients is corrected in new versions. Replace the whole folder cdn, or the number in the address, and take the code anew where it has an integrity.',
    {id: 'builder.finding.oldAbout'},
  ),
  sentence('The script is missing', {id: 'builder.finding.noScript'}),
  sentence(
    'There is no <script> with widgets.js in this page: it was never pasted, or the editor took it out as you saved. Paste the first piece of code again: best into the footer of the whole site, where your site has a place for code.',
    {id: 'builder.finding.noScriptAbout'},
  ),
  sentence('There is no widget “{name}”', {id: 'builder.finding.unknown'}),
  sentence('Did you mean {name}?', {id: 'builder.finding.unknownNear'}),
  sentence('There are: {names}.', {id: 'builder.finding.unknownAll'}),
  sentence('Your own words cannot be read, so ours show', {id: 'builder.finding.json'}),
  sentence(
    'The editor has put paragraphs or line breaks (<p>, <br>) into it. Paste it into a block for HTML or code, not for text.',
    {id: 'builder.finding.jsonTags'},
  ),
  sentence('Its quotation marks are typographic (“ ”). Write straight ones (").', {
    id: 'builder.finding.jsonQuotes',
  }),
  sentence('A comma stands before a closing bracket. Take it out.', {id: 'builder.finding.jsonComma'}),
  sentence('It has single quotation marks. Write double ones (").', {id: 'builder.finding.jsonSingle'}),
  sentence('A name has no quotation marks. Write "heading": …', {id: 'builder.finding.jsonName'}),
  sentence('It cannot be read: {error}. Take the code from the builder again.', {
    id: 'builder.finding.jsonOther',
  }),
  sentence('The script inside the widget needs type="application/json", and has lost it.', {
    id: 'builder.finding.jsonType',
  }),
  sentence('Browsers do not fetch words from an address. Write them into the script itself.', {
    id: 'builder.finding.jsonAddress',
  }),
  sentence(
    'The script for them is empty: the editor has taken your words out. Paste the code again, into a block for HTML or code.',
    {id: 'builder.finding.jsonEmpty'},
  ),
  sentence(
    'The editor has taken the script around them away, so visitors read them as code. Paste the code again, into a block for HTML or code.',
    {id: 'builder.finding.jsonBare'},
  ),
  sentence('The pictures before and after are not in their places', {id: 'builder.finding.noPictures'}),
  sentence(
    'The editor has taken them out, or their slot="before" and slot="after". Paste the code again, into a block for HTML or code, not for text.',
    {id: 'builder.finding.noPicturesAbout'},
  ),
  sentence('The code stands in the page as text', {id: 'builder.finding.asText'}),
  sentence(
    'Visitors can read it, and it does nothing. It was pasted where one writes: use your editor’s block for HTML or code (Custom HTML, Code block, Custom Liquid, Code embed), or its view of the source.',
    {id: 'builder.finding.asTextAbout'},
  ),
  sentence('No widget’s tag is in this page', {id: 'builder.finding.noWidget'}),
  sentence(
    'The script alone shows nothing. The second piece of code (it begins with <mn-) is missing: it was not pasted on this page, or the editor took it out as you saved. Where editors do, use the plain <div> that the builder offers for authors.',
    {id: 'builder.finding.noWidgetAbout'},
  ),
  sentence('A tag is closed by />, which HTML does not know', {id: 'builder.finding.selfClosed'}),
  sentence('All that follows lands inside of it. Write {code}.', {id: 'builder.finding.selfClosedAbout'}),
  sentence('The quotation marks of an option are typographic', {id: 'builder.finding.quotes'}),
  sentence(
    'The editor has made “ ” of ", so browsers take them for a part of the value. Paste into a block for HTML or code, and write straight ones.',
    {id: 'builder.finding.quotesAbout'},
  ),
  sentence('Nothing is wrong: {names}', {id: 'builder.finding.fine'}),
  sentence(
    'In the source, all is as it should be. If nothing shows all the same: look at the page in a private window, empty the caches of your site, and open the script’s address, where code should show.',
    {id: 'builder.finding.fineAbout'},
  ),
];

/** The sentence in the builder's language; as it is where it is none that is known here. */
export function saidOf(text: string): string {
  for (const {say, pattern} of sentences) {
    const match = pattern.exec(text);
    if (!match) continue;
    const values = Object.entries(match.groups ?? {}).map(([name, value]) => [name, saidOf(value)]);
    return fill(say(), Object.fromEntries(values) as Record<string, string>);
  }
  return text;
}
