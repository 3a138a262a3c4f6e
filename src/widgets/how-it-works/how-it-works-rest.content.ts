import {claim, type Statement} from '../../evidence/claim.js';
import type {NeedlingDevice} from '../../illustrations/skin-healing.js';
import type {HealingPart} from '../../illustrations/skin-moments.js';
import {msg} from '../../language/message.js';
import {firstWeekContent} from './how-it-works-first-week.content.js';
import {laterContent} from './how-it-works-later.content.js';
import type {PhaseId} from './how-it-works.logic.js';

/** What is said of a device. */
export interface DeviceContent {
  /** What the picture teaches, for those who do not see it. */
  readonly picture: string;
  readonly text: Statement;
}

/** The words that follow beside the first paint. */
export function howItWorksRestContent() {
  return {
    devices: devicesContent(),
    needles: {
      title: msg('The needles', {id: 'howItWorks.needles.title'}),
      text: claim(
        'howItWorks.needles',
        msg(
          'They are about 0.1 to 0.25 mm wide. Skin is springy, so needles often go less deep than the setting says.',
          {id: 'howItWorks.needles.text'},
        ),
        '2026-11',
        'D',
        'needle-figures',
        'kalluri-2011',
      ) as Statement,
    },
    ask: {
      title: msg('A good question to ask', {id: 'howItWorks.ask.title'}),
      text: claim(
        'howItWorks.ask',
        msg(
          '“Are the needles sterile, used once only, and opened in front of me?” Reused equipment at an unlicensed spa was linked to serious infections.',
          {id: 'howItWorks.ask.text'},
        ),
        '2026-11',
        'D',
        'cdc-2024',
      ) as Statement,
    },
    radiofrequency: {
      title: msg('Not the same: radiofrequency (RF) microneedling', {id: 'howItWorks.rf.title'}),
      text: claim(
        'howItWorks.rf',
        msg(
          'RF needles also send energy into the skin. The US regulator has reports of burns, scarring, fat loss, disfigurement and nerve damage after it, and calls it a medical procedure. Nothing on this page is about RF. Ask your clinic which of the two it means.',
          {id: 'howItWorks.rf.text'},
        ),
        '2026-11',
        'D',
        'fda-radiofrequency-2025',
      ) as Statement,
    },
    moments: {...firstWeekContent(), ...laterContent()},
    phases: {
      clotting: msg('Clotting', {id: 'howItWorks.phase.clotting'}),
      inflammation: msg('Inflammation', {id: 'howItWorks.phase.inflammation'}),
      newTissue: msg('New tissue', {id: 'howItWorks.phase.newTissue'}),
      remodelling: msg('Remodelling', {id: 'howItWorks.phase.remodelling'}),
    } satisfies Record<PhaseId, string>,
    timing: claim(
      'howItWorks.timing',
      msg(
        'Phases overlap. Their times come from skin wounds in general, not from studies of microneedling, and differ from person to person.',
        {id: 'howItWorks.timing.text'},
      ),
      '2026-11',
      'C',
      'canedo-dorantes-2019',
      'wound-phases',
    ) as Statement,
    /** What is what in the picture. */
    key: {
      channel: msg('Channel', {id: 'howItWorks.key.channel'}),
      clot: msg('Clot', {id: 'howItWorks.key.clot'}),
      vessels: msg('Wider vessels', {id: 'howItWorks.key.vessels'}),
      immune: msg('Immune cells', {id: 'howItWorks.key.immune'}),
      flakes: msg('Flakes', {id: 'howItWorks.key.flakes'}),
      fibroblasts: msg('Cells that make collagen', {id: 'howItWorks.key.fibroblasts'}),
      young: msg('Young collagen', {id: 'howItWorks.key.young'}),
      ordered: msg('Ordered collagen', {id: 'howItWorks.key.ordered'}),
    } satisfies Record<HealingPart, string>,
    restLabels: {
      key: msg('In the picture', {id: 'howItWorks.label.key'}),
      phases: msg('Phases', {id: 'howItWorks.label.phases'}),
      happens: msg('In the skin', {id: 'howItWorks.label.happens'}),
      feel: msg('What you may notice', {id: 'howItWorks.label.feel'}),
      lighter: msg('On lighter skin', {id: 'howItWorks.label.lighter'}),
      darker: msg('On darker skin', {id: 'howItWorks.label.darker'}),
    },
  };
}

export type HowItWorksRestContent = ReturnType<typeof howItWorksRestContent>;
function devicesContent(): Record<NeedlingDevice, DeviceContent> {
  return {
    pen: {
      picture: msg(
        'Side view of skin. The tip of a pen: a close cluster of fine needles reaches through the top layer into the layer below. Beside it are the channels that it left.',
        {id: 'howItWorks.pen.picture'},
      ),
      text: claim(
        'howItWorks.pen',
        msg(
          'A small motor moves a close cluster of needles up and down. The clinician sets how deep and how fast.',
          {id: 'howItWorks.pen.text'},
        ),
        '2026-11',
        'D',
        'fda-devices',
        'fda-consumer',
      ),
    },
    stamp: {
      picture: msg(
        'Side view of skin. A flat head with a wide row of fine needles is pressed through the top layer into the layer below. Beside it are the channels that it left.',
        {id: 'howItWorks.stamp.picture'},
      ),
      text: claim(
        'howItWorks.stamp',
        msg(
          'A flat head with needles is pressed onto the skin, lifted, and set down beside the last place.',
          {id: 'howItWorks.stamp.text'},
        ),
        '2026-11',
        'D',
        'fda-devices',
        'fda-consumer',
      ),
    },
    roller: {
      picture: msg(
        'Side view of skin. A small wheel with needles all round; only those underneath are in the skin. Behind it are the channels that it left.',
        {id: 'howItWorks.roller.picture'},
      ),
      text: claim(
        'howItWorks.roller',
        msg(
          'A small drum with needles all round is rolled over the skin, so that only those underneath go in.',
          {id: 'howItWorks.roller.text'},
        ),
        '2026-11',
        'D',
        'fda-devices',
        'fda-consumer',
      ),
    },
  };
}
