import {html, nothing} from 'lit';
import {linkTarget} from '../../element/link-target.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {guideTile} from '../../illustrations/guide-tiles.js';
import {fill} from '../../language/fill.js';
import type {SectionWidgets} from './section-widgets.js';
import type {TreatmentGuideContent} from './treatment-guide.content.js';
import {sectionAfter, type GuideSection} from './treatment-guide.logic.js';

/** A guide as its views see it, and what they ask of it. */
export interface GuideView {
  readonly context: WidgetContext<TreatmentGuideContent>;
  readonly sections: readonly GuideSection[];
  /** The open one; none on the hub. */
  readonly section: GuideSection | '';
  readonly read: ReadonlySet<GuideSection>;
  /** Those that have something of the patient's own. */
  readonly answered: ReadonlySet<string>;
  readonly widgets: SectionWidgets;
  /** Opens one as the patient asked; '' leads back to the hub. */
  readonly go: (section: GuideSection | '') => void;
  /** The patient comes near one. */
  readonly near: (section: GuideSection) => void;
  /** Asks anew for one that did not come. */
  readonly retry: (section: GuideSection) => void;
}

/** The facts below the tiles, and what "How do we know?" tells of them. */
export const factsView = ({words: {facts}, evidence}: GuideView['context']) =>
  facts.length
    ? html`<div class="facts" part="facts">
        <dl>
          ${facts.map(
            ({label, value, text}) =>
              html`<div>
                <dt class="muted small">${label}</dt>
                <dd>${value.text}</dd>
                <dd class="muted small">${text.text}</dd>
              </div>`,
          )}
        </dl>
        ${evidence(
          ...facts.flatMap(({label, value, text}) =>
            [value, text].map((statement) => ({label: `${label}: ${statement.text}`, statement})),
          ),
        )}
      </div>`
    : nothing;

/** Its own, for three: with the others' helper, every widget would carry all that belongs to it. */
const icon = (path: string) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
const check = icon('M5 12.5 9.5 17 19 7.5');

/** Links, so that one can be opened in another tab, where the address leads to it. */
export const tilesView = ({context, sections, section, read, go, near}: GuideView) => {
  const {contents, parts, read: readWord} = context.words;
  return html`<nav part="contents" aria-label=${contents}>
    <ol class="tiles" role="list">
      ${sections.map(
        (name) =>
          html`<li>
            <a
              class="tile"
              part="tile"
              href="#${name}"
              aria-current=${name === section ? 'true' : nothing}
              .onpointerenter=${() => near(name)}
              .onclick=${(event: MouseEvent) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                go(name);
              }}
              >${guideTile(name)}<span class="tile-name"
                >${parts[name]}${read.has(name) ? html`<span class="visually-hidden">, ${readWord}</span>` : nothing}</span
              >${read.has(name) ? html`<span class="tick">${check}</span>` : nothing}</a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
};

const dots = ({sections, section, read}: GuideView) =>
  html`<span class="dots" aria-hidden="true"
    >${sections.map(
      (name) => html`<i class=${name === section ? 'is-open' : read.has(name) ? 'is-read' : ''}></i>`,
    )}</span
  >`;

/** Nothing before the first part: nobody has to read them. */
export const progressView = (view: GuideView) => {
  const {context, sections, read} = view;
  const {done, progress} = context.words;
  const n = sections.filter((name) => read.has(name)).length;
  return n
    ? html`<p class="progress small muted" part="progress">
          ${dots(view)} <span>${fill(progress, {n, total: sections.length})}</span>
        </p>
        ${n === sections.length ? html`<p class="boxed done">${done}</p>` : nothing}`
    : nothing;
};

/** Above an open part: the way back, and which of them it is. */
export const barView = (view: GuideView) => {
  const {context, sections, section, go} = view;
  const {all, place} = context.words;
  return section
    ? html`<div class="bar" part="bar">
        <button class="button button-quiet" part="button" type="button" .onclick=${() => go('')}>
          ${icon('M14.5 5.5 8 12l6.5 6.5')} ${all}
        </button>
        ${dots(view)}
        <span class="visually-hidden"
          >${fill(place, {n: sections.indexOf(section) + 1, total: sections.length})}</span
        >
      </div>`
    : nothing;
};

/** Below an open part: the one after it, or back to all. */
export const nextView = ({context, sections, section, go, near}: GuideView) => {
  const {all, next, parts} = context.words;
  const after = section && sectionAfter(section, sections);
  return section
    ? html`<button
        class="button button-primary next"
        part="button button-primary next"
        type="button"
        .onpointerenter=${() => after && near(after)}
        .onclick=${() => go(after || '')}
      >
        <span
          >${after ? html`<span class="small">${next}<span class="visually-hidden">: </span></span>` : nothing}
          ${after ? parts[after] : all}</span
        >
        ${icon('M9.5 5.5 16 12l-6.5 6.5')}
      </button>`
    : nothing;
};

/** All sections are there, for the paper and for a search in the page; one is seen. */
export const sectionView = ({context, section, answered, widgets, retry}: GuideView, name: GuideSection) => {
  const {parts, about, failed} = context.words;
  return html`<section
    class="part ${widgets.ready.has(name) ? 'is-ready' : ''} ${answered.has(name) ? 'is-answered' : ''}"
    id=${name}
    part="section"
    aria-labelledby="label-${name}"
    hidden=${name === section ? nothing : 'until-found'}
  >
    <div class="label" id="label-${name}" part="section-label">${context.heading(parts[name], 1)}</div>
    <slot name=${name} @slotchange=${context.update}
      >${
        widgets.hosted.get(name) ??
        html`<p class="muted">${about[name]}</p>
          ${
            widgets.failed.has(name)
              ? html`<p class="failed">
                  ${failed.text}
                  <button class="button" part="button" type="button" .onclick=${() => retry(name)}>
                    ${failed.retry}
                  </button>
                </p>`
              : nothing
          }`
      }</slot
    >
    ${name === 'prep-quiz' && answered.has(name) ? bookingView(context) : nothing}
  </section>`;
};

/** The booking link once more, where the patient's list gives a reason for it. */
const bookingView = ({host, words, common}: GuideView['context']) => {
  const address = linkTarget(host.bookingUrl);
  return address && !host.querySelector(':scope > [slot="cta"]')
    ? html`<div class="after boxed">
        <p>${words.afterQuiz}</p>
        <a class="button button-primary" part="button button-primary" href=${address}
          >${host.bookingLabel || common.booking}</a
        >
      </div>`
    : nothing;
};
