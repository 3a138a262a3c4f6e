import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {oddEnglish} from '../../scripts/words/wording.js';

/**
 * A nervous person reads this on a phone. The answer comes first, in a picture and one sentence; then its limit; the rest
 * behind one tap. What is true, calm and sourced needs no adjective.
 */
export default {
  title: 'Foundations/Words',
  parameters: {docs: {source: {type: 'code'}}},
} satisfies Meta;

const rules = [
  [
    'Short sentences, one thought each, words that an eleven-year-old reads',
    'long sentences, words of the trade',
  ],
  ['A limit or a risk beside each benefit, as large as it', 'a benefit alone; a warning that shouts'],
  ['What to do: ask, pause, call, bring', 'what a person is, may or must not'],
  ['“Ask whoever prescribed it”', '“stop” for a medicine that was prescribed'],
  ['What was found, with how well it is known', 'what the authors did not find'],
  ['Numbers as ranges: “about 1 to 3 days”', 'promises; “safe”, “painless”, “guaranteed”'],
];

/** What we write, and what never. The checks of the content hold most of it. */
export const Voice: StoryObj = {
  render: () =>
    html`<table class="plain-table">
      <thead>
        <tr>
          <th scope="col">We write</th>
          <th scope="col">Never</th>
        </tr>
      </thead>
      <tbody>
        ${rules.map(
          ([yes, no]) =>
            html`<tr>
              <td>${yes}</td>
              <td>${no}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
};

const examples = [
  [
    'On darker skin: we found no leaflet that says how it looks.',
    'On brown and black skin it can look purple, grey or darker.',
  ],
  [
    'Leave it out for about 7 days before treatment. Sources range from 1 to 14 days.',
    'Pause for about 7 days.',
  ],
  ['In one study, in hairless rats, more passed through.', 'Seen in animals only.'],
];
/** A pattern of the checks as words. */
const words = ({source}: RegExp) =>
  source
    .replaceAll('\\b', '')
    .replace(/\(([^|)]*)\|[^)]*\)/g, '$1')
    .trim();

/** The first are from reviews of our texts; the others are what the check of the content refuses, with what it suggests. */
export const BeforeAndAfter: StoryObj = {
  render: () =>
    html`<table class="plain-table">
      <thead>
        <tr>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        ${[...examples, ...oddEnglish.map(([odd, better]) => [`“${words(odd)}”`, better])].map(
          ([before, after]) =>
            html`<tr>
              <td>${before}</td>
              <td>${after}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
};
