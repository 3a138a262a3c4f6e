/*
 * What to paste, where, and how: by platform. A platform may have several ways in, for what the person at the editor
 * is allowed to do there.
 */
import type {Platform} from './catalogue.js';
import {element, indented, jsonForPage, shellQuoted, type Attribute} from './markup.logic.js';
import {
  attributesOf,
  classPlaceholderOf,
  frameAddress,
  frameOf,
  hasWords,
  isOnThisComputer,
  pictureAttributes,
  placeholderOf,
  scriptTag,
  siteCode,
  speakingSiteCode,
  tagOf,
  tokenRule,
  type Materials,
} from './snippet-parts.logic.js';

export interface Snippet {
  readonly title: string;
  readonly code: string;
}

export interface Way {
  readonly title: string;
  /** Whom it is for, or what to know first. */
  readonly about?: string;
  readonly steps: readonly string[];
  /** A file to take, by its name beside this page. */
  readonly file?: {readonly label: string; readonly name: string};
  readonly snippets: readonly Snippet[];
}

const once = (materials: Materials, title = 'Once for the whole site'): Snippet => ({
  title,
  code: siteCode(materials),
});
const tag = (materials: Materials, title = 'Where the widget should stand'): Snippet => ({
  title,
  code: tagOf(materials),
});
const inOne = (materials: Materials, title: string): Snippet => ({
  title,
  code: `${siteCode(materials)}\n\n${tagOf(materials)}`,
});

