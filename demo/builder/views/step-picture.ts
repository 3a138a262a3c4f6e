/* Draws a step as a small window: only lines, boxes and the platform's own words. */
import {html, nothing, svg} from 'lit';
import type {StepPicture} from '../step-pictures.js';

const width = 260;
const height = 130;

const word = (x: number, y: number, text: string, kind = 'p-word') =>
  svg`<text class=${kind} x=${x} y=${y}>${text}</text>`;

const cursor = (x: number, y: number) =>
  svg`<path class="p-cursor" transform="translate(${x} ${y})" d="M0 0v15l4-4 3 7 3-1-3-7h6z"></path>`;

/** Entries below each other; the one to press is filled, with a pointer on it. */
const menu = ({words, press}: StepPicture) =>
  words.map((text, index) => {
    const y = 34 + index * 23;
    const isPressed = index === press;
    return svg`<rect class=${isPressed ? 'p-press' : 'p-box'} x="14" y=${y} width="196" height="19" rx="5"></rect>
      ${word(22, y + 13.5, text, isPressed ? 'p-on' : 'p-word')}
      ${isPressed ? cursor(192, y + 9) : nothing}`;
  });

/** Each under its name: in some languages that is long. */
const fields = ({words}: StepPicture) =>
  words.map((text, index) => {
    const y = 29 + index * 33;
    return svg`${word(14, y + 10, text)}
      <rect class="p-box" x="14" y=${y + 14} width="232" height="15" rx="4"></rect>
      <path class="p-line" d="M22 ${y + 21.5}h${[62, 44, 86][index % 3]}"></path>`;
  });

const codeLines = (x: number, y: number) =>
  svg`<path class="p-code" d="M${x} ${y}h92M${x + 10} ${y + 10}h70M${x} ${y + 20}h116"></path>`;

/** A box with code in it, under the names of all boxes that there are; the other ones stay empty. */
const paste = ({words, press = 0}: StepPicture) =>
  words.map((text, index) => {
    const isHere = index === press;
    const top = words.length === 1 ? 36 : index === 0 ? 30 : 66;
    const boxHeight = words.length === 1 ? 62 : isHere ? 40 : 14;
    return svg`${word(14, top + 10, text)}
      <rect class=${isHere ? 'p-target' : 'p-box'} x="14" y=${top + 15} width="232" height=${boxHeight} rx="5"></rect>
      ${isHere ? codeLines(26, top + 25) : nothing}`;
  });

/** About as wide as it is drawn: nothing is measured before it is there. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (/[\u1100-\u11ff\u3000-\u9fff\uac00-\uffef]/.test(letter) ? 12 : 7),
    0,
  );

/** The page with a widget on it. */
const see = ({words, press}: StepPicture) =>
  svg`${words.map((text, index) => {
    const x = 14 + words.slice(0, index).reduce((sum, one) => sum + widthOf(one) + 28, 0);
    const isPressed = index === press;
    return svg`<rect class=${isPressed ? 'p-press' : 'p-box'} x=${x} y="32" width=${widthOf(text) + 20} height="20" rx="10"></rect>
      ${word(x + 10, 46, text, isPressed ? 'p-on' : 'p-word')}`;
  })}
    <rect class="p-box" x="14" y="60" width="232" height="60" rx="5"></rect>
    <path class="p-line" d="M26 72h70"></path>
    <rect class="p-target" x="26" y="80" width="208" height="34" rx="6"></rect>
    <path class="p-code" d="M36 92h60M36 102h96"></path><circle class="p-press" cx="216" cy="97" r="8"></circle>`;

const drawn = {menu, fields, paste, see};

export const stepPicture = (picture: StepPicture) =>
  html`<svg class="step-picture" viewBox="0 0 ${width} ${height}" role="img" aria-label=${picture.alt}>
    <rect class="p-window" x="1" y="1" width=${width - 2} height=${height - 2} rx="10"></rect>
    <path class="p-head" d="M1 24h${width - 2}"></path>
    <circle class="p-dot" cx="13" cy="12.5" r="3"></circle>
    ${word(24, 16.5, picture.place, 'p-place')} ${drawn[picture.kind](picture)}
  </svg>`;
