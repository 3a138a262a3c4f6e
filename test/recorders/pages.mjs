// The pages of a clinic, by path.
import {sections} from '../../src/widgets/faq/faq.sections.ts';

/** The FAQ's root is open: with its own words in it, what was told elsewhere would be found there by chance. */
const faqContent = {
  questions: Object.fromEntries(Object.values(sections).flatMap((ids) => ids.map((id) => [id, null]))),
  own: 'Where can I park?,When are you open?,Is there a lift?,How do I pay?,May I bring a friend?,Is there water?,Do you have wifi?,Can I cancel?,Where are you?'
    .split(',')
    .map((question, i) => ({id: `own-${i}`, question, answer: 'Please ask us.'})),
};

/** The clinic's page: something of its own to record, and the widgets. */
export function pageOf(path, {maker, when}) {
  if (path === '/hydration')
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
      <script async src="/cdn/widgets.js"></script><script src="/recorders/${maker}.js"></script></head>
      <body><div id="app"><mn-prep-quiz clinic-name="Harbour Skin"></mn-prep-quiz></div></body></html>`;
  if (path === '/frame')
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
      <script src="/recorders/${maker}.js"></script>
      <script>
        globalThis.heard = [];
        for (const type of ['keydown', 'input', 'click', 'pointerdown'])
          addEventListener(type, (event) => event.target.matches?.('p *') || heard.push(type), true);
      </script></head>
      <body><p><button class="plain-button" aria-label="Plain control">Press</button> <label>Town <input class="plain-field"></label></p>
      <iframe sandbox="allow-scripts" src="/cdn/embed.html?widget=prep-quiz" width="700" height="500"></iframe></body></html>`;
  if (path === '/nothing') return '<!doctype html><title>Nothing</title>';
  if (path !== '/') return undefined;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
    ${when === 'before' ? `<script src="/recorders/${maker}.js"></script>` : ''}
    <script async src="/cdn/widgets.js"></script></head>
    <body><h1>A clinic</h1>
    <p><button class="plain-button" aria-label="Plain control">Press</button> <label>Town <input class="plain-field"></label></p>
    <mn-prep-quiz></mn-prep-quiz><mn-routine-checker></mn-routine-checker><mn-recovery-timeline></mn-recovery-timeline>
    <mn-faq content='${JSON.stringify(faqContent)}'></mn-faq></body></html>`;
}
