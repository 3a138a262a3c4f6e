import {plannedTimes} from '../evidence/planned-times.js';
import {dateOf, restarts, stageIds} from '../widgets/recovery-timeline/recovery-timeline.logic.js';
import {notYetText, stageWhen} from '../widgets/recovery-timeline/recovery-timeline.text.js';
import {
  timesContent,
  type RecoveryTimelineFullContent,
} from '../widgets/recovery-timeline/times/times.content.js';
import {restartText} from '../widgets/recovery-timeline/times/times.text.js';
import {entry, list, markup, paragraph, section, type Printable} from './markup.js';
import {callLink, levelOf, type InWords, type Told} from './told.js';

/** All stages, with what is to be called about before them; dates where the page gives that of the treatment. */
export function recoveryTimelineInWords(
  told: Told<RecoveryTimelineFullContent> & {readonly treatmentDate: string},
): InWords {
  const {words, locale} = told.context;
  const {call, stages, labels, stage, skin, restart, can, course} = words;
  const {restartTimes} = plannedTimes(told.context.times);
  const treatment = dateOf(undefined, told.treatmentDate);
  const level = levelOf(told) + 1;
  const labelled = (label: string, text: string): Printable =>
    text && [markup`<dt>${label}</dt>`, markup`<dd>${text}</dd>`];

  const stagesInWords = stageIds.map((id) => {
    const {name, usual, care} = stages[id];
    const isSeen = id === 'week4' || id === 'month3';
    const lines = [
      labelled(isSeen ? labels.see : labels.usual, usual.text),
      id === 'day0' && skin.redness.text && markup`<dd>${skin.redness.text}</dd>`,
      labelled(labels.care, care.text),
      id === 'week4' &&
        [course.sessions.text, course.gap.text].map((line) => line && markup`<dd>${line}</dd>`),
      labelled(stage.notYet, notYetText(id, words, locale, restartTimes)),
    ];
    return section(
      level,
      name,
      paragraph(treatment && stageWhen(id, treatment, locale)),
      lines.some(Boolean) && markup`<dl>${lines}</dl>`,
    );
  });

  const waits = restarts(treatment, restartTimes).map((one) => {
    const {title, time, when, note} = restartText(one, words, locale);
    return title && entry(title, [time, when && ` (${when})`], note);
  });

  return {
    summary: words.intro,
    body: [
      section(
        level,
        call.title,
        paragraph(call.emergency.text),
        paragraph(call.puffy.text),
        paragraph(call.text.text),
        list(call.signs),
        paragraph(call.lateInfection.text, call.report.text),
        paragraph(callLink(told)),
      ),
      stagesInWords,
      section(level, skin.title, paragraph(skin.redness.text), paragraph(skin.feel.text)),
      section(level, restart.title, paragraph(can.limit.text), list(waits)),
    ],
    closing: words.closing,
    standardClosing: () => timesContent().closing,
  };
}
