// Every text of the content modules, by the widget that says it.
import {isClaim, type EvidenceKind} from '../../src/evidence/claim.js';
import {contents} from './contents.js';

export interface Text {
  /** `faq`, or `evidence` for what several widgets say. */
  readonly widget: string;
  readonly file: string;
  readonly text: string;
  /** Set for a claim. */
  readonly grade?: EvidenceKind | undefined;
  /** One of the shared claims, whichever widget shows it. */
  readonly isShared: boolean;
}

const ownerOf = (file: string): string => /^widgets\/([\w-]+)\//.exec(file)?.[1] ?? file.split('/')[0]!;

/** In English, each text once a widget. */
export async function readTexts(): Promise<Text[]> {
  const texts: Text[] = [];
  for await (const [file, content] of contents()) {
    const widget = ownerOf(file);
    const walk = (value: unknown, grade?: EvidenceKind, isShared = false): void => {
      if (typeof value === 'string') {
        // An id or a code is no text.
        if (!/\s|[.?!]$/.test(value)) return;
        const known = texts.some((one) => one.widget === widget && one.text === value);
        if (!known) texts.push({widget, file, text: value, grade, isShared});
      } else if (isClaim(value)) walk(value.text, value.grade, value.id.startsWith('shared.'));
      else if (typeof value === 'object' && value !== null)
        Object.values(value).forEach((inner) => walk(inner));
    };
    walk(content);
  }
  return texts;
}
