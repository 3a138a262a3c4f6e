import {claim, type Statement} from '../../evidence/claim.js';
import {pausingContent} from '../../evidence/pausing.content.js';
import {beforeYouGoContent} from '../../evidence/shared/before-you-go.content.js';
import type {FaceZoneId} from '../../illustrations/face-zones.js';
import {msg} from '../../language/message.js';

/** The words on one part of the face. */
export interface ZoneContent {
  readonly name: string;
  /** Reports that people commonly give clinics, in one or two short sentences. */
  readonly told: Statement;
  /** A possible reason, said in the list and behind "More". */
  readonly why?: Statement;
}

export function painExplainerContent() {
  return {
    heading: msg('Does it hurt?', {id: 'painExplainer.heading'}),
    intro: '',
    zones: zonesContent(),
    scores: {
      title: msg('Overall, in studies with numbing cream', {id: 'painExplainer.scores.overall'}),
      range: msg('About 1 to 5 out of 10', {id: 'painExplainer.scores.range'}),
      none: msg('0, no pain', {id: 'painExplainer.scores.none'}),
      worst: msg('10, worst pain', {id: 'painExplainer.scores.worst'}),
      picture: msg(
        'A scale from 0 to 10. The average scores of three study groups lie between 1 and a little over 5.',
        {id: 'painExplainer.scores.picture'},
      ),
      text: claim(
        'painExplainer.scores',
        msg('These are the averages of three small study groups. People differ: yours may be higher.', {
          id: 'painExplainer.scores.groups',
        }),
        '2026-11',
        'C',
        'alam-2014',
        'luz-2017',
        'post-acne-2016',
      ) as Statement,
    },
    stop: msg('You can ask to stop at any moment. Just say so.', {id: 'painExplainer.stop'}),
    helps: helpsContent(),
    moreTitle: msg('More about pain and numbing', {id: 'painExplainer.more'}),
    more: moreContent(),
    labels: {
      map: msg('Show the face', {id: 'painExplainer.label.showMap'}),
      list: msg('Show all places as a list', {id: 'painExplainer.label.showList'}),
      zones: msg('Choose a part of the face', {id: 'painExplainer.label.zones'}),
    },
  };
}

export type PainExplainerContent = ReturnType<typeof painExplainerContent>;

const oftenSharper = (): string =>
  msg('Often called one of the sharper places.', {id: 'painExplainer.oftenSharper'});
const seldomSharp = (): string =>
  msg('People seldom say this spot is sharp.', {id: 'painExplainer.seldomSharp'});

