import {html, nothing} from 'lit';
import {linkTarget} from '../../../src/element/link-target.js';
import type {ClinicWord} from '../../../src/language/clinic-word/forms.js';
import type {Builder} from '../builder.js';
import {languageNames, places, type Place} from '../catalogue.js';
import {cleanLine} from '../choice.logic.js';
import {msg} from '../language/message.js';
import {checkbox, choices, menu, textField} from './fields.js';

export function clinicStep({choice, change}: Builder) {
  const isAddress = !choice.bookingUrl || linkTarget(choice.bookingUrl);
  return html`${textField({
      id: 'clinic',
      label: msg('Clinic name', {id: 'builder.clinic.name'}),
      placeholder: msg('Your clinic', {id: 'builder.clinic.namePlaceholder'}),
      autocomplete: 'organization',
      value: choice.clinicName,
      input: (value) => change({clinicName: cleanLine(value, 120)}, true),
    })}
    ${textField({
      id: 'booking',
      label: msg('Booking link', {id: 'builder.clinic.booking'}),
      type: 'url',
      placeholder: 'https://your-clinic.example/book',
      value: choice.bookingUrl,
      hint: msg(
        'A page of your site, as /book, or a whole address, which frames need. Without it there is no booking button.',
        {id: 'builder.clinic.bookingHint'},
      ),
      ...(isAddress
        ? {}
        : {
            problem: msg('This is not a web address. Start it with https:// or /.', {
              id: 'builder.clinic.bookingProblem',
            }),
          }),
      input: (value) => change({bookingUrl: cleanLine(value, 600).trim()}, true),
    })}
    ${textField({
      id: 'booking-label',
      label: msg('Text on the booking button', {id: 'builder.clinic.bookingLabel'}),
      placeholder: msg('Book a consultation', {id: 'builder.clinic.bookingPlaceholder'}),
      value: choice.bookingLabel,
      input: (value) => change({bookingLabel: cleanLine(value, 120)}, true),
    })}
    ${textField({
      id: 'phone',
      label: msg('Telephone', {id: 'builder.clinic.phone'}),
      type: 'tel',
      autocomplete: 'tel',
      placeholder: '01632 960142',
      value: choice.phone,
      input: (value) => change({phone: cleanLine(value, 40)}, true),
    })}
    ${menu({
      id: 'language',
      label: msg('Language of the widget', {id: 'builder.clinic.language'}),
      value: choice.lang,
      options: [
        ['', msg('As the page around it', {id: 'builder.clinic.languageOfPage'})],
        ...Object.entries(languageNames),
      ],
      hint: msg('No translation has been reviewed by a clinician who is a native speaker yet.', {
        id: 'builder.clinic.languageHint',
      }),
      change: (lang) => change({lang}),
    })}
    ${menu({
      id: 'clinic-word',
      label: msg('Your word for the clinic', {id: 'builder.clinic.word'}),
      value: choice.clinicWord,
      options: [
        ['', msg('As usual in the language', {id: 'builder.clinic.wordOfLanguage'})],
        ['clinic', msg('Clinic', {id: 'builder.clinic.wordClinic'})],
        ['practice', msg('Practice', {id: 'builder.clinic.wordPractice'})],
        ['centre', msg('Centre', {id: 'builder.clinic.wordCentre'})],
      ],
      change: (clinicWord) => change({clinicWord: clinicWord as ClinicWord | ''}),
    })}
    ${menu({
      id: 'jurisdiction',
      label: msg('Place whose rules count', {id: 'builder.clinic.place'}),
      value: choice.jurisdiction,
      options: [['', msg('None named', {id: 'builder.clinic.noPlace'})], ...Object.entries(places)],
      hint: msg(
        'Adds what its rules say of ages, depth, uses and pictures. We have read none of the European Union yet; Australia hides before and after. Not legal advice.',
        {id: 'builder.clinic.placeHint'},
      ),
      change: (jurisdiction) => change({jurisdiction: jurisdiction as Place | ''}),
    })}
    ${textField({
      id: 'reviewed-by',
      label: msg('Who reviewed the text at your clinic', {id: 'builder.clinic.reviewedBy'}),
      placeholder: 'Dr A. Okafor',
      value: choice.reviewedBy,
      hint: msg(
        'Named under “How do we know?”. Without a name it says that no clinician has reviewed the text yet.',
        {
          id: 'builder.clinic.reviewedByHint',
        },
      ),
      input: (value) => change({reviewedBy: cleanLine(value, 120)}, true),
    })}
    ${
      choice.reviewedBy
        ? textField({
            id: 'reviewed-on',
            label: msg('When they did, such as 2026-05', {id: 'builder.clinic.reviewedOn'}),
            value: choice.reviewedOn,
            input: (value) => change({reviewedOn: cleanLine(value, 10).trim()}, true),
          })
        : nothing
    }
    <details class="fold">
      <summary>${msg('For experts', {id: 'builder.clinic.experts'})}</summary>
      <div class="fold__inside">${experts({choice, change})}</div>
    </details>`;
}

const experts = ({choice, change}: Pick<Builder, 'choice' | 'change'>) =>
  html`${choices({
    name: 'heading',
    legend: msg('Level of the widget’s heading', {id: 'builder.clinic.heading'}),
    value: choice.headingLevel,
    options: [
      ['', 'h2'],
      ['3', 'h3'],
      ['4', 'h4'],
    ],
    hint: msg('One below the heading that it stands under, so that the page’s outline stays right.', {
      id: 'builder.clinic.headingHint',
    }),
    change: (headingLevel) => change({headingLevel}),
  })}
  ${checkbox(
    msg('Hide “How do we know?” with its sources', {id: 'builder.clinic.hideEvidence'}),
    Boolean(choice.hideEvidence),
    (isOn) => change({hideEvidence: isOn ? 'yes' : ''}),
  )}`;
