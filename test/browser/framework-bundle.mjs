import {readFileSync} from 'node:fs';
import {rolldown} from 'rolldown';
import {inRoot, version} from '../../scripts/project.mjs';

/** Made when it is first asked for. */
let made;

async function make() {
  const bundle = await rolldown({
    input: inRoot('test/hosts/frameworks.js'),
    platform: 'browser',
    transform: {
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
    },
    resolve: {conditionNames: ['browser', 'production', 'module', 'import', 'default']},
  });
  const {output} = await bundle.generate({format: 'es', codeSplitting: false});
  return output[0].code;
}

/** The frameworks that tests put widgets on a page with, as one module. */
export const frameworkBundle = () => (made ??= make());

const copy = '?other-version';

/** The npm modules once more, as another release: as a dependency brings them that wants that one. */
const otherVersion = {
  name: 'other-version',
  async resolveId(source, importer) {
    if (!importer?.endsWith(copy) || !source.startsWith('.')) return null;
    const found = await this.resolve(source, importer.slice(0, -copy.length), {skipSelf: true});
    return found && !found.external ? {...found, id: `${found.id}${copy}`} : found;
  },
  load: (id) =>
    id.endsWith(copy)
      ? readFileSync(id.slice(0, -copy.length), 'utf8').replaceAll(`"${version}"`, '"99.0.0"')
      : null,
};

let mixed;

async function mix() {
  const bundle = await rolldown({
    input: 'two-versions',
    platform: 'browser',
    // Nobody asks for another language here.
    external: /mn-words-/,
    plugins: [
      {
        name: 'two-versions',
        resolveId: (source) => (source === 'two-versions' ? source : null),
        load: (id) =>
          id === 'two-versions'
            ? `import '${inRoot('dist/define/faq.js')}';
               import '${inRoot('dist/define/benefits-carousel.js')}${copy}';`
            : null,
      },
      otherVersion,
    ],
  });
  const {output} = await bundle.generate({format: 'es', codeSplitting: false});
  return output[0].code;
}

/** A bundle that holds two releases of the package: the FAQ of this one, and then the carousel of another. */
export const bundleOfTwoVersions = () => (mixed ??= mix());
