import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {skinSection, styles} from '../../src/illustrations/skin-section.js';
import {inWidget} from '../support/in-widget.js';

/**
 * Motion shows what changed, and then stops. Nothing loops, nothing moves before somebody asks, nothing waits for it: what
 * it shows is there without it. Where less motion is preferred, nothing moves at all.
 */
export default {
  title: 'Foundations/Motion',
  parameters: {docs: {source: {type: 'code'}}},
} satisfies Meta;

const rows = [
  ['A control changes colour or turns its mark', 'a fifth of a second or less', 'at once'],
  ['A bar or a divider follows', 'a third of a second', 'at once'],
  ['A needle goes to another depth', 'half a second', 'at once'],
  ['A drawing comes into view and shows what happens', 'under a second, once', 'as it is at its end'],
  ['A device at work, where somebody chose it', 'a second and a half, once', 'as it is at rest'],
];

/** How long each kind lasts, and what stands in its place. */
export const WhatMoves: StoryObj = {
  render: () =>
    html`<table class="plain-table">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">For</th>
          <th scope="col">With reduced motion</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([when, long, still]) =>
            html`<tr>
              <th scope="row">${when}</th>
              <td>${long}</td>
              <td>${still}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
};

/** One drawing as it plays when its slide comes into view. Choose the story again to see it again. */
export const ADrawing: StoryObj = {
  render: () =>
    html`<div class="picture">
      ${inWidget(
        skinSection({state: 'collagen', active: true, label: 'Pale new strands lie in the dermis.'}),
        styles,
      )}
    </div>`,
};
