import {claim, type Statement} from '../../../evidence/claim.js';
import {msg} from '../../../language/message.js';
import type {ReportedId} from './depth-details.logic.js';
import type {DepthExplorerContent} from '../depth-explorer.content.js';
import type {DepthZone} from '../depth-explorer.logic.js';

/** A use of needles of some length in studies, and the sentence about it. */
export interface ReportedContent {
  readonly title: string;
  readonly text: Statement;
}

/** The words of the folds: what studies used, what the number does not mean, and the whole as a table. */
export function depthDetailsContent() {
  return {
    scale: msg(
      'The needles, the outer layer and the dermis are to scale. The rest helps you find your way.',
      {
        id: 'depthExplorer.scale',
      },
    ),
    notes: notesContent(),
    reportedNote: msg('Reported, not recommended. The line shows the length that you have set.', {
      id: 'depthExplorer.reportedNote',
    }),
    upTo: msg('up to {length}', {id: 'depthExplorer.upTo'}),
    reported: reportedContent(),
    real: {
      text: claim(
        'depthExplorer.measured',
        msg(
          'In one study, in hairless rats, needles went in far less than they were long. Studies in people are few, and used other devices.',
          {id: 'depthExplorer.measured.few'},
        ),
        '2026-11',
        'C',
        'kalluri-2011',
        'enfield-2010',
      ),
      set: msg('Needle length', {id: 'depthExplorer.measured.set'}),
      reached: msg('Depth of the channels, about', {id: 'depthExplorer.measured.reached'}),
    },
    width: {
      title: msg('Length is not width', {id: 'depthExplorer.width.title'}),
      text: claim(
        'depthExplorer.width',
        msg(
          'The number from 0.1 to 2.5 mm is sometimes called a diameter. It is the length that comes out. The needles themselves are about 0.1 to 0.25 mm wide: a hair or two.',
          {id: 'depthExplorer.width.text'},
        ),
        '2026-11',
        'measured',
        'needle-figures',
      ),
      picture: msg('A needle, drawn to scale: ten times as long as it is wide.', {
        id: 'depthExplorer.width.picture',
      }),
      lengthLabel: msg('Length {length}', {id: 'depthExplorer.width.lengthLabel'}),
      widthLabel: msg('Width {length}', {id: 'depthExplorer.width.widthLabel'}),
    },
    table: {
      caption: msg('How far needles could reach if they went in all the way: {zone}', {
        id: 'depthExplorer.table.caption',
      }),
      length: msg('Length set', {id: 'depthExplorer.table.length'}),
      reach: msg('Could reach', {id: 'depthExplorer.table.reach'}),
    },
    labels: {
      real: msg('What was measured', {id: 'depthExplorer.label.real'}),
      note: msg('This part of the face', {id: 'depthExplorer.label.note'}),
    },
  };
}

/** All words of the widget. */
export const withPartContent = (first: DepthExplorerContent) => {
  const details = depthDetailsContent();
  return {
    ...first,
    ...details,
    real: {...first.real, ...details.real},
    table: {...first.table, ...details.table},
  };
};
export type DepthExplorerFullContent = ReturnType<typeof withPartContent>;

function notesContent(): Record<DepthZone, Statement> {
  return {
    forehead: claim(
      'depthExplorer.forehead.note',
      msg(
        'The forehead is not thin: in one study its skin was almost three times as thick as the upper eyelid. But bone lies close beneath.',
        {id: 'depthExplorer.forehead.note'},
      ),
      '2026-11',
      'measured',
      'ha-2005',
      'bone-areas',
    ),
    'around-eyes': claim(
      'depthExplorer.eyes.note',
      msg(
        'Measured on the upper eyelid, the thinnest skin of the face. In a device study, needling stayed outside the bony rim of the eye.',
        {id: 'depthExplorer.eyes.note'},
      ),
      '2026-11',
      'C',
      'chopra-2015',
      'ha-2005',
      'device-study',
    ),
    nose: claim(
      'depthExplorer.nose.note',
      msg(
        'Measured on the bridge, where bone lies close beneath. Lower down, on the sides, one study found the thickest dermis of the face.',
        {id: 'depthExplorer.nose.note'},
      ),
      '2026-11',
      'measured',
      'bone-areas',
      'chopra-2015',
    ),
    cheeks: claim(
      'depthExplorer.cheeks.note',
      msg('Measured on the cheekbone. Clinicians press less over bone.', {id: 'depthExplorer.cheeks.bone'}),
      '2026-11',
      'D',
      'bmc-medical-imaging-2022',
      'bone-areas',
    ),
    jaw: claim(
      'depthExplorer.jaw.note',
      msg('Measured under the jaw. Clinicians press less over bone.', {id: 'depthExplorer.jaw.bone'}),
      '2026-11',
      'D',
      'bmc-medical-imaging-2022',
      'bone-areas',
    ),
    neck: claim(
      'depthExplorer.neck.note',
      msg('The neck’s dermis measured about as thick as that of the face.', {id: 'depthExplorer.neck.note'}),
      '2026-11',
      'measured',
      'bmc-medical-imaging-2022',
    ),
  };
}

function reportedContent(): Record<ReportedId, ReportedContent> {
  return {
    barrier: {
      title: msg('Skin closing again', {id: 'depthExplorer.barrier.title'}),
      text: claim(
        'depthExplorer.barrier',
        msg('A study of how long facial skin takes to close: up to three days.', {
          id: 'depthExplorer.barrier.text',
        }),
        '2026-11',
        'measured',
        'facial-recovery-2012',
      ),
    },
    lines: {
      title: msg('Scars and ageing skin', {id: 'depthExplorer.lines.ageing'}),
      text: claim(
        'depthExplorer.lines',
        msg('A study of numbing in nine people. With cream alone, pain was about 5 out of 10 on average.', {
          id: 'depthExplorer.lines.numbing',
        }),
        '2026-11',
        'C',
        'luz-2017',
      ),
    },
    scarsPen: {
      title: msg('Acne scars on the face', {id: 'depthExplorer.scarsPen.title'}),
      text: claim(
        'depthExplorer.scarsPen',
        msg(
          'A device study of 20 people. Needling went no deeper, and stayed outside the bony rim of the eye.',
          {
            id: 'depthExplorer.scarsPen.text',
          },
        ),
        '2026-11',
        'B',
        'device-study',
      ),
    },
    scarsRegister: {
      title: msg('Acne scars on face and back', {id: 'depthExplorer.scarsRegister.title'}),
      text: claim(
        'depthExplorer.scarsRegister',
        msg(
          'What the trial register says of that study: how deep depended on the scars and the part of the body.',
          {
            id: 'depthExplorer.scarsRegister.text',
          },
        ),
        '2026-11',
        'B',
        'device-register',
      ),
    },
    scarsSplit: {
      title: msg('Scars after acne', {id: 'depthExplorer.scarsSplit.title'}),
      text: claim(
        'depthExplorer.scarsSplit',
        msg('A study of 15 people. With numbing cream alone, pain was about 5 out of 10 on average.', {
          id: 'depthExplorer.scarsSplit.text',
        }),
        '2026-11',
        'C',
        'post-acne-2016',
      ),
    },
  };
}
