import {defineConfig} from 'vite';

export default defineConfig({
  logLevel: 'warn',
  build: {
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // A page of documentation holds some thirty stories in small frames: what each asks for is few files, not fifty.
        // What registers a tag stays by itself, or it would run before roots are kept (test/support/roots.ts).
        codeSplitting: {
          groups: [
            {name: 'lit', test: /node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/},
            {name: 'widgets', test: /[\\/]src[\\/](?!define[\\/]|language[\\/]generated[\\/])/},
          ],
        },
      },
    },
  },
});
