/* What somebody sends who may not change the site to somebody who may. */
import {platforms, widgets} from './catalogue.js';
import {fill} from '../../src/language/fill.js';
import {msg} from './language/message.js';
import {isOnThisComputer, type Materials} from './snippet-parts.logic.js';
import {waysFor} from './snippets.logic.js';

/** Mail programs cut longer links off. */
const longestLink = 1900;

interface Addresses {
  /** Of the builder, with the whole choice. */
  readonly choice: string;
  /** Of the WordPress plug-in. */
  readonly plugin: string;
}

const numbered = (steps: readonly string[]): string =>
  steps.map((step, index) => `${index + 1}. ${step}`).join('\n');

/** How much there is room for. */
type Length = 'code' | 'steps' | 'short';

function body(materials: Materials, {choice, plugin}: Addresses, length: Length): string {
  const [way] = waysFor(materials.choice.platform, materials);
  const isReachable = !isOnThisComputer(choice);
  const hasCode = length === 'code';
  return [
    msg('Hello,', {id: 'builder.mail.hello'}),
    fill(
      msg(
        'please put the widget “{widget}” about microneedling on our site ({platform}). It is free, sets no cookie and sends nothing to anybody.',
        {id: 'builder.mail.please'},
      ),
      {widget: widgets[materials.choice.widget].title, platform: platforms[materials.choice.platform]},
    ),
    ...(way && length !== 'short' ? [numbered(way.steps)] : []),
    ...(isReachable && way?.file
      ? [fill(msg('The plug-in: {address}', {id: 'builder.mail.plugin'}), {address: plugin})]
      : []),
    ...(isReachable
      ? [
          fill(
            msg('The files to download, and this code with its options: {address}', {
              id: 'builder.mail.choice',
            }),
            {address: choice},
          ),
        ]
      : []),
    ...(hasCode
      ? (way?.snippets ?? []).map(({title: name, code}) => `--- ${name} ---\n${code}`)
      : [msg('The code is in the file that comes with this message.', {id: 'builder.mail.file'})]),
    msg('Thank you.', {id: 'builder.mail.thanks'}),
  ].join('\n\n');
}

/**
 * A link that opens a message, with the code where a mail program takes one that long, and without the steps where not
 * even they fit: many letters take nine characters in an address.
 */
export function mailLink(materials: Materials, addresses: Addresses): {href: string; hasCode: boolean} {
  const subject = fill(msg('A widget for our site: {widget}', {id: 'builder.mail.subject'}), {
    widget: widgets[materials.choice.widget].title,
  });
  const link = (length: Length) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(
      body(materials, addresses, length).replaceAll('\n', '\r\n'),
    )}`;
  const whole = link('code');
  if (whole.length <= longestLink) return {href: whole, hasCode: true};
  const withSteps = link('steps');
  return {href: withSteps.length <= longestLink ? withSteps : link('short'), hasCode: false};
}
