/*
 * A picture for each step of the first way into a platform: where to press, and what to paste. The words in it are those
 * of the platform itself; nothing of its look is copied.
 */
import {fill} from '../../src/language/fill.js';
import {widgets, type Platform, type WidgetName} from './catalogue.js';
import {msg} from './language/message.js';

interface Drawing {
  /** `menu`: a list with one entry to choose. `fields`: what to fill in. `paste`: a box for code. `see`: the page itself. */
  readonly kind: 'menu' | 'fields' | 'paste' | 'see';
  /** What stands in the head of the window. */
  readonly place: string;
  readonly words: readonly string[];
  /** Which of the words is the one to press, from 0. */
  readonly press?: number;
}

export interface StepPicture extends Drawing {
  readonly alt: string;
}

const publish = () => msg('Publish', {id: 'builder.picture.publish'});
const yourPage = () => msg('Your page', {id: 'builder.picture.page'});
const addElements = () => msg('Add elements', {id: 'builder.picture.addElements'});

/** The widget that was chosen, among others as they stand in the list of blocks. */
const blocksWith = (widget: WidgetName): string[] =>
  [...new Set<WidgetName>([widget, 'faq', 'prep-quiz', 'recovery-timeline'])]
    .slice(0, 3)
    .map((name) => widgets[name].title);

const drawings: Readonly<
  Partial<
    Record<Platform, (chosen: {readonly widget: WidgetName; readonly hasLook: boolean}) => readonly Drawing[]>
  >
> = {
  wordpress: ({widget, hasLook}) => [
    {
      kind: 'menu',
      place: msg('Plugins', {id: 'builder.picture.plugins'}),
      words: [
        msg('Add new', {id: 'builder.picture.addNew'}),
        msg('Upload plugin', {id: 'builder.picture.upload'}),
        msg('Install now', {id: 'builder.picture.install'}),
        msg('Activate', {id: 'builder.picture.activate'}),
      ],
      press: 1,
    },
    {
      kind: 'fields',
      place: msg('Settings, Microneedling', {id: 'builder.picture.settings'}),
      words: [
        msg('Clinic name', {id: 'builder.clinic.name'}),
        msg('Telephone', {id: 'builder.clinic.phone'}),
        msg('Booking link', {id: 'builder.clinic.booking'}),
      ],
    },
    ...(hasLook
      ? [
          {
            kind: 'fields' as const,
            place: msg('Settings, Microneedling', {id: 'builder.picture.settings'}),
            words: [
              msg('Accent', {id: 'builder.look.accent'}),
              msg('Skin in the drawings', {id: 'builder.look.skin'}),
              msg('Corner radius', {id: 'builder.look.radius'}),
            ],
          },
        ]
      : []),
    {
      kind: 'menu',
      place: msg('Add a block', {id: 'builder.picture.addBlock'}),
      words: ['microneedling', ...blocksWith(widget)],
      press: 1,
    },
  ],
  wix: () => [
    {
      kind: 'menu',
      place: addElements(),
      words: [
        msg('Embed code', {id: 'builder.picture.embedCode'}),
        msg('Custom element', {id: 'builder.wix.element.title'}),
        msg('Choose source', {id: 'builder.picture.source'}),
        msg('Server URL', {id: 'builder.wix.element.snippet1'}),
      ],
      press: 1,
    },
    {
      kind: 'fields',
      place: msg('Custom element', {id: 'builder.wix.element.title'}),
      words: [
        msg('Tag name', {id: 'builder.wix.element.snippet2'}),
        msg('Set attributes', {id: 'builder.picture.attributes'}),
        msg('Value', {id: 'builder.picture.value'}),
      ],
    },
    {kind: 'see', place: publish(), words: [publish(), yourPage()], press: 0},
  ],
  squarespace: () => [
    {
      kind: 'paste',
      place: msg('Code injection', {id: 'builder.picture.injection'}),
      words: [msg('Header', {id: 'builder.picture.header'}), msg('Footer', {id: 'builder.picture.footer'})],
      press: 1,
    },
    {kind: 'paste', place: msg('Code block', {id: 'builder.squarespace.title'}), words: ['HTML'], press: 0},
    {kind: 'see', place: msg('Private window', {id: 'builder.picture.private'}), words: [yourPage()]},
  ],
  shopify: () => [
    {
      kind: 'menu',
      place: msg('Themes, Customise', {id: 'builder.picture.themes'}),
      words: [
        msg('Add section', {id: 'builder.picture.section'}),
        msg('Custom Liquid', {id: 'builder.shopify.title'}),
      ],
      press: 1,
    },
    {
      kind: 'paste',
      place: msg('Custom Liquid', {id: 'builder.shopify.title'}),
      words: [msg('Liquid code', {id: 'builder.picture.liquid'})],
      press: 0,
    },
    {kind: 'paste', place: 'theme.liquid', words: ['</body>'], press: 0},
  ],
  webflow: () => [
    {
      kind: 'paste',
      place: msg('Site settings, Custom code', {id: 'builder.picture.customCode'}),
      words: [
        msg('Head code', {id: 'builder.picture.headCode'}),
        msg('Footer code', {id: 'builder.webflow.snippet1'}),
      ],
      press: 1,
    },
    {
      kind: 'menu',
      place: addElements(),
      words: [
        msg('Components', {id: 'builder.picture.components'}),
        msg('Code embed', {id: 'builder.webflow.title'}),
      ],
      press: 1,
    },
    {kind: 'see', place: publish(), words: [publish(), yourPage()], press: 0},
  ],
};

/** For those who do not see it. */
function altOf({kind, place, words, press}: Drawing): string {
  const pressed = press === undefined ? '' : words[press]!;
  if (kind === 'paste')
    return fill(msg('Drawing: {place}, with the code in the box {box}.', {id: 'builder.picture.pasteAlt'}), {
      place,
      box: pressed,
    });
  const seen = fill(msg('Drawing: {place}, with {words}.', {id: 'builder.picture.alt'}), {
    place,
    words: words.join(', '),
  });
  return pressed
    ? `${seen} ${fill(msg('To press: {word}.', {id: 'builder.picture.pressAlt'}), {word: pressed})}`
    : seen;
}

export const picturesFor = (
  platform: Platform,
  widget: WidgetName,
  hasLook = false,
): readonly StepPicture[] =>
  (drawings[platform]?.({widget, hasLook}) ?? []).map((drawing) => ({...drawing, alt: altOf(drawing)}));
