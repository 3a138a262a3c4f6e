import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {filesIn, inRoot, widgetNames} from '../../scripts/project.mjs';

/** The modules that one imports as soon as it loads, types left out. */
function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  return source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    if (isImport ? statement.importClause?.isTypeOnly : statement.isTypeOnly) return [];
    const named = isImport ? statement.importClause?.namedBindings : undefined;
    if (named && ts.isNamedImports(named) && named.elements.every(({isTypeOnly}) => isTypeOnly)) return [];
    const path = statement.moduleSpecifier;
    return path && ts.isStringLiteral(path) && path.text.startsWith('.')
      ? [join(dirname(file), path.text.replace(/\.js$/, '.ts'))]
      : [];
  });
}

/** The content modules that come with a module. */
function contentOf(file: string): string[] {
  const seen = new Set([file]);
  for (const module of seen) importsOf(module).forEach((next) => seen.add(next));
  return [...seen]
    .filter((path) => path.endsWith('.content.ts'))
    .map((path) => basename(path, '.content.ts'))
    .sort();
}

const listIn = (code: string): string[] => [...code.matchAll(/'([^']+)'/g)].map(([, name]) => name!).sort();

describe('the words that a widget fetches in another language', () => {
  for (const name of widgetNames()) {
    const file = inRoot('src/widgets', name, `${name}.ts`);

    it(`are those that ${name} shows at first`, () => {
      const code = readFileSync(file, 'utf8');
      const [, list = ''] = /static override readonly messages = \[([^\]]*)\]/.exec(code) ?? [];
      assert.deepEqual(
        listIn(list),
        contentOf(file).filter((group) => group !== 'common'),
      );
    });
  }

  for (const file of filesIn(inRoot('src')).filter((path) => path.endsWith('.ts'))) {
    const code = readFileSync(inRoot('src', file), 'utf8');
    for (const [whole, path, list = ''] of code.matchAll(
      /lazy\(\s*'[^']*',\s*\(\) => import\('([^']+)'\)(?:,\s*\{[^}]*?messages: \[([^\]]*)\][^}]*\})?,?\s*\)/g,
    )) {
      const part = join(inRoot('src', dirname(file)), path!.replace(/\.js$/, '.ts'));
      it(`come with ${path} in ${file}`, () => {
        assert.ok(existsSync(part), whole);
        const already = [...contentOf(inRoot('src', file)), 'common'];
        assert.deepEqual(
          listIn(list),
          contentOf(part).filter((group) => !already.includes(group)),
        );
      });
    }
  }
});
