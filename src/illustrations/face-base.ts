import {svg} from 'lit';

/*
 * A calm face from the front, eyes closed, 240 x 300; outlines in the tone's own ink. Drawn in two halves where both
 * sides are alike.
 */

const mirror = 'matrix(-1 0 0 1 240 0)';
export const mirrored = (half: unknown) => svg`${half}<g transform=${mirror}>${half}</g>`;

const ear = svg`<path fill="var(--m2)" stroke-width="2.2" d="M58 124C47 114 41 126 44 144C47 162 54 172 63 168"></path>
  <path fill="none" stroke-width="1.6" opacity=".6" d="M52 132C50 140 52 150 57 154"></path>`;
const eye = svg`<path fill="var(--hair)" stroke="none" d="M69 113C78 104 92 103 105 108C106 111 105 113 103 113C92 110 80 110 71 115z"></path>
  <path stroke-width="2.4" d="M71 131Q88 144 105 131"></path>
  <path stroke-width="1.6" d="M74 135l-4 4M81 138.500l-2.500 5M89 139.500v5"></path>`;

/** Skin, hair and ears. `over` lies on the skin, under the features. */
export const faceGround = (id: string, over?: unknown) =>
  svg`<linearGradient id="${id}-a">
      <stop offset=".55" stop-color="var(--m1)"></stop>
      <stop offset="1" stop-color="var(--m2)"></stop>
    </linearGradient>
    <radialGradient id="${id}-b">
      <stop offset=".2" stop-color="var(--blush)" stop-opacity=".6"></stop>
      <stop offset="1" stop-color="var(--blush)" stop-opacity="0"></stop>
    </radialGradient>
    <g stroke="var(--ink)" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
      <path fill="var(--hair)" d="M98 20C100 30 140 30 142 20C146 0 94 0 98 20zM120 12C66 12 38 56 44 118C47 134 52 142 58 146H182C188 142 193 134 196 118C202 56 174 12 120 12z"></path>
      <path fill="url(#${id}-a) var(--m1)" d="M91 222C93 250 92 264 72 274C52 283 30 288 14 304H226C210 288 188 283 168 274C148 264 147 250 149 222z"></path>
      <path fill="var(--m3)" stroke="none" opacity=".38" d="M92 232C100 254 140 254 148 232C148 262 140 268 120 268S92 262 92 232z"></path>
      ${mirrored(ear)}
      <path fill="url(#${id}-a) var(--m1)" stroke-width="2.4" d="M120 28C80 28 57 62 57 112C57 152 64 186 82 214C94 233 106 248 120 248S146 233 158 214C176 186 183 152 183 112C183 62 160 28 120 28z"></path>
      <path fill="var(--m3)" stroke="none" opacity=".3" d="M183 112C183 152 176 186 158 214C146 233 134 248 120 248C140 226 160 190 164 150C166 130 170 116 183 112z"></path>
      ${mirrored(svg`<ellipse fill="url(#${id}-b) none" stroke="none" cx="82" cy="172" rx="22" ry="16"></ellipse>`)}
      ${over}
      <path fill="var(--hair)" d="M53 128C50 92 62 66 88 54C106 47 134 47 152 54C178 66 190 92 187 128C199 66 168 20 120 20S41 66 53 128z"></path>
      <path fill="none" stroke="var(--m4)" stroke-opacity=".3" stroke-width="2" d="M70 74C78 52 96 36 116 32M60 92C62 72 70 56 84 44M170 74C162 52 144 36 124 32M180 92C178 72 170 56 156 44"></path>
    </g>`;

export const faceFeatures = svg`<g fill="none" stroke="var(--ink)" stroke-linecap="round" stroke-linejoin="round">
  ${mirrored(eye)}
  <path stroke-width="1.8" opacity=".55" d="M113 126C113 146 108 158 106 168"></path>
  <path stroke-width="2.2" d="M106 170C102 178 108 183 113 181Q120 187 127 181C132 183 138 178 134 170"></path>
  <path fill="var(--lips)" stroke="none" d="M98 207C106 202 114 199 120 202C126 199 134 202 142 207C134 219 106 219 98 207z"></path>
  <path stroke-width="2" d="M96 207Q108 210 120 208.500Q132 210 144 207"></path>
  <path stroke-width="1.6" opacity=".5" d="M110 226Q120 230 130 226"></path>
</g>`;
