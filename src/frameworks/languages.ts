/** Leaves languages out of a bundle: `keepLanguages(['es', 'fr'])`. English is inside the widgets. */

const isTable = /[\\/]microneedling-widgets[\\/]dist[\\/]language[\\/]words[\\/][\w-]+\.js(\?.*)?$/;

/** A table without the languages that are not kept. */
export function keepIn(code: string, kept: readonly string[]): string {
  return code
    .split('\n')
    .filter((line) => {
      const [, language] = /^ {2}'([\w-]+)':/.exec(line) ?? [];
      return !language || kept.includes(language);
    })
    .join('\n');
}

/** A plug-in for Vite, Rollup and Rolldown. */
export const keepLanguages = (kept: readonly string[]) => ({
  name: 'microneedling-widgets-languages',
  transform: (code: string, id: string): {code: string; map: null} | null =>
    isTable.test(id) ? {code: keepIn(code, kept), map: null} : null,
});

interface EsbuildBuild {
  onLoad(
    options: {filter: RegExp},
    load: (file: {path: string}) => Promise<{contents: string; loader: 'js'}>,
  ): void;
}

/** Node's, typed here: the package's types ask for none of its. */
interface FileSystem {
  readonly readFile: (path: string, encoding: 'utf8') => Promise<string>;
}
const nodeFiles: string = 'node:fs/promises';

/** The same for esbuild. */
export const keepLanguagesEsbuild = (kept: readonly string[]) => ({
  name: 'microneedling-widgets-languages',
  setup(build: EsbuildBuild): void {
    build.onLoad({filter: isTable}, async ({path}) => {
      const {readFile} = (await import(nodeFiles)) as FileSystem;
      return {contents: keepIn(await readFile(path, 'utf8'), kept), loader: 'js'};
    });
  },
});

/** A rule for `module.rules` of webpack and Rspack. */
export const keepLanguagesRule = (kept: readonly string[]) => ({
  test: isTable,
  use: [{loader: 'microneedling-widgets/languages-loader', options: {kept}}],
});
