/* What we write goes through other people's tools: minifiers, and template languages that read marks of their own. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import Handlebars from 'handlebars';
import {minify} from 'html-minifier-terser';
import {Liquid} from 'liquidjs';
import {parse, parseFragment} from 'parse5';
import Twig from 'twig';
import {prerender, widgets} from '../../src/server/prerender.js';

const attributes = {
  'booking-url': '/book?a=1&b=2',
  'clinic-name': 'Alder & <Finch>',
  phone: '+44 (0)20 7946 0000',
};
const written = new Map<string, string>();
for (const name of widgets) {
  written.set(name, await prerender(name, {attributes}));
  written.set(
    `${name}, in German, with a text of the clinic’s`,
    await prerender(name, {attributes, lang: 'de', content: {heading: 'Ours'}}),
  );
}
for (const folder of ['cdn', 'cdn/pages'])
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.html')))
    written.set(`${folder}/${file}`, readFileSync(`${folder}/${file}`, 'utf8'));
for (const file of ['widgets.css', 'embed.css'])
  written.set(`cdn/${file}`, readFileSync(`cdn/${file}`, 'utf8'));
for (const file of readdirSync('cdn/oembed'))
  written.set(`cdn/oembed/${file}`, readFileSync(`cdn/oembed/${file}`, 'utf8'));

type Tree = {readonly value?: string; readonly childNodes?: readonly Tree[]; readonly content?: Tree};

/** All words in the order of the page, without the blanks between them. */
function textOf(html: string): string {
  const read = ({value = '', childNodes = [], content}: Tree): string =>
    value + childNodes.map(read).join('') + (content ? read(content) : '');
  const tree = html.startsWith('<!doctype') ? parse(html) : parseFragment(html);
  return read(tree as Tree)
    .replace(/:host[^]*?content:\s*none\s*!important;?\s*\}/g, '')
    .replace(/\s+/g, '');
}

/** PHP, ERB and EJS, Liquid and Twig and Handlebars, Razor and JSP and Velocity. */
const marks = [/<\?(?!xml)/, /<%|%>/, /\{\{/, /\{%/, /\{#/, /<#|\$\{|#\{/];

describe('what we write', () => {
  for (const [name, text] of written) {
    it(`${name} has no mark of a template language`, () => {
      for (const mark of marks) {
        const at = text.search(mark);
        assert.equal(at, -1, `${mark}: ${text.slice(Math.max(0, at - 60), at + 60)}`);
      }
    });

    it(`${name} comes out of template languages as it went in`, async () => {
      assert.equal(Handlebars.compile(text, {noEscape: true})({}), text);
      assert.equal(await new Liquid().parseAndRender(text), text);
      assert.equal(Twig.twig({data: text}).render({}), text);
    });

    if (text.includes('<mn-') && !name.endsWith('.json')) {
      it(`${name} parses without an error, and can be minified`, async () => {
        const errors: string[] = [];
        const options = {onParseError: ({code}: {code: string}) => errors.push(code)};
        if (text.startsWith('<!doctype')) parse(text, options);
        else parseFragment(text, options);
        assert.deepEqual(errors, []);
        const small = await minify(text, {
          collapseBooleanAttributes: true,
          collapseInlineTagWhitespace: false,
          collapseWhitespace: true,
          decodeEntities: true,
          minifyCSS: true,
          minifyJS: true,
          processConditionalComments: true,
          removeAttributeQuotes: true,
          removeComments: true,
          removeEmptyAttributes: true,
          removeOptionalTags: true,
          removeRedundantAttributes: true,
          sortAttributes: true,
          sortClassName: true,
          useShortDoctype: true,
        });
        assert.equal(textOf(small), textOf(text));
      });
    }
  }
});
