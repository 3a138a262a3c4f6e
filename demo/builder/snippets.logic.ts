/*
 * What to paste, where, and how: by platform. A platform may have several ways in, for what the person at the editor
 * is allowed to do there.
 */
import type {Platform} from './catalogue.js';
import {fill} from '../../src/language/fill.js';
import {componentName, reactComponent, vueComponent} from './component-code.logic.js';
import {inFigures, msg} from './language/message.js';
import {jsonForPage, shellQuoted} from './markup.logic.js';
import {
  attributesOf,
  classPlaceholderOf,
  frameAddress,
  frameOf,
  hasWords,
  isOnThisComputer,
  lookInWords,
  lookOptions,
  pageCode,
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

const once = (
  materials: Materials,
  title = msg('Once for the whole site', {id: 'builder.piece.site'}),
): Snippet => ({
  title,
  code: siteCode(materials),
});
const tag = (
  materials: Materials,
  title = msg('Where the widget should stand', {id: 'builder.piece.tag'}),
): Snippet => ({
  title,
  code: tagOf(materials),
});
const oncePerPage = (materials: Materials): Snippet => ({
  title: msg('Once a page', {id: 'builder.html.snippet1'}),
  code: pageCode(materials),
});
const inOne = (materials: Materials, title: string): Snippet => ({
  title,
  code: `${pageCode(materials)}\n\n${tagOf(materials)}`,
});

const ways: Readonly<Record<Platform, (materials: Materials) => Way[]>> = {
  html: (materials) => [
    {
      title: msg('Paste two pieces', {id: 'builder.html.title'}),
      steps: [
        msg('Put the first piece once on each page, best in its head. Many widgets share it.', {
          id: 'builder.html.step1',
        }),
        msg('Put the second piece where the widget should stand.', {id: 'builder.html.step2'}),
        msg('Open the page. Fonts and colours come from your site.', {id: 'builder.html.step3'}),
      ],
      snippets: [oncePerPage(materials), tag(materials)],
    },
  ],

  wordpress: (materials) => [
    {
      title: msg('Our plug-in', {id: 'builder.wordpress.plugin.title'}),
      about: msg(
        'The shortest way: it brings the files with it, so there is nothing to upload to a folder. It works for authors and contributors too.',
        {id: 'builder.wordpress.plugin.about'},
      ),
      file: {
        label: msg('Download the plug-in', {id: 'builder.wordpress.plugin.label'}),
        name: 'microneedling-widgets.zip',
      },
      steps: [
        msg(
          'As an administrator: Plugins, Add new, Upload plugin. Choose the file, install it, activate it.',
          {id: 'builder.wordpress.plugin.step1'},
        ),
        msg('Under Settings, Microneedling, write your clinic’s name, telephone and booking link once.', {
          id: 'builder.wordpress.plugin.step2',
        }),
        ...lookStep(materials),
        msg(
          'In the editor, add a block and search for “microneedling”. Its options are in the sidebar. Where there are no blocks, paste the shortcode.',
          {id: 'builder.wordpress.plugin.step3'},
        ),
      ],
      snippets: [
        {
          title: msg('Shortcode, where there are no blocks', {id: 'builder.wordpress.plugin.snippet1'}),
          code: shortcodeOf(materials),
        },
      ],
    },
    {
      title: msg('Custom HTML block', {id: 'builder.wordpress.block.title'}),
      about: msg('For administrators, and editors of a single site.', {id: 'builder.wordpress.block.about'}),
      steps: [
        msg('In the editor add a block: Custom HTML.', {id: 'builder.wordpress.block.step1'}),
        msg('Paste all of this into it, then look at the page, not only at the editor’s preview.', {
          id: 'builder.wordpress.block.step2',
        }),
        msg('For a second widget on the same page, paste its tag alone.', {
          id: 'builder.wordpress.block.step3',
        }),
      ],
      snippets: [inOne(materials, msg('Into the block', {id: 'builder.wordpress.block.snippet1'}))],
    },
    {
      title: msg('A plain <div>', {id: 'builder.wordpress.div.title'}),
      about: msg('For authors and contributors, whose scripts and unknown tags WordPress takes out.', {
        id: 'builder.wordpress.div.about',
      }),
      steps: [
        msg(
          'Ask whoever runs the site to put the first piece into the footer, once: by the theme, or a header-and-footer plug-in.',
          {id: 'builder.wordpress.div.step1'},
        ),
        msg('In your post, add a Custom HTML block and paste the second piece.', {
          id: 'builder.wordpress.div.step2',
        }),
        msg(
          'If your editor takes away data attributes too, ask for the third piece in the footer in the place of the first, and paste the fourth. Language, place and words then stand on the script, colour, corners, density and skin tone in the style; other settings cannot be given this way.',
          {id: 'builder.wordpress.div.step3'},
        ),
      ],
      snippets: [
        once(materials, msg('In the site’s footer, once', {id: 'builder.wordpress.div.snippet1'})),
        {title: msg('In your post', {id: 'builder.wordpress.div.snippet2'}), code: placeholderOf(materials)},
        {
          title: msg('With classes only: in the footer instead', {id: 'builder.wordpress.div.snippet3'}),
          code: speakingSiteCode(materials),
        },
        {
          title: msg('With classes only: in your post', {id: 'builder.wordpress.div.snippet4'}),
          code: classPlaceholderOf(materials),
        },
      ],
    },
    {
      title: msg('A bare link', {id: 'builder.wordpress.link.title'}),
      about: [
        withoutPictures(
          materials,
          msg(
            'For where nothing but an address may be pasted. It shows our words and colours as they are. Links, printing and calendar files do not work there, as WordPress lets such frames run scripts and nothing else.',
            {id: 'builder.wordpress.link.about'},
          ),
        ),
        ...wholeAddressNote(materials),
      ].join(' '),
      steps: [
        msg(
          'Whoever hosts the files packs them for their address by the command, unpacks them there, and has them sent with the header Access-Control-Allow-Origin: *.',
          {id: 'builder.wordpress.link.step1'},
        ),
        msg('Paste the address on a line of its own.', {id: 'builder.wordpress.link.step2'}),
        msg(
          'WordPress turns it into a frame as high as its widget, but never higher than 1,000 px: taller widgets scroll inside the frame.',
          {id: 'builder.wordpress.link.step3'},
        ),
      ],
      snippets: [
        {
          title: msg('Command, for whoever hosts the files', {id: 'builder.wordpress.link.snippet1'}),
          code: packCommand(materials),
        },
        {
          title: msg('On its own line', {id: 'builder.wordpress.link.snippet2'}),
          code: `${materials.files}pages/${materials.choice.widget}.html`,
        },
      ],
    },
  ],

  wix: (materials) => [
    {
      title: msg('Custom element', {id: 'builder.wix.element.title'}),
      about: withoutPictures(
        materials,
        msg('Takes the site’s own font and colours. Wix asks for a premium plan and a domain of your own.', {
          id: 'builder.wix.element.about',
        }),
      ),
      steps: [
        msg(
          'Add elements, Embed code, Custom element; then Choose source, Server URL, and paste the address. Where Wix asks for a type, choose module.',
          {id: 'builder.wix.element.step1'},
        ),
        msg('Write the tag name, then add each attribute under Set attributes.', {
          id: 'builder.wix.element.step2',
        }),
        msg('Put the colours into global.css, where your plan has it. Publish, and look at the live site.', {
          id: 'builder.wix.element.step3',
        }),
      ],
      snippets: [
        {
          title: msg('Server URL', {id: 'builder.wix.element.snippet1'}),
          code: `${materials.files}${materials.choice.widget}.js`,
        },
        {title: msg('Tag name', {id: 'builder.wix.element.snippet2'}), code: `mn-${materials.choice.widget}`},
        ...attributeLines(materials),
        ...look(materials, 'global.css'),
      ],
    },
    {
      title: msg('Embed', {id: 'builder.wix.embed.title'}),
      about: inFrame(
        materials,
        msg('On any plan. A frame of a fixed height: pull it as high as the widget is.', {
          id: 'builder.wix.embed.about',
        }),
      ),
      steps: [
        msg('Add elements, Embed code, Embed a site.', {id: 'builder.wix.embed.step1'}),
        msg('Paste the address and set the size.', {id: 'builder.wix.embed.step2'}),
      ],
      snippets: [
        {title: msg('Website address', {id: 'builder.wix.embed.snippet1'}), code: frameAddress(materials)},
      ],
    },
  ],

  squarespace: (materials) => [
    {
      title: msg('Code block', {id: 'builder.squarespace.title'}),
      about: msg('Scripts need a plan with code injection.', {id: 'builder.squarespace.about'}),
      steps: [
        msg('Settings, Developer tools, Code injection: paste the first piece into the footer and save.', {
          id: 'builder.squarespace.step1',
        }),
        msg('Edit the page, add a Code block, set it to HTML, and paste the second piece.', {
          id: 'builder.squarespace.step2',
        }),
        msg('Look at the page in a private window: Squarespace shows no scripts while you are editing.', {
          id: 'builder.squarespace.step3',
        }),
      ],
      snippets: [
        once(materials, msg('Code injection, footer', {id: 'builder.squarespace.snippet1'})),
        tag(materials, msg('In the code block', {id: 'builder.squarespace.snippet2'})),
      ],
    },
  ],

  shopify: (materials) => [
    {
      title: msg('Custom Liquid', {id: 'builder.shopify.title'}),
      steps: [
        msg('Online store, Themes, Customise: open the page and add a section, Custom Liquid.', {
          id: 'builder.shopify.step1',
        }),
        msg('Paste all of this and save. It holds nothing that Liquid would take for its own.', {
          id: 'builder.shopify.step2',
        }),
        msg(
          'With widgets on many pages, put what stands before the tag into theme.liquid instead, before the end of the body.',
          {id: 'builder.shopify.step3'},
        ),
      ],
      snippets: [inOne(materials, msg('Into the section', {id: 'builder.shopify.snippet1'}))],
    },
  ],

  webflow: (materials) => [
    {
      title: msg('Code embed', {id: 'builder.webflow.title'}),
      about: msg('Custom code needs a paid site or workspace plan.', {id: 'builder.webflow.about'}),
      steps: [
        msg('Site settings, Custom code: paste the first piece into the footer code and save.', {
          id: 'builder.webflow.step1',
        }),
        msg('In the designer, put a Code embed where the widget should stand, and paste the second piece.', {
          id: 'builder.webflow.step2',
        }),
        msg('Publish: the designer itself runs no scripts.', {id: 'builder.webflow.step3'}),
      ],
      snippets: [
        once(materials, msg('Footer code', {id: 'builder.webflow.snippet1'})),
        tag(materials, msg('In the code embed', {id: 'builder.webflow.snippet2'})),
      ],
    },
  ],

  'google-sites': (materials) => [
    {
      title: msg('Embed by address', {id: 'builder.googleSites.title'}),
      about: inFrame(
        materials,
        msg('Google Sites allows frames only. Drag the frame as high as the widget is.', {
          id: 'builder.googleSites.about',
        }),
      ),
      steps: [
        msg('Insert, Embed, By URL.', {id: 'builder.googleSites.step1'}),
        msg('Paste the address, then choose the whole page, not its preview card.', {
          id: 'builder.googleSites.step2',
        }),
      ],
      snippets: [
        {title: msg('Address', {id: 'builder.googleSites.snippet1'}), code: frameAddress(materials)},
      ],
    },
  ],

  iframe: (materials) => [
    {
      title: msg('A frame', {id: 'builder.frame.title'}),
      about: inFrame(
        materials,
        msg('For editors that allow frames and nothing else.', {id: 'builder.frame.about'}),
      ),
      steps: [
        msg('Paste the first piece where the widget should stand.', {id: 'builder.frame.step1'}),
        msg(
          'Where scripts are allowed, add the second: it gives the frame the height of its widget. Without it, the frame scrolls.',
          {id: 'builder.frame.step2'},
        ),
        msg(
          'If your editor asks for a sandbox: allow-scripts is enough to read and use it, allow-popups and allow-top-navigation-by-user-activation let its links work, allow-modals lets it print, allow-downloads lets it give calendar files. The files must then be sent with the header Access-Control-Allow-Origin: *.',
          {id: 'builder.frame.step3'},
        ),
      ],
      snippets: [
        {title: msg('The frame', {id: 'builder.frame.snippet1'}), code: frameOf(materials)},
        {title: msg('Its height, once a page', {id: 'builder.frame.snippet2'}), code: scriptTag(materials)},
      ],
    },
  ],

  prerendered: (materials) => [
    {
      title: msg('HTML ahead of the page', {id: 'builder.prerendered.html.title'}),
      about: [
        withoutPictures(
          materials,
          staysPrivate.includes(materials.choice.widget)
            ? msg(
                'Readable and styled before any script comes. What is asked in it stays private, so it takes no answer until then; without scripts, readers have it in plain words.',
                {id: 'builder.prerendered.html.about'},
              )
            : msg('Readable and styled before any script comes.', {id: 'builder.prerendered.html.about2'}),
        ),
        materials.ahead.problem ?? '',
      ]
        .filter(Boolean)
        .join(' '),
      steps: [
        msg(
          'Put the HTML where the widget should stand, in the source of the page: editors would take parts of it out.',
          {id: 'builder.prerendered.html.step1'},
        ),
        msg('Put the second piece once on the page: it makes the widget work.', {
          id: 'builder.prerendered.html.step2',
        }),
        msg('With every new version of the files, take both anew.', {id: 'builder.prerendered.html.step3'}),
      ],
      snippets: [
        ...(materials.ahead.html
          ? [{title: htmlTitle(materials.ahead.html), code: materials.ahead.html}]
          : []),
        oncePerPage(materials),
      ],
    },
    {
      title: msg('By a command', {id: 'builder.prerendered.command.title'}),
      about: withoutPictures(
        materials,
        msg('For pages that are made ahead, by a build of your own.', {
          id: 'builder.prerendered.command.about',
        }),
      ),
      steps: [
        hasWords(materials.words)
          ? msg('Save your words as words.json, then run the commands: they write the widget as HTML.', {
              id: 'builder.prerendered.command.step1',
            })
          : msg('Run the commands: they write the widget as HTML.', {
              id: 'builder.prerendered.command.step2',
            }),
        msg(
          'Put what is in widget.html where the widget should stand, and the second piece above once on the page.',
          {id: 'builder.prerendered.command.step3'},
        ),
      ],
      snippets: [
        {
          title: msg('Command, once', {id: 'builder.prerendered.command.snippet1'}),
          code: 'npm install microneedling-widgets @lit-labs/ssr',
        },
        ...(hasWords(materials.words) ? [{title: 'words.json', code: jsonForPage(materials.words, 2)}] : []),
        {title: msg('Command', {id: 'builder.prerendered.command.snippet2'}), code: renderCommand(materials)},
      ],
    },
  ],

  npm: (materials) => [
    {
      title: msg('In any build', {id: 'builder.npm.build.title'}),
      steps: [
        msg('Install the package.', {id: 'builder.npm.build.step1'}),
        msg('Import the widget where your page starts, and use its tag like any other.', {
          id: 'builder.npm.build.step2',
        }),
      ],
      snippets: [
        {
          title: msg('Command', {id: 'builder.prerendered.command.snippet2'}),
          code: 'npm install microneedling-widgets',
        },
        {
          title: 'JavaScript',
          code: `import 'microneedling-widgets/${materials.choice.widget}';`,
        },
        tag(materials, 'HTML'),
        ...look(materials),
      ],
    },
    {
      title: msg('React, with types', {id: 'builder.npm.react.title'}),
      about: withoutPictures(
        materials,
        msg(
          'For React 18 and 19, and for Next, where a server writes the page. A wrong name or value is an error in your editor.',
          {id: 'builder.npm.react.about'},
        ),
      ),
      steps: componentSteps(materials),
      snippets: [
        {title: `${componentName(materials)}.tsx`, code: reactComponent(materials)},
        ...look(materials),
      ],
    },
    {
      title: msg('Vue, with types', {id: 'builder.npm.vue.title'}),
      about: withoutPictures(
        materials,
        msg(
          'For Vue 3 and Nuxt. Once, Vue has to be told that these tags are no components of its own: isCustomElement: (tag) => tag.startsWith("mn-"). With strictTemplates, vue-tsc refuses a wrong name or value.',
          {id: 'builder.npm.vue.about'},
        ),
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

/** The plug-in's settings hold the look for the whole site. */
function lookStep({choice}: Materials): string[] {
  const look = lookInWords(choice);
  return look
    ? [
        fill(
          msg('There, choose the look that you see here: {look}. The shortcode has it already.', {
            id: 'builder.wordpress.plugin.look',
          }),
          {look},
        ),
      ]
    : [];
}

/** What was chosen to look otherwise, where the way in has no style of its own. */
function look({choice}: Materials, title = 'CSS'): Snippet[] {
  const code = tokenRule(choice);
  return code ? [{title, code}] : [];
}

/** Closed to the page: they take no answer before the script comes. */
const staysPrivate: readonly string[] = ['prep-quiz', 'routine-checker', 'recovery-timeline'];

const withoutPictures = ({choice}: Materials, about: string): string =>
  choice.widget === 'results-compare'
    ? `${about} ${msg('It cannot take your pictures: for these, choose another way.', {id: 'builder.ways.noPictures'})}`
    : about;

const inFrame = (materials: Materials, about: string): string =>
  [
    withoutPictures(materials, about),
    msg('It takes neither the font of your site nor the density.', {id: 'builder.ways.noFont'}),
    materials.choice.look === 'dark' || materials.choice.look === 'busy'
      ? msg('It is dark, as the sample page is.', {id: 'builder.ways.dark'})
      : '',
    materials.choice.sections.length && materials.choice.widget === 'treatment-guide'
      ? msg('It shows the usual sections.', {id: 'builder.ways.sections'})
      : '',
    ...wholeAddressNote(materials),
  ]
    .filter(Boolean)
    .join(' ');

const wholeAddressNote = ({files}: Materials): string[] =>
  files.startsWith('/')
    ? [
        msg('It needs a whole address: write where the files are with https:// in front.', {
          id: 'builder.ways.wholeAddress',
        }),
      ]
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
  return lines.length
    ? [{title: msg('Attributes, each by its name', {id: 'builder.ways.attributes'}), code: lines.join('\n')}]
    : [];
}

/** For the WordPress plug-in. An attribute of a shortcode holds no quotation marks, brackets, braces and tags. */
function shortcodeOf(materials: Materials): string {
  const {choice, words} = materials;
  const options = [...attributesOf(choice), ...lookOptions(choice), ...pictureAttributes(materials)]
    .filter(([, value]) => !/["[\]<>{}]/.test(value))
    .map(([name, value]) => (value ? `${name}="${value}"` : name));
  const opening = `[${['microneedling', `widget="${choice.widget}"`, ...options].join(' ')}]`;
  return hasWords(words) ? `${opening}${jsonForPage(words)}[/microneedling]` : opening;
}

const htmlTitle = (html: string): string =>
  fill(msg('The HTML: {count} characters', {id: 'builder.prerendered.html.snippet1'}), {
    count: inFigures(html.length),
  });

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

const componentSteps = (materials: Materials): string[] => [
  msg('Install the package, and save this as a component.', {id: 'builder.npm.component.step1'}),
  ...(look(materials).length
    ? [msg('Put the CSS into the style sheet of your site.', {id: 'builder.npm.component.step2'})]
    : []),
  msg('Use the component like any other.', {id: 'builder.npm.component.step3'}),
];
