import type {LabelledStatement} from '../../evidence/claim.js';
import {dangerSignStatements} from '../../evidence/shared/danger-signs.js';
import type {RecoveryTimelineContent} from './recovery-timeline.content.js';
import {seenStages, stageIds} from './recovery-timeline.logic.js';

/** The evidence for what is shown unasked. */
export const timelineStatements = ({
  intro,
  span,
  chart,
  stages,
  labels,
  course,
  can,
  call,
  skin,
}: RecoveryTimelineContent): LabelledStatement[] => [
  {label: intro, statement: span},
  {label: chart.label, statement: chart.note},
  ...stageIds.flatMap((id) => {
    const {name, usual, care} = stages[id];
    return [
      {label: `${name}: ${seenStages.includes(id) ? labels.see : labels.usual}`, statement: usual},
      {label: `${name}: ${labels.care}`, statement: care},
    ];
  }),
  ...[course.sessions, course.gap, skin.redness, skin.feel].map((statement) => ({
    label: statement.text,
    statement,
  })),
  {label: can.title, statement: can.limit},
  ...dangerSignStatements(call),
];
