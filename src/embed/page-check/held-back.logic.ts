/*
 * Scripts that something on the page holds back: consent tools until a visitor agrees, plug-ins for speed until a visitor
 * moves. Each leaves a mark of its own on the script.
 */
import {msg} from './message.js';
import type {Tag} from './tags.logic.js';

export interface HeldBack {
  readonly by: string;
  readonly why: 'consent' | 'delay' | 'type';
}

type Mark = readonly [
  by: string | (() => string),
  why: HeldBack['why'],
  isMarked: (tag: Tag, type: string) => boolean,
];

const has =
  (...names: readonly RegExp[]) =>
  ({attributes}: Tag): boolean =>
    [...attributes.keys()].some((key) => names.some((name) => name.test(key)));
const ofClass =
  (name: RegExp) =>
  ({attributes}: Tag): boolean =>
    name.test(attributes.get('class') ?? '');
const ofType =
  (name: RegExp) =>
  (_: Tag, type: string): boolean =>
    name.test(type);

const scriptType =
  /^(|module|importmap|(text|application)\/(x-)?(java|ecma)script|text\/(jscript|livescript))$/;
const isHeld = (type: string): boolean => !scriptType.test(type);

const consentTool = (): string => msg('a consent tool', {id: 'builder.finding.consentTool'});

/** The most particular first. */
const marks: readonly Mark[] = [
  ['WP Rocket', 'delay', (tag, type) => /rocketlazyload/.test(type) || has(/^data-rocket-/)(tag)],
  ['LiteSpeed Cache', 'delay', ofType(/^litespeed\//)],
  ['Perfmatters', 'delay', ofType(/^pmdelayedscript/)],
  ['FlyingPress', 'delay', ofType(/^flying-?press/)],
  ['Flying Scripts', 'delay', ofType(/^flyingscripts?/)],
  ['NitroPack', 'delay', (tag, type) => /^nitropack/.test(type) || has(/^nitro-/)(tag)],
  ['Cloudflare Rocket Loader', 'delay', ofType(/^[\da-f]{16,}-/)],
  ['Phastpress', 'delay', ofType(/^(text|application)\/phast/)],
  ['Cookiebot', 'consent', has(/^data-cookieconsent$/)],
  ['Complianz', 'consent', (tag) => ofClass(/\bcmplz-/)(tag) || has(/^data-(cmplz|service)/)(tag)],
  ['OneTrust', 'consent', ofClass(/\boptanon-category/)],
  ['Borlabs Cookie', 'consent', has(/^data-borlabs-/)],
  ['CookieYes', 'consent', has(/^data-cookieyes$/, /^data-cli-/)],
  ['iubenda', 'consent', (tag) => ofClass(/_iub_cs_/)(tag) || has(/^data-iub-/)(tag)],
  ['Usercentrics', 'consent', has(/^data-usercentrics$/)],
  ['Didomi', 'consent', ofType(/^didomi\//)],
  ['Termly', 'consent', has(/^data-termly/)],
  ['Real Cookie Banner', 'consent', has(/^consent-(required|original|by|id)/)],
  [consentTool, 'consent', has(/^data-(cookie-?category|category|consent|requires-|cc-|cookie-?consent)/)],
  [consentTool, 'consent', ofType(/^(text|application)\/(plain|x-?consent|tf-consent)|blocked/)],
  [() => msg('a plug-in for speed', {id: 'builder.finding.speedTool'}), 'delay', ofType(/delay|lazy/)],
];

/** The tool that holds a script back, and what for; nothing where it runs at once. */
export function heldBack(tag: Tag): HeldBack | undefined {
  const type = (tag.attributes.get('type') ?? '').trim().toLowerCase();
  const isMoved = !tag.attributes.get('src') && tag.text.trim() === '';
  // A mark alone is no harm: many tools leave theirs on what they have let go.
  if (!isHeld(type) && !isMoved) return undefined;
  const [by, why] = marks.find(([, , isMarked]) => isMarked(tag, type)) ?? [];
  if (by && why) return {by: typeof by === 'string' ? by : by(), why};
  return isHeld(type) ? {by: `type="${type}"`, why: 'type'} : undefined;
}

/** Those that take all scripts of a page into their own hands, with nothing left on ours. */
export function delaysAll(tags: readonly Tag[], html: string): string | undefined {
  const sources = tags.map(({attributes}) => attributes.get('src') ?? '');
  if (sources.some((source) => /rocket-loader(\.min)?\.js/.test(source))) return 'Cloudflare Rocket Loader';
  if (sources.some((source) => /\/autoptimize_[\w-]+\.js/.test(source))) return 'Autoptimize';
  if (sources.some((source) => /siteground-optimizer-combined/.test(source))) return 'SiteGround Optimizer';
  if (/RocketLazyLoadScripts|rocketlazyloadscript/.test(html)) return 'WP Rocket';
  return undefined;
}
