/*
 * A picture for each step of the first way into a platform: where to press, and what to paste. The words in it are those
 * of the platform itself; nothing of its look is copied.
 */
import type {Platform} from './catalogue.js';

export interface StepPicture {
  /** `menu`: a list with one entry to choose. `fields`: what to fill in. `paste`: a box for code. `see`: the page itself. */
  readonly kind: 'menu' | 'fields' | 'paste' | 'see';
  /** What stands in the head of the window. */
  readonly place: string;
  readonly words: readonly string[];
  /** Which of the words is the one to press, from 0. */
  readonly press?: number;
  readonly alt: string;
}

const pictures: Readonly<Partial<Record<Platform, readonly StepPicture[]>>> = {
  wordpress: [
    {
      kind: 'menu',
      place: 'Plugins',
      words: ['Add new', 'Upload plugin', 'Install now', 'Activate'],
      press: 1,
      alt: 'Drawing: under Plugins, Add new, the button Upload plugin; then Install now and Activate.',
    },
    {
      kind: 'fields',
      place: 'Settings, Microneedling',
      words: ['Clinic name', 'Telephone', 'Booking page'],
      alt: 'Drawing: the settings page with fields for the clinic’s name, its telephone and its booking page.',
    },
    {
      kind: 'menu',
      place: 'Add a block',
      words: ['microneedling', 'Questions', 'Prep quiz', 'Recovery'],
      press: 1,
      alt: 'Drawing: the editor’s list of blocks, searched for microneedling, with one block for each widget.',
    },
  ],
  wix: [
    {
      kind: 'menu',
      place: 'Add elements',
      words: ['Embed code', 'Custom element', 'Choose source', 'Server URL'],
      press: 1,
      alt: 'Drawing: Add elements, Embed code, Custom element; then Choose source, Server URL.',
    },
    {
      kind: 'fields',
      place: 'Custom element',
      words: ['Tag name', 'Set attributes', 'Value'],
      alt: 'Drawing: the element’s settings, with a field for the tag’s name and pairs of attribute and value.',
    },
    {
      kind: 'see',
      place: 'Publish',
      words: ['Publish', 'View site'],
      press: 0,
      alt: 'Drawing: the button Publish, and the live site with the widget on it.',
    },
  ],
  squarespace: [
    {
      kind: 'paste',
      place: 'Code injection',
      words: ['Header', 'Footer'],
      press: 1,
      alt: 'Drawing: Settings, Developer tools, Code injection, with the code in the box for the footer.',
    },
    {
      kind: 'paste',
      place: 'Code block',
      words: ['HTML'],
      press: 0,
      alt: 'Drawing: a code block on the page, set to HTML, with the second piece of code in it.',
    },
    {
      kind: 'see',
      place: 'Private window',
      words: ['Your page'],
      alt: 'Drawing: the page in a private window, with the widget on it.',
    },
  ],
  shopify: [
    {
      kind: 'menu',
      place: 'Themes, Customise',
      words: ['Add section', 'Custom Liquid'],
      press: 1,
      alt: 'Drawing: in the theme’s editor, Add section, and in its list Custom Liquid.',
    },
    {
      kind: 'paste',
      place: 'Custom Liquid',
      words: ['Liquid code'],
      alt: 'Drawing: the section’s box for Liquid code, with all of the code in it, and Save above.',
    },
    {
      kind: 'paste',
      place: 'theme.liquid',
      words: ['</body>'],
      alt: 'Drawing: the file theme.liquid, with the code just before the end of the body.',
    },
  ],
  webflow: [
    {
      kind: 'paste',
      place: 'Site settings, Custom code',
      words: ['Head code', 'Footer code'],
      press: 1,
      alt: 'Drawing: Site settings, Custom code, with the first piece in the box for the footer.',
    },
    {
      kind: 'menu',
      place: 'Add elements',
      words: ['Components', 'Code embed'],
      press: 1,
      alt: 'Drawing: the designer’s list of elements, with Code embed to be dragged onto the page.',
    },
    {
      kind: 'see',
      place: 'Publish',
      words: ['Publish', 'Your page'],
      press: 0,
      alt: 'Drawing: the button Publish, and the live page with the widget on it.',
    },
  ],
};

export const picturesFor = (platform: Platform): readonly StepPicture[] => pictures[platform] ?? [];
