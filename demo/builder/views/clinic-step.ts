import {html} from 'lit';
import {linkTarget} from '../../../src/element/link-target.js';
import type {Builder} from '../builder.js';
import {languageNames, places, type Place} from '../catalogue.js';
import {cleanLine} from '../choice.logic.js';
import {checkbox, choices, menu, textField} from './fields.js';

export function clinicStep({choice, change}: Builder) {
  const isAddress = !choice.bookingUrl || linkTarget(choice.bookingUrl);
  return html`${textField({
      id: 'clinic',
      label: 'Clinic name',
      placeholder: 'Your clinic',
      autocomplete: 'organization',
      value: choice.clinicName,
      input: (value) => change({clinicName: cleanLine(value, 120)}, true),
    })}
    ${textField({
      id: 'booking',
      label: 'Booking link',
      type: 'url',
      placeholder: 'https://your-clinic.example/book',
      value: choice.bookingUrl,
      hint: 'A page of your site, as /book, or a whole address, which frames need. Without it there is no booking button.',
      ...(isAddress ? {} : {problem: 'This is not a web address. Start it with https:// or /.'}),
      input: (value) => change({bookingUrl: cleanLine(value, 600).trim()}, true),
    })}
    ${textField({
      id: 'booking-label',
      label: 'Text on the booking button',
      placeholder: 'Book a consultation',
      value: choice.bookingLabel,
      input: (value) => change({bookingLabel: cleanLine(value, 120)}, true),
    })}
    ${textField({
      id: 'phone',
      label: 'Telephone',
      type: 'tel',
      autocomplete: 'tel',
      placeholder: '01632 960142',
      value: choice.phone,
      input: (value) => change({phone: cleanLine(value, 40)}, true),
    })}
    ${menu({
      id: 'language',
      label: 'Language',
      value: choice.lang,
      options: [['', 'As the page around it'], ...Object.entries(languageNames)],
      hint: 'No translation has been reviewed by a clinician who is a native speaker yet.',
      change: (lang) => change({lang}),
    })}
    ${menu({
      id: 'jurisdiction',
      label: 'Place whose rules count',
      value: choice.jurisdiction,
      options: [['', 'None named'], ...Object.entries(places)],
      hint: 'Adds what its rules say of ages, depth, uses and pictures. We have read none of the European Union yet; Australia hides before and after. Not legal advice.',
      change: (jurisdiction) => change({jurisdiction: jurisdiction as Place | ''}),
    })}
    <details class="fold">
      <summary>For experts</summary>
      <div class="fold__inside">${experts({choice, change})}</div>
    </details>`;
}

const experts = ({choice, change}: Pick<Builder, 'choice' | 'change'>) =>
  html`${choices({
    name: 'heading',
    legend: 'Level of the widget’s heading',
    value: choice.headingLevel,
    options: [
      ['', 'h2'],
      ['3', 'h3'],
      ['4', 'h4'],
    ],
    hint: 'One below the heading that it stands under, so that the page’s outline stays right.',
    change: (headingLevel) => change({headingLevel}),
  })}
  ${checkbox('Hide “How do we know?” with its sources', Boolean(choice.hideEvidence), (isOn) =>
    change({hideEvidence: isOn ? 'yes' : ''}),
  )}`;
