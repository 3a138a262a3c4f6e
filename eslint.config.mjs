import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const inTemplate = (tags, pattern) =>
  `TaggedTemplateExpression[tag.name=/^(${tags})$/] > TemplateLiteral > TemplateElement[value.raw=/${pattern}/]`;

// What a strict content policy blocks, what translators need, and what breaks on other people's pages.
const everywhere = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Render with a template: text that becomes HTML runs whatever it holds.',
  },
];
const noStyleAttribute = {
  selector: inTemplate('html|svg', '\\sstyle\\s*='),
  message:
    'A strict content policy blocks style attributes. Use a class, or set a custom property from script.',
};
const inSource = [
  noStyleAttribute,
  {
    selector: inTemplate('css', '[0-9.]rem\\b'),
    message: 'The page decides what a rem is. Use em.',
  },
  {
    selector: inTemplate('css', '(margin|padding|border)-(left|right)\\b'),
    message: 'Use logical sides (inline-start, inline-end): the page may run from right to left.',
  },
  {
    selector: inTemplate('css', 'text-align:\\s*(left|right)\\b'),
    message: 'Use start or end: the page may run from right to left.',
  },
  {
    selector:
      'CallExpression[callee.name="msg"]:not([arguments.1.properties.0.key.name="id"], [arguments.1.properties.1.key.name="id"])',
    message: 'Give each message an explicit id: a generated one changes with every edit of the English.',
  },
  {
    selector: 'CallExpression[callee.name="msg"] > TaggedTemplateExpression[tag.name="html"]',
    message: 'Translate plain text: markup in a message changes when templates are minified.',
  },
];
const decorators = {
  regex: '^(lit|lit-element|@lit/reactive-element)/decorators',
  message: 'Declare properties statically: not every tool here compiles decorators.',
};
const blocked = {
  regex: 'directives/(style-map|unsafe-html|unsafe-svg)',
  message: 'Blocked by a strict content policy, or unsafe.',
};
/** What would send an answer away, or keep it. */
const notPrivate = {
  message: 'A widget asks for nothing but its own files, and stores nothing.',
  globals: [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'cookieStore',
  ],
  properties: ['sendBeacon', 'cookie'],
};
const defineCall = {
  selector: 'CallExpression[callee.object.name="customElements"][callee.property.name="define"]',
  message: 'Only src/define/ registers elements, so that importing a class has no side effect.',
};

export default ts.config(
  {
    ignores: [
      'dist/',
      'cdn/',
      'schemas/',
      'demo-dist/',
      'storybook-static/',
      'coverage/',
      '.cache/',
      'test/apps/*/',
      'src/language/generated/',
      'src/frameworks/types/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      // Chai asserts by reading a property.
      '@typescript-eslint/no-unused-expressions': 'off',
      // `!` is how an index that is known to exist is written under noUncheckedIndexedAccess.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [wc['flat/recommended'], wc['flat/best-practice'], lit['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {globals: globals.browser},
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...everywhere],
      'wc/guard-super-call': 'off',
      // Safari takes a list without bullets for no list, unless it says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...inSource, defineCall],
      'no-restricted-imports': ['error', {patterns: [decorators, blocked]}],
      'no-restricted-globals': [
        'error',
        ...notPrivate.globals.map((name) => ({name, message: notPrivate.message})),
      ],
      'no-restricted-properties': [
        'error',
        ...[...notPrivate.globals, ...notPrivate.properties].map((property) => ({
          property,
          message: notPrivate.message,
        })),
        {
          object: 'Array',
          property: 'from',
          // Prototype.js, which older pages have, puts a function in its place that takes arrays only.
          message: 'Spread instead: pages with Prototype.js have another one.',
        },
      ],
      'no-console': ['error', {allow: ['warn']}],
    },
  },
  {
    files: ['demo/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, noStyleAttribute],
      'no-restricted-imports': ['error', {patterns: [decorators, blocked]}],
      // One page: its elements share its style sheets and its labels, and stand in one file with their start.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-define-call': 'off',
    },
  },
  {
    files: ['src/define/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...everywhere, ...inSource]},
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Tests define throw-away elements and hand wrong values on purpose.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-define-call': 'off',
      'wc/max-elements-per-file': 'off',
      'wc/tag-name-matches-class': 'off',
    },
  },
  {
    // Pages as a webmaster writes them.
    files: ['test/field/**/*.ts'],
    rules: {'no-restricted-syntax': 'off'},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // Node's runner awaits what these return.
            {from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite']},
            // A plugin types chai's `equal` as a promise, which it is not.
            {from: 'package', package: '@types/chai', name: 'Equal'},
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', 'scripts/**/*.ts', 'bench/**', 'test/node/**', '*.config.ts', '.storybook/**'],
    languageOptions: {globals: {...globals.node}},
  },
  {
    // What WordPress's editor brings along.
    files: ['integrations/wordpress/**', 'test/wordpress/**'],
    languageOptions: {globals: {...globals.browser, wp: 'readonly'}},
    rules: {'no-unused-vars': ['error', {ignoreRestSiblings: true}]},
  },
  {
    // Functions that Puppeteer runs inside of the page.
    files: [
      'test/{docs,hosting,stories,visible}/**',
      'scripts/{chromium,measure-heights,record-announced,screenshots}.mjs',
      'docs/site/.vitepress/theme/*.js',
      'bench/**',
    ],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {
    // The same, in a closed root, which they see as `root`.
    files: ['test/recorders/**'],
    languageOptions: {globals: {...globals.node, ...globals.browser, root: 'readonly'}},
  },
  {
    files: ['demo/**/*.js', 'test/hosts/**/*.js', 'test/old-browsers/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
);
