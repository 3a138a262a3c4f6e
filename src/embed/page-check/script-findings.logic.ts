/* The script tags of a page: let in, with all files, and of one version. */
import {quoted, type Finding, type PageFacts} from './finding.js';
import {fileFindings} from './file-findings.logic.js';
import {fill, msg} from './message.js';
import type {Source, Tag} from './tags.logic.js';

const fileName = /(?:^|[\\/])(?:widgets|widgets-checked)(?:\.min)?\.js(?=[?#]|$)/;
/** Another service has a file of that name. */
const isForeign = (address: string): boolean => /\/\/platform\.(twitter|x)\.com\//.test(address);

/** The address of a script of ours, also where a plug-in has moved it to another attribute. */
function addressIn({attributes}: Tag, widgets: readonly string[]): string | undefined {
  const single = new RegExp(`(?:microneedling|/cdn/).*?(?:${widgets.join('|')})\\.js(?=[?#]|$)`);
  const values = [attributes.get('src') ?? '', ...attributes.values()];
  return values.find((value) => (fileName.test(value) || single.test(value)) && !isForeign(value));
}

const scriptsIn = ({tags}: Source, widgets: readonly string[]): Tag[] =>
  tags.filter((tag) => tag.name === 'script' && addressIn(tag, widgets) !== undefined);

const hiddenWords = {
  comment: () =>
    msg('It is in a comment (<!-- … -->), so browsers skip it. Take the marks around it away.', {
      id: 'builder.finding.hiddenComment',
    }),
  noscript: () =>
    msg('It is inside <noscript>, where no script ever runs. Move it out.', {
      id: 'builder.finding.hiddenNoscript',
    }),
  template: () =>
    msg('It is inside <template>, which browsers keep but do not use. Move it out.', {
      id: 'builder.finding.hiddenTemplate',
    }),
  textarea: () => msg('It is inside a text field, as text. Move it out.', {id: 'builder.finding.hiddenText'}),
} as const;

export function hiddenFinding(tag: Tag, what: string): Finding | undefined {
  if (!tag.hidden) return undefined;
  return {
    id: 'hidden',
    grade: 'broken',
    title: fill(msg('{what} does not count where it stands', {id: 'builder.finding.hidden'}), {what}),
    about: hiddenWords[tag.hidden](),
    code: quoted(tag),
  };
}

export const policyFinding = (code: string): Finding => ({
  id: 'policy',
  grade: 'broken',
  title: msg('The site’s security policy keeps the script out', {id: 'builder.finding.policy'}),
  about: msg(
    'Ask whoever looks after the site to add the address of the folder cdn to script-src (and to script-src-elem, if it is there) in its Content-Security-Policy. Nothing else is needed: no inline styles, no eval, no requests to others.',
    {id: 'builder.finding.policyAbout'},
  ),
  code,
});

const versionIn = (address: string): string | undefined =>
  /@(\d+\.\d+\.\d+[\w.-]*)\//.exec(address)?.[1] ??
  /microneedling.*[?&]ver=(\d+\.\d+\.\d+[\w.-]*)/.exec(address)?.[1];

/** Before, same or after, by the numbers alone. */
function compareVersions(a: string, b: string): number {
  const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  return left.map((number, index) => number - (right[index] ?? 0)).find((step) => step !== 0) ?? 0;
}

function versionFindings(addresses: readonly string[], {version, live}: PageFacts): Finding[] {
  const found: Finding[] = [];
  const loaders = [...new Set(addresses.filter((one) => fileName.test(one)))];
  const named = [...(live?.versions ?? []), ...loaders.map(versionIn)];
  const versions = new Set(named.filter((one) => one !== undefined));
  if (loaders.length > 1 || versions.size > 1)
    found.push({
      id: 'two-versions',
      grade: 'doubt',
      title: msg('The script is on the page twice', {id: 'builder.finding.twice'}),
      about:
        versions.size > 1
          ? fill(
              msg(
                'In versions {one} and {other}. Only the first one works, and its files may not fit the other’s. Keep one: look in the page, in the site’s header and footer, in the theme and in plug-ins. If there is only one, empty the caches.',
                {id: 'builder.finding.twiceVersions'},
              ),
              {
                one: [...versions].slice(0, -1).join(', '),
                other: [...versions].at(-1),
              },
            )
          : msg(
              'Only the first one works, and its files may not fit the other’s. Keep one: look in the page, in the site’s header and footer, in the theme and in plug-ins. If there is only one, empty the caches.',
              {id: 'builder.finding.twiceAbout'},
            ),
      code: loaders.join('\n'),
    });
  const old = [...versions].find((one) => compareVersions(one, version) < 0);
  if (old)
    found.push({
      id: 'old-version',
      grade: 'doubt',
      title: fill(msg('Version {old} is old: there is {version}', {id: 'builder.finding.old'}), {
        old,
        version,
      }),
      about: msg(
        'What we tell patients is corrected in new versions. Replace the whole folder cdn, or the number in the address, and take the code anew where it has an integrity.',
        {id: 'builder.finding.oldAbout'},
      ),
      code: loaders.find((one) => versionIn(one) === old),
    });
  return found;
}

/** The script tags that count, and where they lead. */
export interface Scripts {
  readonly all: readonly Tag[];
  readonly scripts: readonly Tag[];
  readonly addresses: readonly string[];
}

export function scriptsOf(source: Source, widgets: readonly string[]): Scripts {
  const all = scriptsIn(source, widgets);
  const scripts = all.filter(({hidden}) => !hidden);
  return {all, scripts, addresses: scripts.map((tag) => addressIn(tag, widgets) ?? '')};
}

export function scriptFindings({addresses}: Scripts, facts: PageFacts): Finding[] {
  return [
    ...fileFindings(facts),
    ...(facts.live?.refused.slice(0, 1).map((address) => policyFinding(address)) ?? []),
    ...versionFindings(addresses, facts),
  ];
}
