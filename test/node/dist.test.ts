import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, it} from 'node:test';
import type {StringLiteralLike} from 'typescript';
import type {Catalogue} from '../../src/language/generated/catalogues.js';
import {importsOf} from '../../scripts/cdn-graph.mjs';
import {eachCall, messageId} from '../../scripts/language/messages.mjs';
import {readUnits, targetLocales} from '../../scripts/language/xliff.mjs';
import {filesIn, inRoot, root, widgetNames} from '../../scripts/project.mjs';

/** Runs a module in a Node of its own, where nothing of a browser is. */
function run(code: string): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    env: {PATH: process.env.PATH},
  });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

describe('the npm modules', () => {
  const folder = inRoot('dist');
  assert.ok(existsSync(folder), 'run npm run build:dist first');
  const modules = filesIn(folder).filter((file) => file.endsWith('.js'));

  it('can each be imported on a server, where there is no browser', () => {
    assert.ok(modules.length > 20);
    const addresses = modules.map((file) => pathToFileURL(inRoot('dist', file)).href);
    const failed = run(`
      const failed = [];
      for (const address of ${JSON.stringify(addresses)})
        await import(address).catch((error) => failed.push(address + ' ' + error));
      console.log(failed.join('\\n'));
      console.error = console.warn = () => process.exit(9);`);
    assert.equal(failed, '');
  });

  it('leave no global behind', () => {
    const globals = run(`
      const before = Object.getOwnPropertyNames(globalThis);
      for (const address of ${JSON.stringify(modules.map((file) => pathToFileURL(inRoot('dist', file)).href))})
        await import(address);
      // Lit's own: it notes its version, and stands in for the registry that a server lacks.
      const lits = /^(lit|reactiveElement|customElements$)/;
      console.log(Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name) && !lits.test(name)).join());`);
    assert.equal(globals, '');
  });

  it('register a tag only where that is asked for', () => {
    const registered = (path: string) =>
      run(`
        await import('lit');
        await import(${JSON.stringify(pathToFileURL(inRoot('dist', path)).href)});
        const tags = ${JSON.stringify(widgetNames().map((name) => `mn-${name}`))};
        console.log(tags.filter((tag) => customElements.get(tag)).join());`);
    const all = widgetNames().map((name) => `mn-${name}`);
    assert.equal(registered('index.js'), '');
    assert.equal(registered('define/all.js'), all.join());
    for (const name of widgetNames()) assert.equal(registered(`define/${name}.js`), `mn-${name}`);
  });

  it('look up their words under the ids that the files of words have', async () => {
    const inEnglish = new Map<string, string>();
    for (const file of modules.filter((one) => one.endsWith('.content.js')))
      eachCall(readFileSync(inRoot('dist', file), 'utf8'), ['msg'], (_, [source, options]) => {
        const id = messageId(options).text;
        const {text} = source as StringLiteralLike;
        assert.equal(inEnglish.get(id) ?? text, text, `${id} says two things`);
        inEnglish.set(id, text);
      });
    assert.ok(inEnglish.size > 900);
    for (const language of targetLocales as string[]) {
      const units = readUnits(language);
      const translations = new Set(units.map(({source, target}) => `${source}\n${target}`));
      const words = filesIn(inRoot('cdn/chunks')).filter(
        // The page check's are by number, and not for npm.
        (file) => file.includes(`mn-words-${language}-`) && !file.endsWith('-page-check.js'),
      );
      const translated = new Set<string>();
      for (const file of words) {
        const {default: own} = (await import(pathToFileURL(inRoot('cdn/chunks', file)).href)) as {
          default: Catalogue;
        };
        const check = (words: Catalogue, path = '') => {
          for (const [name, target] of Object.entries(words)) {
            const id = path + name;
            if (typeof target !== 'string') {
              check(target, `${id}.`);
              continue;
            }
            assert.ok(translations.has(`${inEnglish.get(id)}\n${target}`), `${file}: ${id}`);
            translated.add(id);
          }
        };
        check(own);
      }
      const wanted = units.filter(({source, target}) => target && target !== source);
      assert.equal(translated.size, new Set(wanted.map(({id}) => id)).size, language);
    }
  });

  it('come with the types that they show', () => {
    const types = filesIn(folder).filter((file) => file.endsWith('.d.ts'));
    assert.ok(types.length > 50);
    for (const file of types)
      for (const [, path] of readFileSync(join(folder, file), 'utf8').matchAll(
        /\b(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g,
      ))
        assert.ok(
          existsSync(join(folder, dirname(file), path!.replace(/\.js$/, '.d.ts'))),
          `${file} names ${path}`,
        );
  });

  it('exist for every path that the package exports', () => {
    const {exports} = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
      exports: Record<string, string | {types: string; default: string}>;
    };
    for (const name of widgetNames()) assert.ok(exports[`./${name}`], name);
    for (const target of Object.values(exports).flatMap((one) =>
      typeof one === 'string' ? [] : Object.values(one),
    )) {
      assert.ok(existsSync(inRoot(target)), target);
    }
  });

  it('import nothing that is not among the dependencies', () => {
    const {dependencies, peerDependencies} = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      peerDependencies: Record<string, string>;
    };
    for (const file of modules) {
      // React's components are for those who have React; the bundlers' plug-ins run in Node.
      if (/^frameworks\/(react|languages)\.js$/.test(file)) continue;
      const imports = importsOf(readFileSync(inRoot('dist', file), 'utf8'));
      assert.equal(imports.computed, 0, file);
      for (const address of [...imports.static, ...imports.dynamic].filter((one) => !one.startsWith('.'))) {
        // Optional, and so only asked for when it is needed.
        if (Object.keys(peerDependencies).some((peer) => address.startsWith(peer))) {
          assert.ok(imports.dynamic.includes(address), file);
          continue;
        }
        const name = address.startsWith('@')
          ? address.split('/').slice(0, 2).join('/')
          : address.split('/')[0]!;
        assert.ok(name in dependencies, `${file} imports ${address}`);
      }
    }
  });
});
