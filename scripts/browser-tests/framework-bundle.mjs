import {rolldown} from 'rolldown';
import {inRoot} from '../project.mjs';

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
