import type {StorybookConfig} from '@storybook/web-components-vite';

export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Its own, or it would take the one of the demo site in the project's root.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  staticDirs: [
    {from: './brand', to: '/brand'},
    {
      from: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
      to: '/brand/inter.woff2',
    },
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The toolbar has sites' looks and widths of its own; nobody here steps through interactions. Each costs the first story.
  features: {
    backgrounds: false,
    changeDetection: false,
    interactions: false,
    measure: false,
    outline: false,
    viewport: false,
  },
} satisfies StorybookConfig;
