/*
 * A widget's own words in any of its languages. Much text, so it comes when the page already stands.
 */
import {wholeContent} from '../../src/server/schema.js';
import {commonContent} from '../../src/element/common.content.js';
import * as everything from '../../src/index.js';
import {loadCatalogue} from '../../src/language/generated/catalogues.js';
import {inLanguage} from '../../src/language/message.js';
import type {WidgetName} from './catalogue.js';
import type {Fields} from './choice.logic.js';
import {learnWords} from './language/message.js';

export interface WidgetWords {
  readonly content: Fields;
  /** The text of the booking link. */
  readonly booking: string;
}

interface Speaker {
  readonly messages: readonly string[];
  readonly parts: readonly {readonly messages: readonly string[]}[];
}

const classNameOf = (widget: string): string =>
  widget.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

const taught = new Set<string>();

/** Teaches `msg` what one widget says in one language. */
async function learn(widget: WidgetName, language: string): Promise<void> {
  if (language === 'en' || taught.has(`${language}/${widget}`)) return;
  const {messages, parts} = (everything as unknown as Record<string, Speaker>)[classNameOf(widget)]!;
  const later = parts.flatMap((part) => part.messages);
  const found = await Promise.all(
    [...new Set(['common', ...messages, ...later])].map((group) => loadCatalogue(language, group)),
  );
  for (const words of found) if (words) learnWords(language, words as Record<string, string>);
  taught.add(`${language}/${widget}`);
}

/** All words of a widget, those of its lazy parts included. */
export async function wordsOf(widget: WidgetName, language: string): Promise<WidgetWords> {
  await learn(widget, language);
  return inLanguage(language, () => ({
    content: wholeContent[widget]() as Fields,
    booking: commonContent().booking,
  }));
}
