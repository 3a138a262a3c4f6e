import {html, svg, type TemplateResult} from 'lit';
import {faceZones, type FaceZoneId} from './face-zones.js';

export {faceMapStyles as styles} from './face-map.styles.js';

/** Each zone's outline; a zone on both sides is drawn once and mirrored. */
const shapes: Readonly<Record<FaceZoneId, string>> = {
  forehead: 'M66 108C74 78 102 68 130 68S186 78 194 108C176 98 152 103 130 105S84 98 66 108',
  'around-eyes':
    'M49 142C55 114 116 112 122 142C118 174 60 178 49 142M61 143C68 160 104 160 113 144C105 127 70 127 61 143',
  nose: 'M130 128C120 130 123 152 117 168C109 184 116 193 130 193S151 184 143 168C137 152 140 130 130 128',
  cheeks: 'M62 176C72 165 98 167 105 180C110 192 104 208 94 216C80 222 63 204 62 176',
  'upper-lip': 'M102 212C106 200 118 197 130 197S154 200 158 212C148 210 138 204 130 206S112 210 102 212',
  chin: 'M110 242C118 237 142 237 150 242C157 254 146 270 130 270S103 254 110 242',
  jaw: 'M57 196C62 216 76 238 97 256Q104 252 103 238C86 228 70 212 57 196',
  neck: 'M93 280C106 288 154 288 167 280Q167 300 182 308C164 322 96 322 78 308Q93 300 93 280',
};

const mirrored = (half: unknown) => svg`${half}<g transform="matrix(-1 0 0 1 260 0)">${half}</g>`;

// Half a face; the other half is its mirror image.
const features = svg`<g fill="currentColor" stroke="none">
    <path opacity=".04" d="M130 60C50 60 48 100 48 136C46 190 66 230 94 256Q112 276 130 276"></path>
    <path opacity=".1" d="M130 11C78 9 34 50 41 130Q43 137 47 140C48 116 56 98 68 84C84 66 106 60 130 60"></path>
    <path opacity=".8" d="M68 121C78 110 96 109 113 118Q113 122 110 122C96 116 80 116 68 121"></path>
    <path opacity=".1" d="M106 218C114 213 121 208 125 208Q128 208 130 210V232Q116 232 106 218"></path>
  </g>
  <g stroke-width="2">
    <path d="M130 11C78 9 34 50 41 130Q43 137 47 140C46 190 66 230 94 256Q112 276 130 276M48 136C49 116 56 98 68 84C84 66 106 60 130 60M71 144Q91 160 111 146"></path>
    <path opacity=".6" d="M91 255C92 278 90 294 70 303C52 311 30 315 14 327"></path>
  </g>
  <path opacity=".8" d="M48 136C38 126 32 140 36 158Q41 186 55 186M75 148L71 153M81 152L78 157M88 154L87 159M115 175C109 180 109 190 116 191M120 192C124 189 126 193 130 194M130 219Q118 216 106 218C114 213 121 208 125 208Q128 208 130 210M109 221Q116 232 130 232"></path>
  <path opacity=".3" d="M74 137C84 129 101 130 109 138M122 130Q122 158 115 174M127 198V203M121 242Q126 245 130 245M99 272Q106 310 123 332M70 318Q104 320 116 336M52 98Q50 72 68 50M65 80Q66 58 84 42M83 65Q84 50 98 38M103 58Q104 46 113 38"></path>`;

/** A calm face seen from the front, with its zones. Decorative: the choices laid over it are real form controls. */
export const faceMap = ({selected}: {selected?: FaceZoneId | undefined} = {}): TemplateResult =>
  html`<svg aria-hidden="true" viewBox="0 0 260 340" class="face-map">
    ${faceZones.map(({id, bilateral}) => {
      const area = svg`<path d=${shapes[id]}></path>`;
      return svg`<g class="zone zone-${id} ${id === selected ? 'is-selected' : ''}">${bilateral ? mirrored(area) : area}</g>`;
    })}
    ${mirrored(features)}
  </svg>`;
