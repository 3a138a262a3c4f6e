import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Builder} from '../builder.js';
import {guideSections, widgetNames, widgets, type GuideSection} from '../catalogue.js';
import {glyph} from '../glyphs.js';
import {msg} from '../language/message.js';
import {checkbox, textField} from './fields.js';

export function widgetStep(builder: Builder) {
  const {choice} = builder;
  return html`<fieldset class="gallery">
      <legend class="visually-hidden">${msg('Widget', {id: 'builder.step.widget'})}</legend>
      ${widgetNames.map(
        (name) =>
          html`<label class="tile">
            <input
              type="radio"
              name="widget"
              value=${name}
              aria-describedby="about-${name}"
              .checked=${live(name === choice.widget)}
              @change=${() => builder.change({widget: name, words: {}})}
            />
            <span class="tile__picture">${glyph(name)}</span>
            <svg class="tile__mark" viewBox="0 0 22 22" aria-hidden="true">
              <path d="M6 11.5l3.4 3.4L16 8"></path>
            </svg>
            <b>${widgets[name].title}</b>
            <span class="tile__about" id="about-${name}">${widgets[name].about}</span>
          </label>`,
      )}
    </fieldset>
    ${choice.widget === 'treatment-guide' ? sections(builder) : nothing}
    ${choice.widget === 'results-compare' ? pictures(builder) : nothing}`;
}

/** As the guide itself chooses them where nobody else does. */
const usual = guideSections.filter((name) => name !== 'results-compare' && name !== 'depth-explorer');

function sections({choice, change}: Builder) {
  const chosen = choice.sections.length ? choice.sections : usual;
  const toggle = (name: GuideSection, isOn: boolean) => {
    const next = guideSections.filter((one) => (one === name ? isOn : chosen.includes(one)));
    change({sections: next.join() === usual.join() ? [] : next});
  };
  return html`<fieldset class="more">
    <legend>${msg('Sections of the guide', {id: 'builder.widget.sections'})}</legend>
    <div class="checks">
      ${guideSections.map((name) =>
        checkbox(widgets[name].title, chosen.includes(name), (isOn) => toggle(name, isOn)),
      )}
    </div>
    <p class="hint">${msg('None at all means the usual ones.', {id: 'builder.widget.sectionsHint'})}</p>
  </fieldset>`;
}

function pictures({choice, change}: Builder) {
  const field = (
    id: 'before' | 'after' | 'beforeAlt' | 'afterAlt' | 'caption',
    label: string,
    placeholder: string,
    hint?: string,
  ) =>
    textField({
      id,
      label,
      placeholder,
      ...(hint ? {hint} : {}),
      value: choice[id],
      input: (value) => change({[id]: value}, true),
    });
  return html`<fieldset class="more">
    <legend>${msg('Your pair of pictures', {id: 'builder.widget.pictures'})}</legend>
    ${field('before', msg('Address of the picture before', {id: 'builder.widget.before'}), 'https://your-clinic.example/before.jpg', msg('Until you have yours, our drawings stand in: publish once both addresses are here.', {id: 'builder.widget.beforeHint'}))}
    ${field('beforeAlt', msg('What it shows, for those who do not see it', {id: 'builder.widget.beforeAlt'}), msg('Cheek with many dented scars.', {id: 'builder.widget.beforeAltSample'}))}
    ${field('after', msg('Address of the picture after', {id: 'builder.widget.after'}), 'https://your-clinic.example/after.jpg')}
    ${field('afterAlt', msg('What that one shows', {id: 'builder.widget.afterAlt'}), msg('The same cheek; the dents are shallower.', {id: 'builder.widget.afterAltSample'}))}
    ${field('caption', msg('Caption with consent', {id: 'builder.widget.caption'}), msg('Taken by us, same light and angle; four sessions, six months apart. Shown with consent.', {id: 'builder.widget.captionSample'}), msg('Who took them, in which light, how many sessions, how long after the last one, that the person agreed, and that results vary.', {id: 'builder.widget.captionHint'}))}
  </fieldset>`;
}
