import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {gradeDots} from '../../src/evidence/grade-dots.js';
import {gradeDotsStyles} from '../../src/evidence/grade-dots.styles.js';
import type {ShownKind} from '../../src/evidence/evidence-kind.js';
import {evidenceContent} from '../../src/evidence/view/evidence-view.content.js';
import {inWidget} from '../support/in-widget.js';

/**
 * Every statement says how it is known: four dots from advice to several trials, or a sign where no grade fits. The words
 * always stand beside the sign, so that nothing rests on a colour or a count. A clinic’s own words carry none.
 */
export default {
  title: 'Foundations/Evidence',
  parameters: {docs: {source: {type: 'code'}}},
} satisfies Meta;

/** Each kind, as it stands beside a statement, and the sentence behind it. */
export const Dots: StoryObj = {
  render: () => {
    const {kinds, plain} = evidenceContent();
    return html`<table class="plain-table">
      <thead>
        <tr>
          <th scope="col">As it shows</th>
          <th scope="col">What it tells a patient</th>
        </tr>
      </thead>
      <tbody>
        ${(Object.keys(kinds) as ShownKind[]).map(
          (kind) =>
            html`<tr>
              <td>${inWidget(gradeDots(kind, kinds[kind]), gradeDotsStyles)}</td>
              <td>${plain[kind]}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  },
};