const ways: Readonly<Record<Platform, (materials: Materials) => Way[]>> = {
  html: (materials) => [
    {
      title: 'Paste two pieces',
      steps: [
        'Put the first piece once on each page, best in its head. Many widgets share it.',
        'Put the second piece where the widget should stand.',
        'Open the page. Fonts and colours come from your site.',
      ],
      snippets: [once(materials, 'Once a page'), tag(materials)],
    },
  ],

  wordpress: (materials) => [
    {
      title: 'Our plug-in',
      about:
        'The shortest way: it brings the files with it, so there is nothing to upload to a folder. It works for authors and contributors too.',
      file: {label: 'Download the plug-in', name: 'microneedling-widgets.zip'},
      steps: [
        'As an administrator: Plugins, Add new, Upload plugin. Choose the file, install it, activate it.',
        'Under Settings, Microneedling, write your clinic’s name, telephone and booking page once.',
        'In the editor, add a block and search for “microneedling”. Its options are in the sidebar. Where there are no blocks, paste the shortcode.',
      ],
      snippets: [{title: 'Shortcode, where there are no blocks', code: shortcodeOf(materials)}],
    },
    {
      title: 'Custom HTML block',
      about: 'For administrators, and editors of a single site.',
      steps: [
        'In the editor add a block: Custom HTML.',
        'Paste all of this into it, then look at the page, not only at the editor’s preview.',
        'For a second widget on the same page, paste its tag alone.',
      ],
      snippets: [inOne(materials, 'Into the block')],
    },
    {
      title: 'A plain <div>',
      about: 'For authors and contributors, whose scripts and unknown tags WordPress takes out.',
      steps: [
        'Ask whoever runs the site to put the first piece into the footer, once: by the theme, or a header-and-footer plug-in.',
        'In your post, add a Custom HTML block and paste the second piece.',
        'If your editor takes away data attributes too, ask for the third piece in the footer in the place of the first, and paste the fourth. Language, place and words then stand on the script, colour, corners, density and skin tone in the style; other settings cannot be given this way.',
      ],
      snippets: [
        once(materials, 'In the site’s footer, once'),
        {title: 'In your post', code: placeholderOf(materials)},
        {title: 'With classes only: in the footer instead', code: speakingSiteCode(materials)},
        {title: 'With classes only: in your post', code: classPlaceholderOf(materials)},
      ],
    },
    {
      title: 'A bare link',
      about: [
        withoutPictures(
          materials,
          'For where nothing but an address may be pasted. It shows our words and colours as they are. Links, printing and calendar files do not work there, as WordPress lets such frames run scripts and nothing else.',
        ),
        ...wholeAddressNote(materials),
      ].join(' '),
      steps: [
        'Whoever hosts the files packs them for their address by the command, unpacks them there, and has them sent with the header Access-Control-Allow-Origin: *.',
        'Paste the address on a line of its own.',
        'WordPress turns it into a frame as high as its widget, but never higher than 1,000 px: taller widgets scroll inside the frame.',
      ],
      snippets: [
        {title: 'Command, for whoever hosts the files', code: packCommand(materials)},
        {title: 'On its own line', code: `${materials.files}pages/${materials.choice.widget}.html`},
      ],
    },
  ],

  wix: (materials) => [
    {
      title: 'Custom element',
      about: withoutPictures(
        materials,
        'Takes the site’s own font and colours. Wix asks for a premium plan and a domain of your own.',
      ),
      steps: [
        'Add elements, Embed code, Custom element; then Choose source, Server URL, and paste the address. Where Wix asks for a type, choose module.',
        'Write the tag name, then add each attribute under Set attributes.',
        'Put the colours into global.css, where your plan has it. Publish, and look at the live site.',
      ],
      snippets: [
        {title: 'Server URL', code: `${materials.files}${materials.choice.widget}.js`},
        {title: 'Tag name', code: `mn-${materials.choice.widget}`},
        ...attributeLines(materials),
        ...look(materials, 'global.css'),
      ],
    },
    {
      title: 'Embed',
      about: inFrame(materials, 'On any plan. A frame of a fixed height: pull it as high as the widget is.'),
      steps: ['Add elements, Embed code, Embed a site.', 'Paste the address and set the size.'],
      snippets: [{title: 'Website address', code: frameAddress(materials)}],
    },
  ],

  squarespace: (materials) => [
    {
      title: 'Code block',
      about: 'Scripts need a plan with code injection.',
      steps: [
        'Settings, Developer tools, Code injection: paste the first piece into the footer and save.',
        'Edit the page, add a Code block, set it to HTML, and paste the second piece.',
        'Look at the page in a private window: Squarespace shows no scripts while you are editing.',
      ],
      snippets: [once(materials, 'Code injection, footer'), tag(materials, 'In the code block')],
    },
  ],

  shopify: (materials) => [
    {
      title: 'Custom Liquid',
      steps: [
        'Online store, Themes, Customise: open the page and add a section, Custom Liquid.',
        'Paste all of this and save. It holds nothing that Liquid would take for its own.',
        'With widgets on many pages, put what stands before the tag into theme.liquid instead, before the end of the body.',
      ],
      snippets: [inOne(materials, 'Into the section')],
    },
  ],

  webflow: (materials) => [
    {
      title: 'Code embed',
      about: 'Custom code needs a paid site or workspace plan.',
      steps: [
        'Site settings, Custom code: paste the first piece into the footer code and save.',
        'In the designer, put a Code embed where the widget should stand, and paste the second piece.',
        'Publish: the designer itself runs no scripts.',
      ],
      snippets: [once(materials, 'Footer code'), tag(materials, 'In the code embed')],
    },
  ],

  'google-sites': (materials) => [
    {
      title: 'Embed by address',
      about: inFrame(materials, 'Google Sites allows frames only. Drag the frame as high as the widget is.'),
      steps: [
        'Insert, Embed, By URL.',
        'Paste the address, then choose the whole page, not its preview card.',
      ],
      snippets: [{title: 'Address', code: frameAddress(materials)}],
    },
  ],

  iframe: (materials) => [
    {
      title: 'A frame',
      about: inFrame(materials, 'For editors that allow frames and nothing else.'),
      steps: [
        'Paste the first piece where the widget should stand.',
        'Where scripts are allowed, add the second: it gives the frame the height of its widget. Without it, the frame scrolls.',
        'If your editor asks for a sandbox: allow-scripts is enough to read and use it, allow-popups and allow-top-navigation-by-user-activation let its links work, allow-modals lets it print, allow-downloads lets it give calendar files. The files must then be sent with the header Access-Control-Allow-Origin: *.',
      ],
      snippets: [
        {title: 'The frame', code: frameOf(materials)},
        {title: 'Its height, once a page', code: scriptTag(materials)},
      ],
    },
  ],

  prerendered: (materials) => [
    {
      title: 'HTML ahead of the page',
      about: [
        withoutPictures(
          materials,
          staysPrivate.includes(materials.choice.widget)
            ? 'Readable and styled before any script comes. What is asked in it stays private, so it takes no answer until then; without scripts, readers have it in plain words.'
            : 'Readable and styled before any script comes.',
        ),
        materials.ahead.problem ?? '',
      ]
        .filter(Boolean)
        .join(' '),
      steps: [
        'Put the HTML where the widget should stand, in the source of the page: editors would take parts of it out.',
        'Put the second piece once on the page: it makes the widget work.',
        'With every new version of the files, take both anew.',
      ],
      snippets: [
        ...(materials.ahead.html
          ? [{title: htmlTitle(materials.ahead.html), code: materials.ahead.html}]
          : []),
        once(materials, 'Once a page'),
      ],
    },
    {
      title: 'By a command',
      about: withoutPictures(materials, 'For pages that are made ahead, by a build of your own.'),
      steps: [
        hasWords(materials.words)
          ? 'Save your words as words.json, then run the commands: they write the widget as HTML.'
          : 'Run the commands: they write the widget as HTML.',
        'Put what is in widget.html where the widget should stand, and the second piece above once on the page.',
      ],
      snippets: [
        {title: 'Command, once', code: 'npm install microneedling-widgets @lit-labs/ssr'},
        ...(hasWords(materials.words) ? [{title: 'words.json', code: jsonForPage(materials.words, 2)}] : []),
        {title: 'Command', code: renderCommand(materials)},
      ],
    },
  ],

  npm: (materials) => [
    {
      title: 'In any build',
      steps: [
        'Install the package.',
        'Import the widget where your page starts, and use its tag like any other.',
      ],
      snippets: [
        {title: 'Command', code: 'npm install microneedling-widgets'},
        {
          title: 'JavaScript',
          code: `import 'microneedling-widgets/${materials.choice.widget}';`,
        },
        tag(materials, 'HTML'),
        ...look(materials),
      ],
    },
    {
      title: 'React, with types',
      about: withoutPictures(
        materials,
        'For React 18 and 19, and for Next, where a server writes the page. A wrong name or value is an error in your editor.',
      ),
      steps: componentSteps(materials),
      snippets: [
        {title: `${componentName(materials)}.tsx`, code: reactComponent(materials)},
        ...look(materials),
      ],
    },
    {
      title: 'Vue, with types',
      about: withoutPictures(
        materials,
        'For Vue 3 and Nuxt. Once, Vue has to be told that these tags are no components of its own: isCustomElement: (tag) => tag.startsWith("mn-"). With strictTemplates, vue-tsc refuses a wrong name or value.',
      ),
      steps: componentSteps(materials),
      snippets: [
        {title: `${componentName(materials)}.vue`, code: vueComponent(materials)},
        ...look(materials),
      ],
    },
  ],
};

