/* The widgets' own tags in a page: there, whole, known, and with words that can be read. */
import {quoted, type Finding, type PageFacts} from './finding.js';
import {fill, msg} from './message.js';
import {hiddenFinding} from './script-findings.logic.js';
import {pictureFindings} from './picture-findings.logic.js';
import type {Source, Tag} from './tags.logic.js';
import {wordsFindings} from './words-findings.logic.js';

const typographic = /[“”„«»]/;

/** The widget that a tag stands for, and how; nothing for any other tag. */
export function widgetOf({name, attributes}: Tag, widgets: readonly string[]): string | undefined {
  if (name.startsWith('mn-')) return name.slice(3);
  const placeholder = attributes.get('data-mn-widget')?.trim().replace(/^mn-/, '');
  if (placeholder !== undefined) return placeholder;
  const classes = attributes.get('class')?.split(/\s+/) ?? [];
  if (classes.includes('mn-widget'))
    return classes.map((one) => one.slice(3)).find((one) => widgets.includes(one)) ?? '';
  const [, page] =
    /(?:embed\.html\?(?:.*&)?widget=|\/pages\/)([a-z-]+)/.exec(attributes.get('src') ?? '') ?? [];
  return name === 'iframe' && page && widgets.includes(page) ? page : undefined;
}

export const isFrame = ({name}: Tag): boolean => name === 'iframe';

/** How many letters have to be changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = [...`${b} `].map((_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

function unknownFinding(tag: Tag, name: string, widgets: readonly string[]): Finding {
  const [near] = [...widgets].sort((a, b) => distance(a, name) - distance(b, name));
  const isNear = near !== undefined && distance(near, name) <= Math.min(4, name.length / 2);
  return {
    id: 'unknown-widget',
    grade: 'broken',
    title: fill(msg('There is no widget “{name}”', {id: 'builder.finding.unknown'}), {name}),
    about: isNear
      ? fill(msg('Did you mean {name}?', {id: 'builder.finding.unknownNear'}), {name: near})
      : fill(msg('There are: {names}.', {id: 'builder.finding.unknownAll'}), {names: widgets.join(', ')}),
    code: quoted(tag),
  };
}

export function widgetFindings(source: Source, facts: PageFacts): Finding[] {
  const {widgets, html, live} = facts;
  const all = source.tags.flatMap((tag) => {
    const name = widgetOf(tag, widgets);
    return name === undefined || tag.widget ? [] : [{tag, name}];
  });
  const shown = all.filter(({tag}) => !tag.hidden);
  const found: (Finding | undefined)[] = [];
  const [first] = all;
  const isAsText = /&lt;\s*\/?\s*(mn-[a-z]|script[^]{0,300}?widgets(-checked)?\.js)/i.test(html);
  if (isAsText)
    found.push({
      id: 'as-text',
      grade: shown.length > 0 ? 'doubt' : 'broken',
      title: msg('The code stands in the page as text', {id: 'builder.finding.asText'}),
      about: msg(
        'Visitors can read it, and it does nothing. It was pasted where one writes: use your editor’s block for HTML or code (Custom HTML, Code block, Custom Liquid, Code embed), or its view of the source.',
        {id: 'builder.finding.asTextAbout'},
      ),
      code: /&lt;\s*\/?\s*(mn-|script)[^]{0,160}/i.exec(html)?.[0],
    });
  if (shown.length === 0 && !isAsText)
    found.push(
      first
        ? hiddenFinding(first.tag, msg('The widget’s tag', {id: 'builder.finding.theTag'}))
        : {
            id: 'no-widget',
            grade: 'broken',
            title: msg('No widget’s tag is in this page', {id: 'builder.finding.noWidget'}),
            about: msg(
              'The script alone shows nothing. The second piece of code (it begins with <mn-) is missing: it was not pasted on this page, or the editor took it out as you saved. Where editors do, use the plain <div> that the builder offers for authors.',
              {id: 'builder.finding.noWidgetAbout'},
            ),
          },
    );
  for (const {tag, name} of shown) {
    if (!widgets.includes(name)) found.push(unknownFinding(tag, name, widgets));
    if (tag.selfClosed && tag.name.startsWith('mn-'))
      found.push({
        id: 'self-closed',
        grade: 'doubt',
        title: msg('A tag is closed by />, which HTML does not know', {id: 'builder.finding.selfClosed'}),
        about: fill(
          msg('All that follows lands inside of it. Write {code}.', {id: 'builder.finding.selfClosedAbout'}),
          {code: `<${tag.name}></${tag.name}>`},
        ),
        code: quoted(tag),
      });
    if (
      /=\s*[“”„«»]/.test(tag.source) ||
      [...tag.attributes.values()].some((one) => typographic.test(one[0] ?? ''))
    )
      found.push({
        id: 'typographic-quotes',
        grade: 'doubt',
        title: msg('The quotation marks of an option are typographic', {id: 'builder.finding.quotes'}),
        about: msg(
          'The editor has made “ ” of ", so browsers take them for a part of the value. Paste into a block for HTML or code, and write straight ones.',
          {id: 'builder.finding.quotesAbout'},
        ),
        code: quoted(tag),
      });
  }
  if (live?.isSettled) {
    const dead = shown.find(
      ({tag, name}) => tag.name === `mn-${name}` && widgets.includes(name) && !live.defined.includes(name),
    );
    if (dead)
      found.push({
        id: 'never-defined',
        grade: 'broken',
        title: fill(
          msg('The script is there, but {tag} has not become a widget', {id: 'builder.finding.neverDefined'}),
          {tag: dead.tag.name},
        ),
        about: msg(
          'If nothing else is named here: press F12, choose Console, and look for a line in red, or one that begins with [microneedling-widgets]. An error of another script may have stopped it, or a part of the folder is missing.',
          {id: 'builder.finding.neverDefinedAbout'},
        ),
        code: quoted(dead.tag),
      });
  }
  found.push(...wordsFindings(source, html), ...pictureFindings(source, facts));
  return found.filter((one) => one !== undefined);
}
