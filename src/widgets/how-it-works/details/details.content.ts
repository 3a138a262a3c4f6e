import {claim, type Statement} from '../../../evidence/claim.js';
import {beforeYouGoContent} from '../../../evidence/shared/before-you-go.content.js';
import {dangerSignsContent} from '../../../evidence/shared/danger-signs.content.js';
import {recoveryContent} from '../../../evidence/shared/recovery.content.js';
import type {NeedlingDevice} from '../../../illustrations/skin-devices.js';
import {msg} from '../../../language/message.js';
import type {HowItWorksContent} from '../how-it-works.content.js';
import type {PhaseId} from '../how-it-works.logic.js';

/** The words of a device. */
export interface DeviceContent {
  readonly name: string;
  /** The picture's lesson, for those who do not see it. */
  readonly picture: string;
  readonly text: Statement;
}

/** All that waits until a patient unfolds it, or asks for the list. */
export function detailsContent() {
  const {barrier, barrierDeeper} = recoveryContent();
  const {emergency, puffy, call, signs, lateInfection, report} = dangerSignsContent();
  return {
    details: stepDetailsContent(),
    /** A device without a name is not shown. */
    devices: devicesContent(),
    needles: {
      title: msg('The needles', {id: 'howItWorks.needles.title'}),
      text: claim(
        'howItWorks.needles',
        msg(
          'They are about 0.1 to 0.25 mm wide. Skin is springy: they may go in less than they are set to.',
          {id: 'howItWorks.needles.springy'},
        ),
        '2026-11',
        'C',
        'needle-figures',
        'kalluri-2011',
      ) as Statement,
    },
    ask: {
      title: msg('A good question to ask', {id: 'howItWorks.ask.title'}),
      text: claim(
        'howItWorks.ask',
        msg(
          '“May I see it?” A good clinic opens a new, sterile set of needles in front of you, and uses it once.',
          {id: 'howItWorks.ask.see'},
        ),
        '2026-11',
        'D',
        'cdc-2024',
      ) as Statement,
    },
    barrier: {text: barrier, deeper: barrierDeeper},
    deviceLabel: msg('Device', {id: 'howItWorks.label.device'}),
    call: {emergency, puffy, text: call, signs, lateInfection, report},
    radiofrequency: {
      text: beforeYouGoContent().radiofrequency,
      ask: msg('Nothing in this guide is about it. Ask your clinic which of the two it means.', {
        id: 'howItWorks.rf.ask',
      }),
    },
    phasesLabel: msg('Phases', {id: 'howItWorks.label.phases'}),
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
  };
}

/** All words of the widget. */
export const withPartContent = (first: HowItWorksContent) => {
  const details = detailsContent();
  return {
    ...first,
    ...details,
    call: {...first.call, ...details.call},
    radiofrequency: {...first.radiofrequency, ...details.radiofrequency},
  };
};
export type HowItWorksFullContent = ReturnType<typeof withPartContent>;

/** In the order of the steps. */
function stepDetailsContent() {
  return {
    talk: claim(
      'howItWorks.talk',
      msg(
        'Your clinic asks about your skin, health, medicines and allergies: microneedling is not for everyone. You hear the benefits and the risks, ask what you want to ask, and decide. You can say no.',
        {id: 'howItWorks.talk.text'},
      ),
      '2026-11',
      'D',
      'device-label-exclusions',
      'fda-consumer',
    ) as Statement,
    numb: claim(
      'howItWorks.numb',
      msg(
        'Your clinic puts the numbing cream on. In one study it stayed on for an hour. Please do not numb your skin at home.',
        {id: 'howItWorks.numb.detail'},
      ),
      '2026-11',
      'D',
      'clinic-pages',
      'chiang-2015',
      'fda-numbing-2024',
    ) as Statement,
    needle: claim(
      'howItWorks.needling',
      msg(
        'Very fine needles make many tiny punctures, gentler where skin is thin or close to bone. Pinpoint bleeding is usual. With numbing cream, average pain in small studies was about 1 to 5 out of 10. Say so if you want a pause.',
        {id: 'howItWorks.needling.text'},
      ),
      '2026-11',
      'C',
      'fda-devices',
      'bone-areas',
      'device-label',
      'alam-2014',
      'luz-2017',
      'post-acne-2016',
    ) as Statement,
    home: claim(
      'howItWorks.leave',
      msg(
        'The clinic puts on the product that it uses afterwards. Let nothing else touch your skin for as long as your clinic says; sources name 6 to 24 hours. Ask for written advice and a number to call.',
        {id: 'howItWorks.leave.text'},
      ),
      '2026-11',
      'D',
      'chelsea-westminster',
      'clinic-pages',
    ) as Statement,
  };
}

function devicesContent(): Record<NeedlingDevice, DeviceContent> {
  return {
    pen: {
      name: msg('Pen', {id: 'howItWorks.pen.name'}),
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
      name: msg('Stamp', {id: 'howItWorks.stamp.name'}),
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
      name: msg('Roller', {id: 'howItWorks.roller.name'}),
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
