import {html, nothing} from 'lit';
import {lineIcon, searchPath} from '../../illustrations/line-icon.js';
import {fill} from '../../language/fill.js';
import type {FaqContent} from './faq.content.js';

type SearchPart = typeof import('./search/index.js');

interface Tools {
  readonly words: FaqContent;
  readonly shown: number;
  readonly total: number;
  readonly hasFilter: boolean;
  readonly query: string;
  /** Nothing before it has come. */
  readonly part: SearchPart | undefined;
  readonly allOpen: boolean;
  readonly searchFor: (query: string) => void;
  readonly clear: () => void;
  readonly toggleAll: () => void;
}

/** The field to find a question in, what it has left, and the button that opens all. */
export function tools({part, shown, total, query, words: {labels, actions}, ...it}: Tools) {
  return html`<div class="tools" part="tools">
    ${
      it.hasFilter
        ? html`<div class="filter" role="search">
              <label for="filter">${labels.filter}</label>
              <div class="field">
                ${lineIcon(searchPath, 'search')}
                <input
                  id="filter"
                  type="search"
                  autocomplete="off"
                  spellcheck="false"
                  @input=${(event: Event) => it.searchFor((event.target as HTMLInputElement).value)}
                />
                ${query ? part?.clearButton(actions, it.clear) : nothing}
              </div>
            </div>
            <div class="status" role="status">
              <p class="small muted ${query ? '' : 'visually-hidden'}">
                ${fill(labels.count, {n: shown, total})}
              </p>
              ${shown ? nothing : part?.emptyText(actions)}
            </div>`
        : nothing
    }
    ${
      shown
        ? html`<button class="button" part="button" type="button" @click=${it.toggleAll}>
            ${it.allOpen ? labels.closeAll : labels.openAll}
          </button>`
        : part?.emptyAction(actions, it.clear)
    }
  </div>`;
}
