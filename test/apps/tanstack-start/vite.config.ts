import {tanstackStart} from '@tanstack/react-start/plugin/vite';
import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

// Rendered when it is built, as a server would, and then taken over.
export default defineConfig({
  plugins: [
    tanstackStart({
      prerender: {enabled: true, crawlLinks: false},
      pages: [{path: '/'}, {path: '/questions'}],
    }),
    react(),
  ],
});
