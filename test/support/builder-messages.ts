/* What the builder says, read from its source. */
import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {filesIn, inRoot} from '../../scripts/project.mjs';
import {eachCall, messageId} from '../../scripts/language/messages.mjs';
import {widgets} from '../../src/widgets/registry.js';

const sources = (folder = 'demo/builder'): readonly (readonly [file: string, code: string])[] =>
  filesIn(inRoot(folder))
    .filter((file: string) => file.endsWith('.ts'))
    .map((file: string) => [file, readFileSync(inRoot(folder, file), 'utf8')] as const);

/** Also looks at pages for the builder, and says what it finds by the builder's words. */
const check = 'src/embed/page-check';

/** Every message by its id. Titles of widgets come from the registry. */
export function builderMessages(): Map<string, string> {
  const messages = new Map<string, string>();
  for (const [file, code] of [...sources(), ...sources(check)])
    eachCall(code, ['msg'], (_: string, [source, options]: readonly ts.Expression[]) => {
      // Handed on: its text stands where it comes from.
      if (/^catalogue\.ts$|message\.ts$/.test(file) && ts.isIdentifier(source!)) return;
      if (!ts.isStringLiteralLike(source!)) throw new Error(`${file}: ${source!.getText()} is no plain text`);
      const {text: id} = messageId(options);
      if ((messages.get(id) ?? source.text) !== source.text) throw new Error(`${id} says two things`);
      messages.set(id, source.text);
    });
  for (const {name, title, about} of widgets) {
    messages.set(`builder.widget.${name}.title`, title);
    messages.set(`builder.widget.${name}.about`, about);
  }
  return messages;
}

const spokenAttributes = /\b(?:aria-label|aria-valuetext|title|placeholder|alt)="(?=[^"]*[a-z]{3})[^"$]*/gi;

/** Words that stand in a template for readers, by file: they would stay English in every language. */
export function untranslatedTexts(): string[] {
  const found: string[] = [];
  for (const [file, code] of sources()) {
    // The guides are in English, and the builder says so beside the link to them.
    if (file === 'guides.ts') continue;
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
        const {template} = node;
        const whole = ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : [template.head, ...template.templateSpans.map(({literal}) => literal)]
              .map(({text}) => text)
              .join('\u0000');
        const texts = whole
          .replace(/<(code|b)>(?:START-HERE\.html|cdn\/|integrity\.json|\?mn-check)<\/\1>/g, ' ')
          .replace(/<[^>]*>/g, ' ');
        const words = texts.match(/[a-z]{3,}(?:\.[a-z]+)?/gi) ?? [];
        // The address in the drawn browser.
        const own = words.filter((word) => !/^(your|clinic\.example)$/.test(word));
        found.push(...own.map((word) => `${file}: ${word}`));
        found.push(...(whole.match(spokenAttributes) ?? []).map((text) => `${file}: ${text}`));
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true));
  }
  return found;
}

/** Sentences that a folder's sources write without an id: they would stay English in every language. */
export function sentencesWithoutId(folder: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') return;
    const text =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
        ? node.text
        : '';
    // Errors are caught again; names of tools, styles and selectors are no sentences.
    if (ts.isNewExpression(node)) return;
    if (/[a-z] [a-z]+ [a-z]/.test(text) && !/[{}]/.test(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  for (const [file, code] of sources(folder))
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true));
  return found;
}
