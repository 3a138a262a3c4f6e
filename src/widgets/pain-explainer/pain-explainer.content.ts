import {claim, type Statement} from '../../evidence/claim.js';
import type {FaceZoneId} from '../../illustrations/face-zones.js';
import {msg, str} from '../../language/message.js';

/** What is said of one part of the face. */
export interface ZoneContent {
  readonly name: string;
  readonly title: string;
  /** What people commonly tell clinics. */
  readonly told: Statement;
  /** What may explain it. */
  readonly why: Statement;
}

/** One thing that changes how it feels, or that the clinic does about it. */
export interface PainPoint {
  readonly title: string;
  readonly text: Statement;
}

export function painExplainerContent() {
  return {
    heading: msg('Does it hurt?', {id: 'painExplainer.heading'}),
    intro: msg('What small studies measured, and what is commonly said of each part of the face.', {
      id: 'painExplainer.intro',
    }),
    zones: zonesContent(),
    scores: {
      title: msg('In studies, with numbing cream', {id: 'painExplainer.scores.title'}),
      range: msg('About 1 to 5 out of 10', {id: 'painExplainer.scores.range'}),
      none: msg('0, no pain', {id: 'painExplainer.scores.none'}),
      worst: msg('10, worst pain', {id: 'painExplainer.scores.worst'}),
      picture: msg(
        'A scale from 0 to 10. The average scores of five study groups lie between 1 and a little over 5.',
        {
          id: 'painExplainer.scores.picture',
        },
      ),
      text: claim(
        'painExplainer.scores',
        msg(
          'Each dot is one study group’s average; one of the five was treated on the neck. The studies are small, and people differ: your own score may lie outside this range.',
          {id: 'painExplainer.scores.text'},
        ),
        '2026-11',
        'C',
        'alam-2014',
        'medicina-2026',
        'luz-2017',
        'post-acne-2016',
      ),
    },
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
    stop: msg('You can ask to stop at any moment. Just say so.', {id: 'painExplainer.stop'}),
    labels: {
      show: msg('Show as', {id: 'painExplainer.label.show'}),
      map: msg('Face map', {id: 'painExplainer.label.map'}),
      list: msg('List', {id: 'painExplainer.label.list'}),
      zones: msg('Part of the face', {id: 'painExplainer.label.zones'}),
      told: msg('What people commonly tell clinics', {id: 'painExplainer.label.told'}),
      why: msg('Why that may be', {id: 'painExplainer.label.why'}),
      thickness: msg('Thickness of the dermis', {id: 'painExplainer.label.thickness'}),
      places: {
        forehead: msg('Forehead', {id: 'painExplainer.place.forehead'}),
        'around-eyes': msg('Upper eyelid', {id: 'painExplainer.place.eyes'}),
        nose: msg('Bridge of the nose', {id: 'painExplainer.place.nose'}),
        cheeks: msg('Cheekbone', {id: 'painExplainer.place.cheeks'}),
        jaw: msg('Under the jaw', {id: 'painExplainer.place.jaw'}),
        neck: msg('Neck', {id: 'painExplainer.place.neck'}),
      } as Partial<Record<FaceZoneId, string>>,
      unmeasured: msg('Not measured in that study', {id: 'painExplainer.label.unmeasured'}),
      thicknessNote: claim(
        'painExplainer.thickness',
        msg('Averages by ultrasound. The dermis is the layer that holds collagen.', {
          id: 'painExplainer.label.thicknessNote',
        }),
        '2026-11',
        'C',
        'bmc-medical-imaging-2022',
      ) as Statement,
    },
  };
}

export type PainExplainerContent = ReturnType<typeof painExplainerContent>;

function zonesContent(): Record<FaceZoneId, ZoneContent> {
  return {
    forehead: {
      name: msg('Forehead', {id: 'painExplainer.forehead.name'}),
      title: msg('Forehead: reports differ', {id: 'painExplainer.forehead.title'}),
      told: claim(
        'painExplainer.forehead.told',
        msg(
          'It is commonly said to feel sharper here. In a study of small pricks with salt water, though, the spot between the brows hurt least.',
          {id: 'painExplainer.forehead.told'},
        ),
        '2026-11',
        'D',
        'practitioner-opinion',
        'sezgin-2014',
      ),
      why: claim(
        'painExplainer.forehead.why',
        msg(
          'Bone lies close beneath. This is not the thin skin of the face: in one study it was almost three times as thick as the upper eyelid.',
          {id: 'painExplainer.forehead.why'},
        ),
        '2026-11',
        'C',
        'bone-areas',
        'ha-2005',
      ),
    },
    'around-eyes': {
      name: msg('Around the eyes', {id: 'painExplainer.eyes.name'}),
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
      name: msg('Nose', {id: 'painExplainer.nose.name'}),
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
      name: msg('Cheeks', {id: 'painExplainer.cheeks.name'}),
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
        'depth-charts',
        'bone-areas',
      ),
    },
    'upper-lip': {
      name: msg('Upper lip', {id: 'painExplainer.lip.name'}),
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
      name: msg('Chin', {id: 'painExplainer.chin.name'}),
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
      name: msg('Jaw', {id: 'painExplainer.jaw.name'}),
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
      name: msg('Neck', {id: 'painExplainer.neck.name'}),
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
        'depth-charts',
        'bone-areas',
      ),
    },
  ];
}

/** "Forehead: women 0.86 mm, men 1.17 mm", in the active language; the numbers are already formatted for it. */
export const thicknessText = (place: string, women: string, men: string): string =>
  msg(str`${place}: women ${women} mm, men ${men} mm`, {id: 'painExplainer.thickness'});
