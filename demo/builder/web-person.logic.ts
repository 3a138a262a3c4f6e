/* What somebody sends who may not change the site to somebody who may. */
import {platforms, widgets} from './catalogue.js';
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

/** The steps and all code, where there is room for it. */
function body(materials: Materials, {choice, plugin}: Addresses, hasCode: boolean): string {
  const [way] = waysFor(materials.choice.platform, materials);
  const isReachable = !isOnThisComputer(choice);
  const {title} = widgets[materials.choice.widget];
  return [
    'Hello,',
    `please put the widget “${title}” about microneedling on our site (${platforms[materials.choice.platform]}). It is free, sets no cookie and sends nothing to anybody.`,
    ...(way ? [numbered(way.steps)] : []),
    ...(isReachable && way?.file ? [`The plug-in: ${plugin}`] : []),
    ...(isReachable ? [`The files to download, and this code with its options: ${choice}`] : []),
    ...(hasCode
      ? (way?.snippets ?? []).map(({title: name, code}) => `--- ${name} ---\n${code}`)
      : ['The code is in the file that comes with this message.']),
    'Thank you.',
  ].join('\n\n');
}

/** A link that opens a message, with the code where a mail program takes one that long. */
export function mailLink(materials: Materials, addresses: Addresses): {href: string; hasCode: boolean} {
  const subject = `A widget for our site: ${widgets[materials.choice.widget].title}`;
  const link = (hasCode: boolean) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(
      body(materials, addresses, hasCode).replaceAll('\n', '\r\n'),
    )}`;
  const whole = link(true);
  return whole.length <= longestLink ? {href: whole, hasCode: true} : {href: link(false), hasCode: false};
}
