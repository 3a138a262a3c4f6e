/* A clinic's own words in a page: there, and as JSON that can be read. */
import type {Finding} from './finding.js';
import {fill, msg} from './message.js';
import type {Source, Tag} from './tags.logic.js';

/** Why words in JSON cannot be read, in words that name the usual culprits. */
export function jsonProblem(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    if (/<\/?(p|br|span|div)\b/i.test(text))
      return msg(
        'The editor has put paragraphs or line breaks (<p>, <br>) into it. Paste it into a block for HTML or code, not for text.',
        {id: 'builder.finding.jsonTags'},
      );
    if (/[{,[:]\s*[“”„«»]|[“”„«»]\s*[:,}\]]/.test(text))
      return msg('Its quotation marks are typographic (“ ”). Write straight ones (").', {
        id: 'builder.finding.jsonQuotes',
      });
    if (/,\s*[}\]]/.test(text))
      return msg('A comma stands before a closing bracket. Take it out.', {id: 'builder.finding.jsonComma'});
    if (/[{,]\s*'/.test(text))
      return msg('It has single quotation marks. Write double ones (").', {id: 'builder.finding.jsonSingle'});
    if (/[{,]\s*[\w-]+\s*:/.test(text))
      return msg('A name has no quotation marks. Write "heading": …', {id: 'builder.finding.jsonName'});
    return fill(
      msg('It cannot be read: {error}. Take the code from the builder again.', {
        id: 'builder.finding.jsonOther',
      }),
      {error: error instanceof Error ? error.message : String(error)},
    );
  }
}

const jsonFinding = (text: string, why: string): Finding => ({
  id: 'json',
  grade: 'doubt',
  title: msg('Your own words cannot be read, so ours show', {id: 'builder.finding.json'}),
  about: why,
  code: text.trim().slice(0, 240),
});

/** Words stand in a script inside of the widget, or in an attribute. */
export function wordsFindings({tags}: Source, html: string): Finding[] {
  const inTags = tags.flatMap((tag) => {
    if (tag.hidden) return [];
    const {name, attributes, widget} = tag;
    const found: Finding[] = [];
    const type = attributes.get('type')?.trim().toLowerCase() ?? '';
    const isForPage = attributes.has('data-mn-content') && type === 'application/json';
    if (name === 'script' && isForPage) found.push(...scriptFindings(tag));
    else if (name === 'script' && widget && (type === 'application/json' || !attributes.has('src'))) {
      if (type !== 'application/json')
        found.push(
          jsonFinding(
            tag.source,
            msg('The script inside the widget needs type="application/json", and has lost it.', {
              id: 'builder.finding.jsonType',
            }),
          ),
        );
      else found.push(...scriptFindings(tag));
    }
    const given = [
      name.startsWith('mn-') && attributes.get('content'),
      name !== 'script' && attributes.get('data-mn-content'),
      name === 'script' && attributes.get('data-content'),
    ].filter((value) => typeof value === 'string');
    for (const value of given) {
      const why = jsonProblem(value);
      if (why) found.push(jsonFinding(value, why));
    }
    return found;
  });
  const [bare] = bareWords(html);
  return bare
    ? [
        ...inTags,
        jsonFinding(
          bare,
          msg(
            'The editor has taken the script around them away, so visitors read them as code. Paste the code again, into a block for HTML or code.',
            {id: 'builder.finding.jsonBare'},
          ),
        ),
      ]
    : inTags;
}

/** Words as JSON that stand in a widget without a script around them. */
function bareWords(html: string): string[] {
  const visible = html.replace(
    /<!--[^]*?-->|<(script|style|template|textarea|noscript)\b[^]*?<\/\1\s*>/gi,
    '',
  );
  return [...visible.matchAll(/<(mn-[a-z-]+)\b[^>]*>([^]*?)<\/\1>/gi)].flatMap(
    ([, , inside = '']) => /\{\s*(?:["“”„«]|&quot;)[\w-]+(?:["“”„»]|&quot;)\s*:[^]*/.exec(inside)?.[0] ?? [],
  );
}

/** The mistake in the script that holds words. */
function scriptFindings({text, source, attributes}: Tag): Finding[] {
  const why = attributes.has('src')
    ? msg('Browsers do not fetch words from an address. Write them into the script itself.', {
        id: 'builder.finding.jsonAddress',
      })
    : text.trim() === ''
      ? msg(
          'The script for them is empty: the editor has taken your words out. Paste the code again, into a block for HTML or code.',
          {id: 'builder.finding.jsonEmpty'},
        )
      : jsonProblem(text);
  return why ? [jsonFinding(text.trim() || source, why)] : [];
}
