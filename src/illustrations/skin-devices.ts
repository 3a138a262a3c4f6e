import {svg, type TemplateResult} from 'lit';
import {artwork, type ArtworkOptions} from './artwork.js';
import {channels, section} from './section-layers.js';

export {skinDevicesStyles as styles} from './skin-devices.styles.js';

export type NeedlingDevice = 'pen' | 'stamp' | 'roller';

export interface SkinDeviceOptions extends ArtworkOptions {
  device: NeedlingDevice;
  label: string;
}

const STEEL = '#dfe5e8';
const EDGE = '#66747c';
const BODY = '#39424a';

/** Needles of one length, from `y` down. */
const needles = (places: readonly number[], y: number, long: number) =>
  svg`<path fill=${STEEL} stroke=${EDGE} stroke-width=".8" d=${places
    .map(
      (x) =>
        `M${x - 3} ${y}h6l-1.4 ${Math.round(long * 0.62)}L${x} ${y + long}l-1.6 ${-Math.round(long * 0.38)}z`,
    )
    .join('')}></path>`;

const along = (from: number, step: number, count: number) =>
  [...Array<undefined>(count)].map((_, i) => from + step * i);

/** The channels that the device has left beside it. */
const left = (places: readonly number[]) =>
  svg`<path fill="var(--new)" opacity=".28" d=${channels(places, 8, 150)}></path>
    <path fill="var(--new)" opacity=".85" d=${channels(places, 4, 150)}></path>`;

/** Each as it touches the surface, which lies at 92 here. */
const devices: Record<NeedlingDevice, () => unknown> = {
  pen: () =>
    svg`<g class="pulses">${needles(along(296, 17, 5), 70, 94)}</g>
      <path fill="#aeb9bf" d="M282 46h96v30a6 6 0 0 1-6 6h-84a6 6 0 0 1-6-6z"></path>
      <path fill="#fff" opacity=".35" d="M290 46h12v36h-12z"></path>
      <path fill=${BODY} d="M274 50L262 6V-120h136V6l-12 44z"></path>
      <path fill="#fff" opacity=".12" d="M278 -120h18V40h-12l-6-34z"></path>
      <path fill="var(--_accent-art)" d="M262 2h136v8H262z"></path>`,
  stamp: () =>
    svg`<g class="presses">
      ${needles(along(234, 24, 9), 70, 94)}
      <path fill="#aeb9bf" d="M214 52h232a8 8 0 0 1 8 8v14a8 8 0 0 1-8 8H214a8 8 0 0 1-8-8V60a8 8 0 0 1 8-8z"></path>
      <path fill=${BODY} d="M226 52q4-22 60-30q14-4 14-26V-120h60V-4q0 22 14 26q56 8 60 30z"></path>
      <path fill="#fff" opacity=".12" d="M308 -120h12V0q0 30-20 36h-30q38-8 38-40z"></path>
    </g>`,
  roller: () =>
    svg`<g class="glides">
      <g class="rolls">${along(0, 18, 20).map(
        (turn) => svg`<g transform="rotate(${turn} 330 30)">${needles([330], 76, 84)}</g>`,
      )}<circle cx="330" cy="30" r="52" fill="#aeb9bf"></circle><circle cx="330" cy="30" r="40" fill="#c6cfd3"></circle></g>
      <path fill="none" stroke=${BODY} stroke-width="20" stroke-linecap="round" stroke-linejoin="round" d="M330 30L402 -30L560 -96"></path>
      <circle cx="330" cy="30" r="17" fill=${BODY}></circle><circle cx="330" cy="30" r="6" fill="#8d99a0"></circle>
    </g>`,
};
const places: Record<NeedlingDevice, readonly number[]> = {
  pen: [150, 172, 194, 216],
  stamp: [114, 135, 156, 177],
  roller: [120, 166, 212],
};

/** A device at work: its needles in the skin, and beside them the channels that it has left. Elements: at most 74. */
export const skinDevice = ({device, ...options}: SkinDeviceOptions): TemplateResult => {
  const {id = 'device'} = options;
  return artwork(
    'skin-section skin-devices',
    '60 -130 536 350',
    options,
    svg`<path fill="currentColor" opacity=".035" d="M0-130H656V0H0z"></path>
      ${section(id, {over: left(places[device])})}
      <g transform="translate(0 -34)">${devices[device]()}</g>`,
  );
};
