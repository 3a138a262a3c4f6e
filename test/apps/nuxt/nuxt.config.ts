export default defineNuxtConfig({
  app: {head: {link: [{rel: 'icon', href: 'data:,'}]}},
  css: ['microneedling-widgets/widgets.css'],
  telemetry: false,
  typescript: {strict: true, tsConfig: {vueCompilerOptions: {strictTemplates: true}}},
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('mn-')}},
});
