/* A clinic's own words in a page: there, and as JSON that can be read. */
import type {Finding} from './finding.js';
import type {Source, Tag} from './tags.logic.js';

/** Why words in JSON cannot be read, in words that name the usual culprits. */
export function jsonProblem(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    if (/<\/?(p|br|span|div)\b/i.test(text))
      return 'The editor has put paragraphs or line breaks (<p>, <br>) into it. Paste it into a block for HTML or code, not for text.';
    if (/[{,[:]\s*[“”„«»]|[“”„«»]\s*[:,}\]]/.test(text))
      return 'Its quotation marks are typographic (“ ”). Write straight ones (").';
    if (/,\s*[}\]]/.test(text)) return 'A comma stands before a closing bracket. Take it out.';
    if (/[{,]\s*'/.test(text)) return 'It has single quotation marks. Write double ones (").';
    if (/[{,]\s*[\w-]+\s*:/.test(text)) return 'A name has no quotation marks. Write "heading": …';
    return `It cannot be read: ${error instanceof Error ? error.message : String(error)}. Take the code from the builder again.`;
  }
}

const jsonFinding = (text: string, why: string): Finding => ({
  id: 'json',
  grade: 'doubt',
  title: 'Your own words cannot be read, so ours show',
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
            'The script inside the widget needs type="application/json", and has lost it.',
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
          'The editor has taken the script around them away, so visitors read them as code. Paste the code again, into a block for HTML or code.',
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
    ? 'Browsers do not fetch words from an address. Write them into the script itself.'
    : text.trim() === ''
      ? 'The script for them is empty: the editor has taken your words out. Paste the code again, into a block for HTML or code.'
      : jsonProblem(text);
  return why ? [jsonFinding(text.trim() || source, why)] : [];
}
