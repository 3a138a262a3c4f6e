import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {inRoot} from '../../scripts/project.mjs';
import {schemas, type Schema} from '../../src/server/schema.js';
import {widgets} from '../../src/widgets/registry.js';

/** Every path of a schema, as `questions.hair`; of a list, what its items hold. */
function pathsOf({properties = {}, items}: Schema, before = ''): string[] {
  if (items) return pathsOf(items as Schema, `${before}[]`);
  return Object.entries(properties as Record<string, Schema>).flatMap(([key, inner]) => {
    const path = before ? `${before}.${key}` : key;
    return [path, ...pathsOf(inner, path)];
  });
}

const configured = ts.readConfigFile(inRoot('tsconfig.json'), (path) => ts.sys.readFile(path));
const {options} = ts.parseJsonConfigFileContent(configured.config, ts.sys, inRoot());
const program = ts.createProgram([inRoot('src/index.ts')], {...options, noEmit: true});
const checker = program.getTypeChecker();

/** What the type of a widget's `content` lets a clinic write; a statement ends there. */
function typedPaths(type: ts.Type, before = ''): string[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => {
    if (checker.isArrayType(part))
      return typedPaths(checker.getTypeArguments(part as ts.TypeReference)[0]!, `${before}[]`);
    if (!(part.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return [];
    const fields = part.getProperties();
    // A claim: text, or an object with text.
    if (fields.length === 1 && fields[0]!.name === 'text') return [];
    return fields.flatMap((field) => {
      const path = before ? `${before}.${field.name}` : field.name;
      return [path, ...typedPaths(checker.getTypeOfSymbol(field), path)];
    });
  });
}

/** What the schema says of a list of the clinic's own, and of a statement that has no words of ours yet. */
const isBelowText = (path: string) => /(^|\.)own\[\]|\.(id|text)$/.test(path);

describe('the type of a clinic’s own words', () => {
  const source = program.getSourceFile(inRoot('src/index.ts'))!;
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);

  for (const {name, className} of widgets) {
    it(`has every field of the schema of ${name}, and no other`, () => {
      const symbol = exported.find((one) => one.name === className)!;
      const widget = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbol));
      const content = checker.getTypeOfSymbol(widget.getProperty('content')!);
      const typed = [...new Set(typedPaths(content))].filter((path) => !isBelowText(path)).sort();
      const known = pathsOf(schemas()[`${name}.schema.json`]!).filter((path) => !isBelowText(path));
      assert.deepEqual(
        [...new Set(known)].filter((path) => !typed.includes(path)),
        [],
        'the type lacks what the schema allows',
      );
      const top = (paths: readonly string[]) =>
        [...new Set(paths.map((path) => path.split(/[.[]/)[0]!))].sort();
      assert.deepEqual(top(typed), top(known));
    });
  }
});