export const waysFor = (platform: Platform, materials: Materials): Way[] => ways[platform](materials);

/** Whether any of them has the script that can check the other files. */
export const haveScript = (given: readonly Way[]): boolean =>
  given.some(({snippets}) => snippets.some(({code}) => /<script\s+async\s/.test(code)));

/** What was chosen to look otherwise, where the way in has no style of its own. */
function look({choice}: Materials, title = 'CSS'): Snippet[] {
  const code = tokenRule(choice);
  return code ? [{title, code}] : [];
}

/** Closed to the page: they take no answer before the script comes. */
const staysPrivate: readonly string[] = ['prep-quiz', 'routine-checker', 'recovery-timeline'];

const withoutPictures = ({choice}: Materials, about: string): string =>
  choice.widget === 'results-compare'
    ? `${about} It cannot take your pictures: for these, choose another way.`
    : about;

const inFrame = (materials: Materials, about: string): string =>
  [
    withoutPictures(materials, about),
    'It takes neither the font of your site nor the density.',
    materials.choice.look === 'dark' || materials.choice.look === 'busy'
      ? 'It is dark, as the sample page is.'
      : '',
    materials.choice.sections.length && materials.choice.widget === 'treatment-guide'
      ? 'It shows the usual sections.'
      : '',
    ...wholeAddressNote(materials),
  ]
    .filter(Boolean)
    .join(' ');

const wholeAddressNote = ({files}: Materials): string[] =>
  files.startsWith('/')
    ? ['It needs a whole address: write where the files are with https:// in front.']
    : [];

