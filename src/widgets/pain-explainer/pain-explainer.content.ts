import {claim, type Statement} from '../../evidence/claim.js';
import type {FaceZoneId} from '../../illustrations/face-zones.js';
import {msg} from '../../language/message.js';

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
    stop: msg('You can ask to stop at any moment. Just say so.', {id: 'painExplainer.stop'}),
    labels: {
      show: msg('Show as', {id: 'painExplainer.label.show'}),
      map: msg('Face map', {id: 'painExplainer.label.map'}),
      list: msg('List', {id: 'painExplainer.label.list'}),
      zones: msg('Choose a part of the face', {id: 'painExplainer.label.zones'}),
      told: msg('What people commonly tell clinics', {id: 'painExplainer.label.told'}),
      why: msg('Why that may be', {id: 'painExplainer.label.why'}),
      measured: msg('{place}: women {women} mm, men {men} mm', {id: 'painExplainer.label.measured'}),
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

/** All parts by name, and the one that is shown at first. */
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
    'around-eyes': named(msg('Around the eyes', {id: 'painExplainer.eyes.name'})),
    nose: named(msg('Nose', {id: 'painExplainer.nose.name'})),
    cheeks: named(msg('Cheeks', {id: 'painExplainer.cheeks.name'})),
    'upper-lip': named(msg('Upper lip', {id: 'painExplainer.lip.name'})),
    chin: named(msg('Chin', {id: 'painExplainer.chin.name'})),
    jaw: named(msg('Jaw', {id: 'painExplainer.jaw.name'})),
    neck: named(msg('Neck', {id: 'painExplainer.neck.name'})),
  };
}

const nothingYet: Statement = {id: '', text: ''};

/** A part whose text comes beside the first paint. */
const named = (name: string): ZoneContent => ({name, title: '', told: nothingYet, why: nothingYet});
