import {formatCount} from '../../language/counts.js';
import {formatDate, formatDays, fullDate} from '../../calendar/date-words.js';
import type {PlainDate} from '../../calendar/dates.js';
import {fill, listNames} from '../../language/fill.js';
import {listContent, type PrepQuizListContent} from './prep-quiz-list.content.js';
import {groups, itemIds, type ItemId, type Result, type ResultItem} from './prep-quiz-list.logic.js';
import {questions} from './prep-quiz.logic.js';
import {optionLabel} from './prep-quiz.text.js';

export interface ItemText {
  readonly title: string;
  readonly detail: string;
  readonly why: string;
  /** "From 1 December", "From today", "By 8 December"; empty without an appointment. */
  readonly when: string;
}

/** The words with the age that is asked about: that of the place, else 18. */
export function withAge(content: PrepQuizListContent, locale: string, years = 18): PrepQuizListContent {
  const {medicines} = content.questions;
  const under18 = fill(medicines.options.under18, {age: formatCount(years, locale)});
  return {
    ...content,
    questions: {
      ...content.questions,
      medicines: {...medicines, options: {...medicines.options, under18}},
    },
  };
}

/**
 * An item's own title, else the label of the answer that leads to it. Both, where the answer is a time: a clinic asks
 * when isotretinoin was last taken.
 */
export function titleOf(id: ItemId, content: PrepQuizListContent): string {
  const asking = questions.find(({options}) => options.includes(id));
  const label = asking ? optionLabel(content, asking.id, id) : '';
  const {title} = content.results[id];
  return asking?.id === 'isotretinoin' ? [title, label].filter(Boolean).join(': ') : title || label;
}

/** The task of a line, in few words. A clinic's own title, which is not among our words, says it as it is. */
export function taskOf(id: ItemId, content: PrepQuizListContent, ourWords = listContent()): string {
  const title = titleOf(id, content);
  const {tasks, results} = content;
  const ours = ourWords.results[id] as {readonly title: string} | undefined;
  if (!(itemIds.doBefore as readonly string[]).includes(id) || results[id].title !== ours?.title)
    return title;
  const task = (tasks as Readonly<Record<string, string>>)[id];
  return task || fill(tasks.leaveOut || '{thing}', {thing: title});
}

/** Days within the list: the year stands with the appointment. */
export const dayInList: Intl.DateTimeFormatOptions = {weekday: 'short', day: 'numeric', month: 'long'};

/** The appointment beside what is left until then. */
export const shortDate: Intl.DateTimeFormatOptions = {...dayInList, month: 'short', year: 'numeric'};

/** The words of one line, with its times, dates and names in place. */
export function itemText(
  item: ResultItem,
  content: PrepQuizListContent,
  locale: string,
  appointment?: PlainDate,
  dates = fullDate,
): ItemText {
  const {detail: inTime, late, why} = content.results[item.id];
  const {leadTime, startOn, alreadyPassed} = item;
  const detail = (alreadyPassed && late) || inTime;
  const named =
    item.items?.map((id) => titleOf(id, content)) ?? item.questions?.map((id) => content.topics[id]);
  const values = {
    time: leadTime && formatDays(leadTime.days, locale),
    from: leadTime?.shortest === undefined ? undefined : formatCount(leadTime.shortest, locale),
    to: leadTime?.longest && formatDays(leadTime.longest, locale),
    things: named && listNames(named, locale),
  };
  const {on, from, by, now} = content;
  const begin = (itemIds.tellClinic as readonly string[]).includes(item.id) ? by : from;
  return {
    title: titleOf(item.id, content),
    detail: [fill(detail.text, values), leadTime?.own && detail.text.includes('{time}') && content.ownTime]
      .filter(Boolean)
      .join(' '),
    why: fill(why.text, values),
    when: !startOn
      ? ''
      : alreadyPassed
        ? now
        : fill(startOn === appointment ? on : begin, {date: formatDate(startOn, locale, dates)}),
  };
}

/** The list as plain text, for copying. */
export function toPlainText(list: Result, content: PrepQuizListContent, locale: string): string {
  const anythingElse = content.anythingElse.detail || content.anythingElse.title;
  const sections = groups
    // Further things to tell are asked for, even where the answers added nothing.
    .filter((group) => group === 'tellClinic' || list[group].length)
    .map((group) =>
      [
        content.groups[group].heading,
        content.groups[group].intro,
        ...list[group].flatMap((item) => {
          const {title, detail, when} = itemText(item, content, locale, list.appointment);
          const line = [title, detail].filter(Boolean).join(': ');
          // A clinic may have taken the words away.
          return line ? `- ${line}${when && ` (${when})`}` : [];
        }),
        ...(group === 'tellClinic' && anythingElse ? [`- ${anythingElse}`] : []),
      ]
        .filter(Boolean)
        .join('\n'),
    );
  const {appointment, soonerThan} = list;
  return [
    content.heading,
    appointment ? fill(content.appointment, {date: formatDate(appointment, locale)}) : '',
    soonerThan ? fill(content.soon, {time: formatDays(soonerThan, locale)}) : '',
    ...sections,
    content.noVerdict,
    content.closing,
  ]
    .filter(Boolean)
    .join('\n\n');
}