/** Pages in frames must know where they are; packing for an address tells them. Nobody else finds this computer. */
function packCommand({files}: Materials): string {
  const address = files.startsWith('/')
    ? `https://your-clinic.example${files}`
    : isOnThisComputer(files)
      ? 'https://your-clinic.example/cdn/'
      : files;
  return `npm run pack:cdn -- --base-url ${shellQuoted(address)}`;
}

function attributeLines(materials: Materials): Snippet[] {
  const {choice, words} = materials;
  const lines = attributesOf(choice).map(([name, value]) => `${name}: ${value || 'true'}`);
  if (hasWords(words)) lines.push(`content: ${jsonForPage(words)}`);
  return lines.length ? [{title: 'Attributes, each by its name', code: lines.join('\n')}] : [];
}

/** For the WordPress plug-in. An attribute of a shortcode holds no quotation marks, brackets, braces and tags. */
function shortcodeOf(materials: Materials): string {
  const {choice, words} = materials;
  const options = [...attributesOf(choice), ...pictureAttributes(materials)]
    .filter(([, value]) => !/["[\]<>{}]/.test(value))
    .map(([name, value]) => (value ? `${name}="${value}"` : name));
  const opening = `[${['microneedling', `widget="${choice.widget}"`, ...options].join(' ')}]`;
  return hasWords(words) ? `${opening}${jsonForPage(words)}[/microneedling]` : opening;
}

const htmlTitle = (html: string): string => `The HTML: ${html.length.toLocaleString('en-GB')} characters`;

function renderCommand({choice, words}: Materials): string {
  const options = attributesOf(choice).map(([name, value]) =>
    value ? `--${name}=${shellQuoted(value)}` : `--${name}`,
  );
  return [
    `npx microneedling-widgets render ${choice.widget}`,
    ...options,
    ...(hasWords(words) ? ['--content words.json'] : []),
    '--out widget.html',
  ].join(' ');
}

const componentName = ({choice}: Materials): string =>
  choice.widget.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

const componentSteps = (materials: Materials): string[] => [
  'Install the package, and save this as a component.',
  ...(look(materials).length ? ['Put the CSS into the style sheet of your site.'] : []),
  'Use the component like any other.',
];

const propertyOf = (attribute: string): string =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The only attribute here whose property is a number. */
const isNumber = (attribute: string): boolean => attribute === 'heading-level';

function reactComponent(materials: Materials): string {
  const {choice, words} = materials;
  const Name = componentName(materials);
  const props = attributesOf(choice).map(([name, value]) => {
    if (!value) return propertyOf(name);
    return `${propertyOf(name)}={${isNumber(name) ? value : jsonForPage(value)}}`;
  });
  if (hasWords(words)) props.push('content={words}');
  return [
    `import {${Name}${hasWords(words) ? `, type ${Name}Props` : ''}} from 'microneedling-widgets/react/${choice.widget}';`,
    `import 'microneedling-widgets/widgets.css';`,
    ...(hasWords(words) ? ['', `const words: ${Name}Props['content'] = ${jsonForPage(words, 2)};`] : []),
    '',
    `export function ${Name}Widget() {`,
    props.length
      ? `  return (\n    <${Name}\n${props.map((prop) => `      ${prop}\n`).join('')}    ></${Name}>\n  );`
      : `  return <${Name}></${Name}>;`,
    '}',
  ].join('\n');
}

function vueComponent(materials: Materials): string {
  const {choice, words} = materials;
  const Name = componentName(materials);
  const own = attributesOf(choice).map(([name, value]): Attribute => [
    isNumber(name) ? `:${name}` : name,
    value,
  ]);
  return [
    '<script setup lang="ts">',
    `import type {} from 'microneedling-widgets/vue';`,
    `import 'microneedling-widgets/${choice.widget}';`,
    `import 'microneedling-widgets/widgets.css';`,
    ...(hasWords(words)
      ? [
          `import type {${Name}} from 'microneedling-widgets/${choice.widget}';`,
          '',
          `const words: ${Name}['content'] = ${jsonForPage(words, 2)};`,
        ]
      : []),
    '</script>',
    '',
    '<template>',
    indented(element(`mn-${choice.widget}`, hasWords(words) ? [...own, [':content', 'words']] : own)),
    '</template>',
  ].join('\n');
}
