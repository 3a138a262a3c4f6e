import {svg, type TemplateResult} from 'lit';
import {artwork, type ArtworkOptions} from './artwork.js';

export {skinToneStyles as styles} from './skin-tones.js';

export interface CheekOptions extends ArtworkOptions {
  label: string;
  when: 'before' | 'after';
}

/** Middle, radii and turn of each dent. */
const dents = [
  [330, 238, 27, 15, -12],
  [392, 214, 20, 11, 8],
  [372, 276, 30, 17, -6],
  [306, 292, 20, 12, 10],
  [424, 262, 17, 10, 0],
  [344, 330, 24, 13, -10],
  [414, 318, 20, 12, 12],
  [282, 246, 15, 9, 0],
  [448, 226, 12, 7, 6],
  [290, 346, 14, 8, 0],
  [394, 362, 16, 9, -8],
] as const;

const gleam = dents
  .map(
    ([x, y, rx, ry]) => `M${x - rx * 0.8} ${y + ry * 0.35}q${rx * 0.6} ${ry * 0.8} ${rx * 1.3} ${ry * 0.4}`,
  )
  .join('');

const profile =
  'M150-20H446C462 20 476 52 480 82C482 96 474 104 478 116C488 142 516 176 528 202C534 216 526 226 508 230C498 232 496 238 498 246C500 254 508 258 512 266C516 274 510 280 500 282C508 288 512 296 508 306C503 314 494 318 494 328C494 340 502 350 498 366C490 390 462 404 430 410C396 416 362 412 336 404C322 420 318 440 330 480H120C140 420 150 380 146 330z';

/**
 * A cheek in half profile, in the same light before and after: dents softer, not gone. A drawing, not a person.
 * Elements: at most 40. Text alternatives: before "A cheek in half profile with soft, shallow dents." · after "The same
 * cheek: the dents look softer, not gone."
 */
export const cheek = ({when, ...options}: CheekOptions): TemplateResult => {
  const {id = `cheek-${when}`} = options;
  return artwork(
    'cheek',
    '112 30 508 381',
    options,
    svg`<linearGradient id="${id}-a" x1=".1" x2="1" y1=".9" y2=".1">
        <stop stop-color="var(--m2)"></stop>
        <stop offset=".7" stop-color="var(--m1)"></stop>
      </linearGradient>
      <radialGradient id="${id}-h">
        <stop stop-color="var(--m4)" stop-opacity=".75"></stop>
        <stop offset="1" stop-color="var(--m4)" stop-opacity="0"></stop>
      </radialGradient>
      <radialGradient id="${id}-b">
        <stop stop-color="var(--blush)" stop-opacity=".34"></stop>
        <stop offset="1" stop-color="var(--blush)" stop-opacity="0"></stop>
      </radialGradient>
      <radialGradient id="${id}-s" cx=".62" cy=".3" r=".66">
        <stop stop-color="var(--m3)" stop-opacity=".66"></stop>
        <stop offset=".7" stop-color="var(--m3)" stop-opacity=".16"></stop>
        <stop offset="1" stop-color="var(--m3)" stop-opacity="0"></stop>
      </radialGradient>
      <path fill="var(--_accent-art)" opacity=".1" d="M0 0H656V460H0z"></path>
      <path fill="url(#${id}-a) var(--m1)" d=${profile}></path>
      <ellipse fill="url(#${id}-h) none" cx="367" cy="250" rx="126" ry="134"></ellipse>
      <ellipse fill="url(#${id}-b) none" cx="372" cy="258" rx="110" ry="78"></ellipse>
      <path fill="var(--m3)" opacity=".42" d="M146 330C190 396 250 410 336 404C322 420 318 440 330 480H120C140 420 150 380 146 330z"></path>
      <g opacity=${when === 'after' ? 0.34 : 1}>
        ${dents.map(
          ([x, y, rx, ry, turn]) =>
            svg`<ellipse fill="url(#${id}-s) none" cx=${x} cy=${y} rx=${rx} ry=${ry} transform="rotate(${turn} ${x} ${y})"></ellipse>`,
        )}
        <path class="line" stroke="var(--m4)" stroke-width="3" opacity=".85" d=${gleam}></path>
      </g>
      <g class="line" stroke="var(--ink)" stroke-width="4.4">
        <path fill="var(--lips)" fill-opacity=".55" stroke="none" d="M498 258C488 256 474 270 460 290C474 304 494 308 508 304C510 292 506 286 500 282C510 280 516 274 512 266C509 259 503 257 498 258z"></path>
        <path d=${profile}></path>
        <path d="M398 134Q424 150 454 134M500 282C484 280 470 284 460 290"></path>
        <path stroke-width="3" d="M404 140l-6 7M416 145l-4 9M430 146.500v9M443 142l4 7"></path>
        <path stroke-width="3.6" opacity=".8" d="M486 226C474 228 468 214 478 204"></path>
        <path stroke-width="3" opacity=".45" d="M336 404C356 396 374 390 384 384"></path>
        <path fill="var(--hair)" stroke="none" d="M384 92C406 74 440 74 466 86C468 92 466 96 460 96C436 88 410 90 390 100z"></path>
        <path fill="var(--hair)" d="M-20-20H330C300 20 262 56 246 110C236 150 224 168 214 176C206 140 176 136 164 160C154 184 168 220 184 236C178 300 170 350 150 400C140 430 130 450 126 480H-20z"></path>
        <path stroke="var(--m4)" stroke-opacity=".25" stroke-width="4" d="M286 6C240 50 222 90 214 128M230 0C176 50 158 100 150 160M150 10C100 90 96 190 120 300"></path>
        <path fill="var(--m1)" d="M214 176C204 138 172 136 164 162C156 192 176 232 198 240C212 244 220 232 218 216C217 204 218 190 214 176z"></path>
        <path stroke-width="3" opacity=".7" d="M202 172C190 158 176 166 178 184C180 198 192 200 192 212"></path>
      </g>`,
  );
};
