import {defineConfig} from 'vite';

export default defineConfig({
  logLevel: 'warn',
  build: {chunkSizeWarningLimit: 2000},
});
