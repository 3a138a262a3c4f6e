import {claim} from '../../evidence/claim.js';
import type {FaceZoneId} from '../../illustrations/face-zones.js';
import {msg} from '../../language/message.js';
import type {PainPoint, ZoneContent} from './pain-explainer.content.js';

/** What stands below the first screen, and the parts of the face that are not shown at first. */
export function painExplainerRestContent() {
  return {
    zones: zonesContent(),
    unmeasured: {
      title: msg('What is not known', {id: 'painExplainer.unmeasured.title'}),
      text: claim(
        'painExplainer.unmeasured',
        msg(
          'We found no study that compares needling pain from one part of the face to another, and no score for the face without numbing cream. So the map shows what people tell clinics, not measurements.',
          {id: 'painExplainer.unmeasured.text'},
        ),
        '2026-11',
        'D',
        'practitioner-opinion',
        'sezgin-2014',
      ),
    },
    changesTitle: msg('What changes it', {id: 'painExplainer.changes.title'}),
    changes: changesContent(),
    clinicTitle: msg('What clinics can do about it', {id: 'painExplainer.clinic.title'}),
    clinic: clinicContent(),
  };
}

function zonesContent(): Record<Exclude<FaceZoneId, 'forehead'>, Omit<ZoneContent, 'name'>> {
  return {
    'around-eyes': {
      title: msg('Around the eyes: often sharper', {id: 'painExplainer.eyes.title'}),
      told: claim(
        'painExplainer.eyes.told',
        msg('It is commonly said to feel sharper here.', {id: 'painExplainer.eyes.told'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      why: claim(
        'painExplainer.eyes.why',
        msg(
          'Eyelid skin is the thinnest of the face. In the device study, needling stayed outside the bony rim of the eye.',
          {
            id: 'painExplainer.eyes.why',
          },
        ),
        '2026-11',
        'C',
        'chopra-2015',
        'ha-2005',
        'device-study',
      ),
    },
    nose: {
      title: msg('Nose: often sharper', {id: 'painExplainer.nose.title'}),
      told: claim(
        'painExplainer.nose.told',
        msg('It is commonly said to feel sharper here.', {id: 'painExplainer.nose.told'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      why: claim(
        'painExplainer.nose.why',
        msg(
          'Bone lies close beneath the bridge. Lower down, on the sides of the nose, one study found the thickest dermis of the face.',
          {id: 'painExplainer.nose.why'},
        ),
        '2026-11',
        'C',
        'bone-areas',
        'chopra-2015',
      ),
    },
    cheeks: {
      title: msg('Cheeks: reports differ', {id: 'painExplainer.cheeks.title'}),
      told: claim(
        'painExplainer.cheeks.told',
        msg(
          'Soft cheeks are not among the places commonly called sharp. Yet in a study of small pricks with salt water, the cheekbone hurt most.',
          {id: 'painExplainer.cheeks.told'},
        ),
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
      title: msg('Upper lip: often sharper', {id: 'painExplainer.lip.title'}),
      told: claim(
        'painExplainer.lip.told',
        msg('It is commonly said to feel sharper here.', {id: 'painExplainer.lip.told'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      why: claim(
        'painExplainer.lip.why',
        msg(
          'We found no study of why. Thin skin may not be the reason: in one study the outer layer here was the thickest of the face.',
          {id: 'painExplainer.lip.why'},
        ),
        '2026-11',
        'C',
        'chopra-2015',
      ),
    },
    chin: {
      title: msg('Chin: little is reported', {id: 'painExplainer.chin.title'}),
      told: claim(
        'painExplainer.chin.told',
        msg('Not among the places commonly called sharp.', {id: 'painExplainer.chin.told'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      why: claim(
        'painExplainer.chin.why',
        msg('We found no study of how it feels here.', {id: 'painExplainer.chin.why'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
    },
    jaw: {
      title: msg('Jaw: little is reported', {id: 'painExplainer.jaw.title'}),
      told: claim(
        'painExplainer.jaw.told',
        msg('Not among the places commonly called sharp.', {id: 'painExplainer.jaw.told'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      why: claim(
        'painExplainer.jaw.why',
        msg(
          'We found no study of how it feels here. A chapter for clinicians says not to press over bony areas.',
          {id: 'painExplainer.jaw.why'},
        ),
        '2026-11',
        'D',
        'bone-areas',
      ),
    },
    neck: {
      title: msg('Neck: a higher score in one study', {id: 'painExplainer.neck.title'}),
      told: claim(
        'painExplainer.neck.told',
        msg(
          'In one study of 26 people the neck scored about 5 of 10 and the face about 3. They had different numbing creams, so this is not a fair comparison.',
          {id: 'painExplainer.neck.told'},
        ),
        '2026-11',
        'C',
        'medicina-2026',
      ),
      why: claim(
        'painExplainer.neck.why',
        msg('We found no study of why. Neck skin measured about as thick as the skin of the face.', {
          id: 'painExplainer.neck.why',
        }),
        '2026-11',
        'C',
        'bmc-medical-imaging-2022',
      ),
    },
  };
}

function changesContent(): PainPoint[] {
  return [
    {
      title: msg('Depth and passes', {id: 'painExplainer.depth.title'}),
      text: claim(
        'painExplainer.depth',
        msg(
          'Deeper work and more passes are said to hurt more. Longer needles reach living skin, where nerves are. We found no study that compares depths.',
          {id: 'painExplainer.depth.text'},
        ),
        '2026-11',
        'D',
        'fda-consumer',
        'practitioner-opinion',
      ),
    },
    {
      title: msg('Area', {id: 'painExplainer.area.title'}),
      text: claim(
        'painExplainer.area',
        msg('Bony or thin areas are said to feel sharper.', {id: 'painExplainer.area.text'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
    },
    {
      title: msg('Your skin on the day', {id: 'painExplainer.day.title'}),
      text: claim(
        'painExplainer.day',
        msg('Irritated or sunburnt skin is a reason to choose another day.', {id: 'painExplainer.day.text'}),
        '2026-11',
        'D',
        'device-label-exclusions',
      ),
    },
  ];
}

function clinicContent(): PainPoint[] {
  return [
    {
      title: msg('Numb your skin first', {id: 'painExplainer.numbing.title'}),
      text: claim(
        'painExplainer.numbing',
        msg(
          'Where clinics use a cream, they leave it on for 15 to 60 minutes. A small study of three creams found no clear difference between them.',
          {id: 'painExplainer.numbing.text'},
        ),
        '2026-11',
        'C',
        'clinic-pages',
        'medicina-2026',
        'chiang-2015',
      ),
    },
    {
      title: msg('Not at home, please', {id: 'painExplainer.home.title'}),
      text: claim(
        'painExplainer.home',
        msg(
          'Do not numb your skin at home. The US regulator warns against products with more than 4% lidocaine, thick layers and plastic wrap: uneven heartbeat, seizures and trouble breathing have followed. Tell your clinic if you have reacted to a numbing cream.',
          {id: 'painExplainer.home.text'},
        ),
        '2026-11',
        'D',
        'fda-numbing-2024',
        'device-label',
      ),
    },
    {
      title: msg('Change the depth as they go', {id: 'painExplainer.gentler.title'}),
      text: claim(
        'painExplainer.gentler',
        msg('Gentler where skin is thin or close to bone, deeper on cheeks or scars.', {
          id: 'painExplainer.gentler.text',
        }),
        '2026-11',
        'D',
        'bone-areas',
      ),
    },
  ];
}