function zonesContent(): Record<FaceZoneId, ZoneContent> {
  return {
    forehead: {
      name: msg('Forehead', {id: 'painExplainer.forehead.name'}),
      told: claim(
        'painExplainer.forehead.told',
        msg('Reports differ. Often called sharper: bone lies close beneath.', {
          id: 'painExplainer.forehead.short',
        }),
        '2026-11',
        'D',
        'practitioner-opinion',
        'bone-areas',
      ),
      why: claim(
        'painExplainer.forehead.why',
        msg('Its skin is not thin. When salt water was pricked in, the spot between the brows hurt least.', {
          id: 'painExplainer.forehead.because',
        }),
        '2026-11',
        'C',
        'ha-2005',
        'sezgin-2014',
      ),
    },
    'around-eyes': {
      name: msg('Around the eyes', {id: 'painExplainer.eyes.name'}),
      told: claim('painExplainer.eyes.told', oftenSharper(), '2026-11', 'D', 'practitioner-opinion'),
      why: claim(
        'painExplainer.eyes.why',
        msg(
          'Eyelid skin is the thinnest of the face. In a device study, needling stayed outside the bony rim of the eye.',
          {id: 'painExplainer.eyes.why'},
        ),
        '2026-11',
        'C',
        'chopra-2015',
        'ha-2005',
        'device-study',
      ),
    },
    nose: {
      name: msg('Nose', {id: 'painExplainer.nose.name'}),
      told: claim(
        'painExplainer.nose.told',
        msg('Often called sharper: bone lies close beneath the bridge.', {id: 'painExplainer.nose.short'}),
        '2026-11',
        'D',
        'practitioner-opinion',
        'bone-areas',
      ),
    },
    cheeks: {
      name: msg('Cheeks', {id: 'painExplainer.cheeks.name'}),
      told: claim(
        'painExplainer.cheeks.told',
        msg('Reports differ. Soft cheeks are seldom called sharp.', {id: 'painExplainer.cheeks.short'}),
        '2026-11',
        'D',
        'practitioner-opinion',
        'sezgin-2014',
      ),
      why: claim(
        'painExplainer.cheeks.why',
        msg('Your clinician may go deeper here than where skin is thin or close to bone.', {
          id: 'painExplainer.cheeks.why',
        }),
        '2026-11',
        'D',
        'bone-areas',
      ),
    },
    'upper-lip': {
      name: msg('Upper lip', {id: 'painExplainer.lip.name'}),
      told: claim('painExplainer.lip.told', oftenSharper(), '2026-11', 'D', 'practitioner-opinion'),
      why: claim(
        'painExplainer.lip.why',
        msg('Thin skin may not be why: the outer layer here was the thickest of the face.', {
          id: 'painExplainer.lip.because',
        }),
        '2026-11',
        'measured',
        'chopra-2015',
      ),
    },
    chin: {
      name: msg('Chin', {id: 'painExplainer.chin.name'}),
      told: claim('painExplainer.chin.told', seldomSharp(), '2026-11', 'D', 'practitioner-opinion'),
    },
    jaw: {
      name: msg('Jaw', {id: 'painExplainer.jaw.name'}),
      told: claim('painExplainer.jaw.told', seldomSharp(), '2026-11', 'D', 'practitioner-opinion'),
      why: claim(
        'painExplainer.jaw.why',
        msg('Clinicians press less over bone.', {id: 'painExplainer.jaw.because'}),
        '2026-11',
        'D',
        'bone-areas',
      ),
    },
    neck: {
      name: msg('Neck', {id: 'painExplainer.neck.name'}),
      told: claim(
        'painExplainer.neck.told',
        msg('People’s reports seldom name the neck. Ask about it.', {id: 'painExplainer.neck.seldom'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      why: claim(
        'painExplainer.neck.why',
        msg('Its skin measured about as thick as that of the face. That does not tell how it feels.', {
          id: 'painExplainer.neck.thick',
        }),
        '2026-11',
        'measured',
        'bmc-medical-imaging-2022',
      ),
    },
  };
}

/** Three lines with an icon each: what the clinic, and the patient, can do about it. */
function helpsContent() {
  return {
    numbing: claim(
      'painExplainer.numbing-first',
      msg('Numbing cream first, put on by your clinic.', {id: 'painExplainer.numbing.short'}),
      '2026-11',
      'D',
      'clinic-pages',
    ) as Statement,
    depth: claim(
      'painExplainer.gentler',
      msg('Gentler where skin is thin or close to bone.', {id: 'painExplainer.gentler.short'}),
      '2026-11',
      'D',
      'bone-areas',
    ) as Statement,
    pause: claim(
      'painExplainer.pause',
      msg('Raise a hand for a pause.', {id: 'painExplainer.pause'}),
      '2026-11',
      'D',
      'practitioner-opinion',
    ) as Statement,
  };
}

/** The reasons and the limits, folded. */
function moreContent() {
  return {
    unmeasured: claim(
      'painExplainer.unmeasured',
      msg(
        'We found no study that compares the pain of needling from one part of the face to another. People’s reports are all we have.',
        {
          id: 'painExplainer.unmeasured.short',
        },
      ),
      '2026-11',
      'D',
      'practitioner-opinion',
      'sezgin-2014',
    ) as Statement,
    depth: claim(
      'painExplainer.depth',
      msg('Deeper treatment and more passes are said to hurt more.', {id: 'painExplainer.deeper'}),
      '2026-11',
      'D',
      'fda-consumer',
      'practitioner-opinion',
    ) as Statement,
    numbing: claim(
      'painExplainer.numbing',
      msg(
        'Where clinics use a cream, they leave it on for 15 to 60 minutes. A small study of three creams found no clear difference between them.',
        {id: 'painExplainer.numbing.text'},
      ),
      '2026-11',
      'C',
      'clinic-pages',
      'chiang-2015',
    ) as Statement,
    numbingHome: pausingContent().numbing as Statement,
    numbingTell: beforeYouGoContent().numbingTell,
    numbingWhy: pausingContent().numbingWhy as Statement,
    day: claim(
      'painExplainer.day',
      msg('Irritated or sunburnt skin is a reason to choose another day.', {id: 'painExplainer.day.text'}),
      '2026-11',
      'D',
      'device-label-exclusions',
    ) as Statement,
  };
}
