// The pages that the bench measures: one for each way to put the same kind of thing on the same host page. `setUp` is the
// code that its users would write, bundled and minified with the package; `ready`, `target` and `state` run in the page.

const words =
  'Many people tell us that they would rather know what to expect, what helps and what does not, in a few plain words, before they decide with somebody who knows their skin, and that they like to read it again at home.';
const slides = ['What it may help', 'Scars', 'Lines and texture', 'How pores look', 'What it cannot do'].map(
  (title) => `<h3>${title}</h3><p>${words}</p>`,
);
const questions = Array.from({length: 8}, (_, i) => [`Question ${i + 1} that people ask?`, words]);
const steps = Array.from({length: 6}, (_, i) => [
  `Question ${i + 1}?`,
  ['Never', 'Once', 'Often', 'Not sure'],
]);
const picture = (fill) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="${fill}"/></svg>`)}`;

const hostStyle =
  'body{margin:0 auto;padding:16px;max-width:720px;font:16px/1.5 sans-serif}.slide{box-sizing:border-box;padding:16px;min-height:300px}';
/** The clinic's page around: the same for all. */
export const hostPage = (head, widget) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A clinic</title>
<style>${hostStyle}</style>${head}</head>
<body><h1>A clinic by the park</h1><p>We are a small clinic. Come in and talk to us.</p>
<div id="widget">${widget}</div>
<h2>Find us</h2><p>Take the tram and cross the small bridge. There is a lift from the yard to every floor.</p></body></html>`;

const list = (className, item) =>
  slides.map((slide) => `<${item} class="${className} slide">${slide}</${item}>`).join('');
const arrow = '<button class="next" aria-label="Next">›</button>';

const byHand = `class extends HTMLElement {
  connectedCallback() {
    this.index = 0;
    const root = this.attachShadow({mode: 'open'});
    root.innerHTML = '<style>.t{display:flex;overflow-x:auto;scroll-snap-type:x mandatory}::slotted(*){flex:0 0 100%;scroll-snap-align:start}</style><div class="t" tabindex="0"><slot></slot></div><button class="next">›</button>';
    root.querySelector('.next').onclick = () => {
      this.index = (this.index + 1) % this.children.length;
      const track = root.querySelector('.t');
      track.scrollTo({left: this.index * track.clientWidth, behavior: 'smooth'});
    };
    this.isReady = true;
  }
}`;
const inLit = `import {LitElement, css, html} from 'lit';
customElements.define('lit-carousel', class extends LitElement {
  static properties = {index: {type: Number}};
  static styles = css\`.t{display:flex;overflow-x:auto;scroll-snap-type:x mandatory}::slotted(*){flex:0 0 100%;scroll-snap-align:start}\`;
  constructor() { super(); this.index = 0; }
  go() {
    this.index = (this.index + 1) % this.children.length;
    const track = this.renderRoot.querySelector('.t');
    track.scrollTo({left: this.index * track.clientWidth, behavior: 'smooth'});
  }
  render() {
    return html\`<div class="t" tabindex="0"><slot></slot></div><button class="next" @click=\${this.go}>›</button><p>\${this.index + 1}</p>\`;
  }
});`;

const loader = '<script async src="/cdn/widgets.js"></script>';
/** As README has it for one widget. */
const snippet = (preload, name) => `${preload(name)}${loader}`;

/** Ours, by a way in; `inside` is what the clinic writes between the tags. */
const ours = (group, name, inside, drive) => {
  const tag = `mn-${name}`;
  const written = `<${tag}>${inside}</${tag}>`;
  const common = {group, role: 'ours', tag, ...drive};
  return {
    [`ours-${name}`]: {
      ...common,
      head: ({preload, room}) => `<style>${room(name)}</style>${snippet(preload, name)}`,
      widget: () => written,
    },
    [`ours-${name}-script-alone`]: {
      ...common,
      head: ({room}) => `<style>${room(name)}</style>${loader}`,
      widget: () => written,
    },
    [`ours-${name}-own-file`]: {
      ...common,
      head: ({room}) => `<style>${room(name)}</style><script type="module" src="/cdn/${name}.js"></script>`,
      widget: () => written,
    },
  };
};
const shadow = (tag) => `document.querySelector('${tag}')?.shadowRoot`;

const oursCarousel = {
  ready: `${shadow('mn-benefits-carousel')} && document.querySelector('mn-benefits-carousel').hasUpdated`,
  target: `${shadow('mn-benefits-carousel')}.querySelector('[aria-label="Next slide"]')`,
  state: `document.querySelector('mn-benefits-carousel').slide`,
};
const fallback = '<p>Ask us for it on paper.</p>';
const pictures = `<img slot="before" src="${picture('#677')}" alt="Before" width="640" height="360"><img slot="after" src="${picture('#9bc')}" alt="After" width="640" height="360"><p slot="caption">By us, in the same light. Results vary.</p>`;

export const pages = {
  host: {group: 'host', role: 'limit', head: () => '', widget: () => '', ready: 'true'},
  'css-only': {
    group: 'carousel',
    role: 'limit',
    head: () =>
      '<style>.t{display:flex;overflow-x:auto;scroll-snap-type:x mandatory}.t>*{flex:0 0 100%;scroll-snap-align:start}</style>',
    widget: () => `<div class="t">${list('', 'div')}</div>`,
    ready: `document.querySelector('.t')`,
  },
  'by-hand': {
    group: 'carousel',
    role: 'floor',
    setUp: `customElements.define('hand-carousel', ${byHand});`,
    widget: () => `<hand-carousel>${list('', 'div')}</hand-carousel>`,
    ready: `document.querySelector('hand-carousel').isReady`,
    target: `document.querySelector('hand-carousel').shadowRoot.querySelector('.next')`,
    state: `document.querySelector('hand-carousel').index`,
    tag: 'hand-carousel',
  },
  'in-lit': {
    group: 'carousel',
    role: 'floor',
    setUp: inLit,
    widget: () => `<lit-carousel>${list('', 'div')}</lit-carousel>`,
    ready: `document.querySelector('lit-carousel').hasUpdated`,
    target: `document.querySelector('lit-carousel').shadowRoot.querySelector('.next')`,
    state: `document.querySelector('lit-carousel').index`,
    tag: 'lit-carousel',
  },
  embla: {
    group: 'carousel',
    role: 'peer',
    setUp: `import Embla from 'embla-carousel';
window.start = (root) => { const api = Embla(root.querySelector('.view'), {loop: true}); root.querySelector('.next').onclick = () => api.scrollNext(); return api; };
window.api = start(document);`,
    head: () =>
      '<style>.view{overflow:hidden}.track{display:flex}.track>*{flex:0 0 100%;min-width:0}</style>',
    widget: () => `<div class="view"><div class="track">${list('', 'div')}</div></div>${arrow}`,
    ready: 'window.api',
    target: `document.querySelector('.next')`,
    state: 'api.selectedScrollSnap()',
  },
  keen: {
    group: 'carousel',
    role: 'peer',
    css: 'keen-slider/keen-slider.min.css',
    setUp: `import Keen from 'keen-slider';
window.start = (root) => { const api = new Keen(root.querySelector('.keen-slider'), {loop: true}); root.querySelector('.next').onclick = () => api.next(); return api; };
window.api = start(document);`,
    widget: () => `<div class="keen-slider">${list('keen-slider__slide', 'div')}</div>${arrow}`,
    ready: 'window.api?.track?.details',
    target: `document.querySelector('.next')`,
    state: `document.querySelector('.keen-slider__slide').style.transform`,
  },
  splide: {
    group: 'carousel',
    role: 'peer',
    css: '@splidejs/splide/dist/css/splide.min.css',
    setUp: `import {Splide} from '@splidejs/splide';
window.start = (root) => new Splide(root.querySelector('.splide')).mount();
window.api = start(document);`,
    widget: () =>
      `<section class="splide" aria-label="Benefits"><div class="splide__track"><ul class="splide__list">${list('splide__slide', 'li')}</ul></div></section>`,
    ready: `document.querySelector('.splide.is-initialized')`,
    target: `document.querySelector('.splide__arrow--next')`,
    state: 'api.index',
  },
  swiper: {
    group: 'carousel',
    role: 'peer',
    setUp: `import {register} from 'swiper/element/bundle'; register();`,
    widget: () => `<swiper-container navigation="true">${list('', 'swiper-slide')}</swiper-container>`,
    ready: `document.querySelector('swiper-container').swiper?.initialized`,
    target: `document.querySelector('swiper-container').shadowRoot.querySelector('.swiper-button-next')`,
    state: `document.querySelector('swiper-container').swiper.activeIndex`,
    tag: 'swiper-container',
  },
  ...ours('carousel', 'benefits-carousel', fallback, oursCarousel),
  'ours-benefits-carousel-prerendered': {
    group: 'carousel',
    role: 'ours',
    head: ({preload}) => snippet(preload, 'benefits-carousel'),
    widget: ({prerender}) => prerender('benefits-carousel'),
    ...oursCarousel,
  },
  'quiz-by-hand': {
    group: 'quiz',
    role: 'floor',
    setUp: `const steps = ${JSON.stringify(steps)}; let at = 0; const box = document.querySelector('.quiz');
const show = () => { box.replaceChildren(Object.assign(document.createElement('h3'), {textContent: steps[at][0]}), ...steps[at][1].map((text) => Object.assign(document.createElement('button'), {textContent: text, onclick() { at = (at + 1) % steps.length; show(); }}))); };
show();`,
    widget: () => '<div class="quiz"></div>',
    ready: `document.querySelector('.quiz button')`,
    target: `document.querySelector('.quiz button')`,
    state: `document.querySelector('.quiz h3').textContent`,
  },
  surveyjs: {
    group: 'quiz',
    role: 'peer',
    css: 'survey-core/survey-core.fontless.min.css',
    setUp: `import {Model} from 'survey-core'; import {renderSurvey} from 'survey-js-ui';
const survey = window.api = new Model({elements: ${JSON.stringify(steps.map(([title, choices], i) => ({type: 'radiogroup', name: `q${i}`, title, choices})))}, questionsOnPageMode: 'questionPerPage'});
renderSurvey(survey, document.querySelector('.quiz'));`,
    widget: () => '<div class="quiz"></div>',
    ready: `document.querySelector('.quiz input[type=radio]')`,
    target: `document.querySelector('.quiz label')`,
    state: 'JSON.stringify(api.data)',
  },
  // Its root is closed: what it does is seen on the bench's own copy of the root.
  ...ours('quiz', 'prep-quiz', fallback, {
    ready: `window.roots.get('mn-prep-quiz')?.querySelector('.option input')`,
    target: `window.roots.get('mn-prep-quiz').querySelector('.option input')`,
    state: `window.roots.get('mn-prep-quiz').querySelector('.option input').checked`,
  }),
  details: {
    group: 'faq',
    role: 'limit',
    head: () => '',
    widget: () => questions.map(([q, a]) => `<details><summary>${q}</summary><p>${a}</p></details>`).join(''),
    ready: `document.querySelector('details')`,
    target: `document.querySelector('summary')`,
    state: `document.querySelector('details').open`,
  },
  shoelace: {
    group: 'faq',
    role: 'peer',
    css: '@shoelace-style/shoelace/dist/themes/light.css',
    setUp: `import '@shoelace-style/shoelace/dist/components/details/details.js';`,
    widget: () => questions.map(([q, a]) => `<sl-details summary="${q}">${a}</sl-details>`).join(''),
    ready: `document.querySelector('sl-details').hasUpdated`,
    target: `document.querySelector('sl-details').shadowRoot.querySelector('summary')`,
    state: `document.querySelector('sl-details').open`,
  },
  ...ours('faq', 'faq', fallback, {
    ready: `${shadow('mn-faq')}?.querySelector('summary')`,
    target: `${shadow('mn-faq')}.querySelector('details summary')`,
    state: `${shadow('mn-faq')}.querySelector('details').open`,
  }),
  'image-compare': {
    group: 'before and after',
    role: 'peer',
    setUp: `import '@cloudfour/image-compare';`,
    widget: () =>
      `<image-compare label-text="Compare">${pictures.replace('"before"', '"image-1"').replace('"after"', '"image-2"')}</image-compare>`,
    ready: `document.querySelector('image-compare').shadowRoot?.querySelector('input')`,
    tag: 'image-compare',
  },
  'img-comparison-slider': {
    group: 'before and after',
    role: 'peer',
    css: 'img-comparison-slider/dist/styles.css',
    setUp: `import 'img-comparison-slider';`,
    widget: () =>
      `<img-comparison-slider>${pictures.replace('"before"', '"first"').replace('"after"', '"second"')}</img-comparison-slider>`,
    ready: `document.querySelector('img-comparison-slider.rendered')`,
    tag: 'img-comparison-slider',
  },
  ...ours('before and after', 'results-compare', pictures, {
    ready: `${shadow('mn-results-compare')}?.querySelector('.frame')`,
  }),
  'ours-four': {
    group: 'four widgets',
    role: 'ours',
    head: ({room}) =>
      `<style>${['benefits-carousel', 'prep-quiz', 'faq', 'results-compare'].map(room).join('')}</style>${loader}`,
    widget: () =>
      ['benefits-carousel', 'prep-quiz', 'faq', 'results-compare']
        .map((name) => `<mn-${name}>${name === 'results-compare' ? pictures : fallback}</mn-${name}>`)
        .join(''),
    ready: `['benefits-carousel', 'prep-quiz', 'faq', 'results-compare'].every((name) => document.querySelector('mn-' + name).hasUpdated)`,
  },
};
