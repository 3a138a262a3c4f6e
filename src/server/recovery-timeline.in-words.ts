import {plannedTimes} from '../evidence/planned-times.js';
import {
  restContent,
  type RecoveryTimelineFullContent,
} from '../widgets/recovery-timeline/recovery-timeline-rest.content.js';
import {dateOf, restarts} from '../widgets/recovery-timeline/recovery-timeline-rest.logic.js';
import {
  notYetText,
  restartText,
  stageWhen,
} from '../widgets/recovery-timeline/recovery-timeline-rest.text.js';
import {stageIds} from '../widgets/recovery-timeline/recovery-timeline.logic.js';
import {entry, list, markup, paragraph, section, type Printable} from './markup.js';
import {callLink, levelOf, type InWords, type Told} from './told.js';

/** All stages, with what is to be called about before them; dates where the page gives that of the treatment. */
export function recoveryTimelineInWords(
  told: Told<RecoveryTimelineFullContent> & {readonly treatmentDate: string},
): InWords {
  const {words, locale} = told;
  const {call, stages, labels, stage, skin, restart} = words;
  const {restartTimes} = plannedTimes(told.ownTimes);
  const treatment = dateOf(undefined, told.treatmentDate);
  const level = levelOf(told) + 1;
  const labelled = (label: string, text: string): Printable =>
    text && [markup`<dt>${label}</dt>`, markup`<dd>${text}</dd>`];

  const stagesInWords = stageIds.map((id) => {
    const {name, usual, care} = stages[id];
    const lines = [
      labelled(labels.usual, usual.text),
      labelled(labels.care, care.text),
      labelled(stage.notYet, notYetText(id, words, locale, restartTimes)),
    ];
    return section(
      level,
      name,
      paragraph(treatment && stageWhen(id, treatment, words, locale)),
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
        paragraph(call.text.text),
        list(call.signs),
        paragraph(callLink(told)),
      ),
      stagesInWords,
      section(level, skin.title, paragraph(skin.lighter.text), paragraph(skin.darker.text)),
      section(level, restart.title, paragraph(restart.intro), list(waits)),
    ],
    closing: words.closing,
    standardClosing: () => restContent().closing,
  };
}
