import {html, render, type CSSResult, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {baseStyles} from '../../src/element/base.styles.js';

/** Shows something as it looks inside of a widget: in a shadow root, with the styles that every widget stands on. */
export const inWidget = (content: TemplateResult, ...styles: readonly CSSResult[]): TemplateResult =>
  html`<div
    ${ref((element) => {
      if (!element) return;
      const root = element.shadowRoot ?? element.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [baseStyles, ...styles].map(({styleSheet}) => styleSheet!);
      render(html`<div class="root">${content}</div>`, root);
    })}
  ></div>`;

/** What the browser makes of an element, told beneath it once it is there. */
export const measured = (
  tell: (style: CSSStyleDeclaration, element: HTMLElement) => string,
): TemplateResult =>
  html`<span
    class="small"
    ${ref((note) => {
      if (note)
        requestAnimationFrame(() => {
          const shown = note.previousElementSibling;
          if (shown instanceof HTMLElement) note.textContent = tell(getComputedStyle(shown), shown);
        });
    })}
  ></span>`;
