import type {Config} from '@stencil/core';

// Types are checked by the build itself.
export const config: Config = {
  namespace: 'app',
  globalStyle: 'src/global.css',
  outputTargets: [{type: 'www', serviceWorker: null}],
};
