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
    heading: msg('Does it hurt?', {id: 'pain.heading'}),
    intro: msg('What small studies measured, and what is commonly said of each part of the face.', {
      id: 'pain.intro',
    }),
    zones: zonesContent(),
    scores: {
      title: msg('In studies, with numbing cream', {id: 'pain.scores.title'}),
      range: msg('About 1 to 5 out of 10', {id: 'pain.scores.range'}),
      none: msg('0, no pain', {id: 'pain.scores.none'}),
      worst: msg('10, worst pain', {id: 'pain.scores.worst'}),
      picture: msg(
        'A scale from 0 to 10. The average scores of five study groups lie between 1 and a little over 5.',
        {
          id: 'pain.scores.picture',
        },
      ),
      text: claim(
        'pain.scores',
        msg(
          'Each dot is one study group’s average; one of the five was treated on the neck. The studies are small, and people differ: your own score may lie outside this range.',
          {id: 'pain.scores.text'},
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
      title: msg('What is not known', {id: 'pain.unmeasured.title'}),
      text: claim(
        'pain.unmeasured',
        msg(
          'We found no study that compares needling pain from one part of the face to another, and no score for the face without numbing cream. So the map shows what people tell clinics, not measurements.',
          {id: 'pain.unmeasured.text'},
        ),
        '2026-11',
        'D',
        'practitioner-opinion',
        'sezgin-2014',
      ),
    },
    changesTitle: msg('What changes it', {id: 'pain.changes.title'}),
    changes: changesContent(),
    clinicTitle: msg('What clinics can do about it', {id: 'pain.clinic.title'}),
    clinic: clinicContent(),
    stop: msg('You can ask to stop at any moment. Just say so.', {id: 'pain.stop'}),
    labels: {
      show: msg('Show as', {id: 'pain.label.show'}),
      map: msg('Face map', {id: 'pain.label.map'}),
      list: msg('List', {id: 'pain.label.list'}),
      zones: msg('Part of the face', {id: 'pain.label.zones'}),
      told: msg('What people commonly tell clinics', {id: 'pain.label.told'}),
      why: msg('Why that may be', {id: 'pain.label.why'}),
      thickness: msg('Thickness of the dermis', {id: 'pain.label.thickness'}),
      places: {
        forehead: msg('Forehead', {id: 'pain.place.forehead'}),
        'around-eyes': msg('Upper eyelid', {id: 'pain.place.eyes'}),
        nose: msg('Bridge of the nose', {id: 'pain.place.nose'}),
        cheeks: msg('Cheekbone', {id: 'pain.place.cheeks'}),
        jaw: msg('Under the jaw', {id: 'pain.place.jaw'}),
        neck: msg('Neck', {id: 'pain.place.neck'}),
      } as Partial<Record<FaceZoneId, string>>,
      unmeasured: msg('Not measured in that study', {id: 'pain.label.unmeasured'}),
      thicknessNote: claim(
        'pain.thickness',
        msg('Averages by ultrasound. The dermis is the layer that holds collagen.', {
          id: 'pain.label.thicknessNote',
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
      name: msg('Forehead', {id: 'pain.forehead.name'}),
      title: msg('Forehead: reports differ', {id: 'pain.forehead.title'}),
      told: claim(
        'pain.forehead.told',
        msg(
          'It is commonly said to feel sharper here. In a study of small pricks with salt water, though, the spot between the brows hurt least.',
          {id: 'pain.forehead.told'},
        ),
        '2026-11',
        'D',
        'practitioner-opinion',
        'sezgin-2014',
      ),
      why: claim(
        'pain.forehead.why',
        msg(
          'Bone lies close beneath. This is not the thin skin of the face: in one study it was almost three times as thick as the upper eyelid.',
          {id: 'pain.forehead.why'},
        ),
        '2026-11',
        'C',
        'bone-areas',
        'ha-2005',
      ),
    },
    'around-eyes': {
      name: msg('Around the eyes', {id: 'pain.eyes.name'}),
      title: msg('Around the eyes: often sharper', {id: 'pain.eyes.title'}),
      told: claim(
        'pain.eyes.told',
        msg('It is commonly said to feel sharper here.', {id: 'pain.eyes.told'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      why: claim(
        'pain.eyes.why',
        msg(
          'Eyelid skin is the thinnest of the face. In the device study, needling stayed outside the bony rim of the eye.',
          {
            id: 'pain.eyes.why',
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
      name: msg('Nose', {id: 'pain.nose.name'}),
      title: msg('Nose: often sharper', {id: 'pain.nose.title'}),
      told: claim(
        'pain.nose.told',
        msg('It is commonly said to feel sharper here.', {id: 'pain.nose.told'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      why: claim(
        'pain.nose.why',
        msg(
          'Bone lies close beneath the bridge. Lower down, on the sides of the nose, one study found the thickest dermis of the face.',
          {id: 'pain.nose.why'},
        ),
        '2026-11',
        'C',
        'bone-areas',
        'chopra-2015',
      ),
    },
    cheeks: {
      name: msg('Cheeks', {id: 'pain.cheeks.name'}),
      title: msg('Cheeks: reports differ', {id: 'pain.cheeks.title'}),
      told: claim(
        'pain.cheeks.told',
        msg(
          'Soft cheeks are not among the places commonly called sharp. Yet in a study of small pricks with salt water, the cheekbone hurt most.',
          {id: 'pain.cheeks.told'},
        ),
        '2026-11',
        'D',
        'practitioner-opinion',
        'sezgin-2014',
      ),
      why: claim(
        'pain.cheeks.why',
        msg('Your clinician may go deeper here than where skin is thin or close to bone.', {
          id: 'pain.cheeks.why',
        }),
        '2026-11',
        'D',
        'depth-charts',
        'bone-areas',
      ),
    },
    'upper-lip': {
      name: msg('Upper lip', {id: 'pain.lip.name'}),
      title: msg('Upper lip: often sharper', {id: 'pain.lip.title'}),
      told: claim(
        'pain.lip.told',
        msg('It is commonly said to feel sharper here.', {id: 'pain.lip.told'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      why: claim(
        'pain.lip.why',
        msg(
          'We found no study of why. Thin skin may not be the reason: in one study the outer layer here was the thickest of the face.',
          {id: 'pain.lip.why'},
        ),
        '2026-11',
        'C',
        'chopra-2015',
      ),
    },
    chin: {
      name: msg('Chin', {id: 'pain.chin.name'}),
      title: msg('Chin: little is reported', {id: 'pain.chin.title'}),
      told: claim(
        'pain.chin.told',
        msg('Not among the places commonly called sharp.', {id: 'pain.chin.told'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      why: claim(
        'pain.chin.why',
        msg('We found no study of how it feels here.', {id: 'pain.chin.why'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
    },
    jaw: {
      name: msg('Jaw', {id: 'pain.jaw.name'}),
      title: msg('Jaw: little is reported', {id: 'pain.jaw.title'}),
      told: claim(
        'pain.jaw.told',
        msg('Not among the places commonly called sharp.', {id: 'pain.jaw.told'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      why: claim(
        'pain.jaw.why',
        msg(
          'We found no study of how it feels here. A chapter for clinicians says not to press over bony areas.',
          {id: 'pain.jaw.why'},
        ),
        '2026-11',
        'D',
        'bone-areas',
      ),
    },
    neck: {
      name: msg('Neck', {id: 'pain.neck.name'}),
      title: msg('Neck: a higher score in one study', {id: 'pain.neck.title'}),
      told: claim(
        'pain.neck.told',
        msg(
          'In one study of 26 people the neck scored about 5 of 10 and the face about 3. They had different numbing creams, so this is not a fair comparison.',
          {id: 'pain.neck.told'},
        ),
        '2026-11',
        'C',
        'medicina-2026',
      ),
      why: claim(
        'pain.neck.why',
        msg('We found no study of why. Neck skin measured about as thick as the skin of the face.', {
          id: 'pain.neck.why',
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
      title: msg('Depth and passes', {id: 'pain.depth.title'}),
      text: claim(
        'pain.depth',
        msg(
          'Deeper work and more passes are said to hurt more. Longer needles reach living skin, where nerves are. We found no study that compares depths.',
          {id: 'pain.depth.text'},
        ),
        '2026-11',
        'D',
        'fda-consumer',
        'practitioner-opinion',
      ),
    },
    {
      title: msg('Area', {id: 'pain.area.title'}),
      text: claim(
        'pain.area',
        msg('Bony or thin areas are said to feel sharper.', {id: 'pain.area.text'}),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
    },
    {
      title: msg('Your skin on the day', {id: 'pain.day.title'}),
      text: claim(
        'pain.day',
        msg('Irritated or sunburnt skin is a reason to choose another day.', {id: 'pain.day.text'}),
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
      title: msg('Numb your skin first', {id: 'pain.numbing.title'}),
      text: claim(
        'pain.numbing',
        msg(
          'Where clinics use a cream, they leave it on for 15 to 60 minutes. A small study of three creams found no clear difference between them.',
          {id: 'pain.numbing.text'},
        ),
        '2026-11',
        'C',
        'clinic-pages',
        'medicina-2026',
        'chiang-2015',
      ),
    },
    {
      title: msg('Not at home, please', {id: 'pain.home.title'}),
      text: claim(
        'pain.home',
        msg(
          'Do not numb your skin at home. The US regulator warns against products with more than 4% lidocaine, thick layers and plastic wrap: uneven heartbeat, seizures and trouble breathing have followed. Tell your clinic if you have reacted to a numbing cream.',
          {id: 'pain.home.text'},
        ),
        '2026-11',
        'D',
        'fda-numbing-2024',
        'device-label',
      ),
    },
    {
      title: msg('Change the depth as they go', {id: 'pain.gentler.title'}),
      text: claim(
        'pain.gentler',
        msg('Gentler where skin is thin or close to bone, deeper on cheeks or scars.', {
          id: 'pain.gentler.text',
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
  msg(str`${place}: women ${women} mm, men ${men} mm`, {id: 'pain.thickness'});
