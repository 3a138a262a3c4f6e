/*
 * A widget's words as plain HTML, for widgets whose shadow root is closed: what they would ask and say can be read
 * without any script.
 */
import {escapeHtml} from './escape-html.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Words for working the widget, which mean nothing without it. */
const ofControls = /^(actions|buttons?|controls?|empty\w*|errors?|events|labels?|search|topics|ui|whys)$/;

/** What names the rest of its object, best first. */
const titleKeys = ['title', 'heading', 'question', 'name'] as const;

/** The heading, then everything else in a disclosure, so that the page hardly changes when the widget comes. */
export function outline(content: unknown, level: number): string {
  if (!isFields(content)) return '';
  const {heading, intro, ...rest} = content;
  const title = textOf(heading) || 'Microneedling';
  const writer = new Writer(content);
  const body = Object.entries(rest)
    .filter(([key]) => key !== 'title' && !ofControls.test(key))
    .map(([key, value]) => writer.walk(value, level + 1, key))
    .join('');
  const summary = escapeHtml(textOf(intro) || title);
  return `<h${level}>${escapeHtml(title)}</h${level}><details><summary>${summary}</summary>${body}</details>`;
}

/** Plain text, also of a statement; nothing where there is a blank to fill in. */
function textOf(value: unknown): string {
  const text = isFields(value) ? value.text : value;
  return typeof text === 'string' && !/\{\w+\}/.test(text) ? text : '';
}

class Writer {
  readonly #written = new Set<string>();
  /** Labels of options by id: an item without a title of its own has that of the answer that leads to it. */
  readonly #labels = new Map<string, string>();

  constructor(content: unknown) {
    this.#collectLabels(content);
  }

  #collectLabels(value: unknown): void {
    if (!isFields(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'options' && isFields(inner))
        for (const [id, label] of Object.entries(inner))
          if (textOf(label)) this.#labels.set(id, textOf(label));
      this.#collectLabels(inner);
    }
  }

  walk(value: unknown, level: number, id = ''): string {
    if (Array.isArray(value)) return value.map((item) => this.walk(item, level)).join('');
    if (!isFields(value) || 'text' in value) return this.#paragraph(textOf(value), id);
    const titleKey = titleKeys.find((key) => key in value);
    const title = titleKey ? textOf(value[titleKey]) || this.#labels.get(id) : undefined;
    const inside = Object.entries(value)
      .filter(([key]) => key !== titleKey && !ofControls.test(key))
      .map(([key, inner]) =>
        key === 'options' ? this.#list(inner) : this.walk(inner, title ? level + 1 : level, key),
      )
      .join('');
    if (!title || !inside) return inside;
    const tag = `h${Math.min(level, 6)}`;
    return `<${tag}>${escapeHtml(title)}</${tag}>${inside}`;
  }

  /** A reason that many share is written once. */
  #paragraph(text: string, id: string): string {
    if (!text || (id === 'why' && this.#written.has(text))) return '';
    this.#written.add(text);
    return `<p>${escapeHtml(text)}</p>`;
  }

  #list(options: unknown): string {
    const labels = isFields(options) ? Object.values(options).map(textOf).filter(Boolean) : [];
    return labels.length ? `<ul>${labels.map((label) => `<li>${escapeHtml(label)}</li>`).join('')}</ul>` : '';
  }
}
