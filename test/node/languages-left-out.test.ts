import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {inRoot} from '../../scripts/project.mjs';
import {keepIn, keepLanguages, keepLanguagesRule} from '../../src/frameworks/languages.js';

const path = '/app/node_modules/microneedling-widgets/dist/language/words/faq.js';
const code = readFileSync(inRoot('dist/language/words/faq.js'), 'utf8');

it('a bundler leaves out all languages but those that are kept, and nothing else', () => {
  const kept = keepIn(code, ['es', 'pt-BR']);
  assert.deepEqual(
    [...kept.matchAll(/'([\w-]+)':/g)].map(([, language]) => language),
    ['es', 'pt-BR'],
  );
  assert.match(kept, /^export default \{[^]*\};\n$/);
  const plugin = keepLanguages([]);
  assert.doesNotMatch(plugin.transform(code, path)!.code, /import\(/);
  assert.equal(plugin.transform(code, '/app/src/words/faq.js'), null);
  assert.equal(
    plugin.transform(
      code,
      path.replace('dist/language/words/faq.js', 'cdn/chunks/locales-12345678/es/mn-words-es-faq.js'),
    ),
    null,
  );
  assert.ok(keepLanguagesRule(['es']).test.test(path.replaceAll('/', '\\')));
});
