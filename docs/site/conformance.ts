/*
 * WCAG 2.2, levels A and AA, criterion by criterion: how the widgets meet it, and by which tests that is seen. The page
 * "Accessibility" is made from it; test/node/conformance.test.ts fails where a test that is named here is gone.
 */

/** A file of tests, and a piece of the title or of the helper by which the test is found in it. */
export type Evidence = readonly [file: string, title: string];

export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** For people: how it is met, or why it does not apply. */
  readonly how: string;
  /** Empty: nothing in the widgets that it could apply to, or held by how they are built; `how` says which. */
  readonly tests: readonly Evidence[];
}

const everyWidget = 'test/conformance/every-widget.ts';
const axe: Evidence = ['test/stories/run.mjs', 'window.axe.run'];
const axeInUse: Evidence = [everyWidget, "it('in use'"];

const a =
  (level: Criterion['level']) =>
  (number: string, name: string, how: string, ...tests: Evidence[]): Criterion => ({
    number,
    name,
    level,
    how,
    tests,
  });
const A = a('A');
const AA = a('AA');

export const criteria: readonly Criterion[] = [
  A(
    '1.1.1',
    'Non-text content',
    'A drawing that teaches says in words what it teaches; the others are hidden.',
    axe,
  ),
  A('1.2.1', 'Audio-only and video-only', 'No audio, no video.'),
  A('1.2.2', 'Captions (prerecorded)', 'No audio, no video.'),
  A('1.2.3', 'Audio description or alternative', 'No audio, no video.'),
  AA('1.2.4', 'Captions (live)', 'No audio, no video.'),
  AA('1.2.5', 'Audio description', 'No audio, no video.'),
  A(
    '1.3.1',
    'Info and relationships',
    'Headings begin at the level that the page sets; lists, fieldsets, legends and tables are what they look like.',
    axe,
    [everyWidget, 'the heading has the level asked for'],
  ),
  A('1.3.2', 'Meaningful sequence', 'The order of the source is the order that is seen.', [
    everyWidget,
    'is walked with the Tab key from top to bottom',
  ]),
  A(
    '1.3.3',
    'Sensory characteristics',
    'No instruction names only a shape, a colour or a side. Read, not tested.',
  ),
  AA('1.3.4', 'Orientation', 'Nothing asks how the screen is held: the layout follows the column.', [
    everyWidget,
    'nothing sticks out at',
  ]),
  AA(
    '1.3.5',
    'Identify input purpose',
    'No field asks for what browsers could fill in; fields with private answers tell browsers to keep nothing.',
    ['test/routine-checker.test.ts', 'tells browsers and recorders to keep nothing of it'],
  ),
  A('1.4.1', 'Use of colour', 'Grades are dots with words; what is chosen has a mark too.', [
    everyWidget,
    'can be read and used in forced colours',
  ]),
  A('1.4.2', 'Audio control', 'No audio.'),
  AA(
    '1.4.3',
    'Contrast (minimum)',
    'Text is derived from the page’s own colours to at least 4.5:1, whatever accent is given.',
    [everyWidget, 'all text can be read'],
    ['test/node/contrast.test.ts', 'with any of 200 accents'],
  ),
  AA(
    '1.4.4',
    'Resize text',
    'All sizes follow the text. Zoom and scaling by the page are tried on the carousel.',
    ['test/field/the-page-is-zoomed-or-scaled.test.ts', 'the carousel goes from slide to slide'],
    [everyWidget, 'nothing sticks out at'],
  ),
  AA('1.4.5', 'Images of text', 'Drawings hold no words; labels are text beside them. By construction.'),
  AA('1.4.10', 'Reflow', 'No sideways scrolling from 280 px on, in either direction of writing.', [
    everyWidget,
    'nothing sticks out at',
  ]),
  AA('1.4.11', 'Non-text contrast', 'Lines and controls are derived to at least 3:1.', [
    'test/node/contrast.test.ts',
    'with any of 200 accents',
  ]),
  AA(
    '1.4.12',
    'Text spacing',
    'On a page that spaces letters and words far beyond the criterion, nothing is cut.',
    [everyWidget, 'shouts in 11 px'],
  ),
  AA('1.4.13', 'Content on hover or focus', 'Nothing appears by hover or focus alone. By construction.'),
  A(
    '2.1.1',
    'Keyboard',
    'Every task by keyboard alone, with native controls and the patterns of the ARIA practices.',
    ['test/prep-quiz.test.ts', 'by keyboard alone'],
    ['test/routine-checker.test.ts', 'by keyboard alone'],
    ['test/routine-checker.test.ts', 'is a combobox as the ARIA practices describe it'],
    ['test/how-it-works.test.ts', 'is switched with the keyboard'],
    ['test/recovery-timeline.test.ts', 'shows another stage by keyboard and by mouse'],
  ),
  A(
    '2.1.2',
    'No keyboard trap',
    'Tab walks through each widget and out of it; sheets close with Escape.',
    [everyWidget, 'is walked with the Tab key from top to bottom'],
    ['test/benefits-carousel.test.ts', 'closes on Escape and by its button, and the focus goes back'],
  ),
  A('2.1.4', 'Character key shortcuts', 'There are none. By construction.'),
  A('2.2.1', 'Timing adjustable', 'Nothing has a time limit. By construction.'),
  A(
    '2.2.2',
    'Pause, stop, hide',
    'Nothing moves by itself unless the page asks for it; then there is a button to pause.',
    ['test/benefits-carousel.test.ts', 'pauses and plays by its button'],
    ['test/benefits-carousel.test.ts', 'stops for good once the focus goes to what is in it'],
  ),
  A('2.3.1', 'Three flashes', 'Nothing flashes. By construction.'),
  A('2.4.1', 'Bypass blocks', 'A matter of the page; the guide has a navigation of its own.', [
    'test/treatment-guide.test.ts',
    'are worked by keyboard, from the first to the last',
  ]),
  A('2.4.2', 'Page titled', 'A matter of the page; our pages for frames have titles.', [
    'test/ways-in.test.ts',
    'every widget has a page, readable before any script',
  ]),
  A('2.4.3', 'Focus order', 'From top to bottom; a question that follows takes the focus to its heading.', [
    everyWidget,
    'is walked with the Tab key from top to bottom',
  ]),
  A('2.4.4', 'Link purpose', 'Links say where they lead; each source has its name.', axe),
  AA('2.4.5', 'Multiple ways', 'A matter of the site.'),
  AA(
    '2.4.6',
    'Headings and labels',
    'Each field has a label and each section a heading. That they describe well is read, not tested.',
    axe,
  ),
  AA('2.4.7', 'Focus visible', 'A ring in the page’s own colours, in forced colours the system’s.', [
    everyWidget,
    'and each stop shows',
  ]),
  AA('2.4.11', 'Focus not obscured (minimum)', 'What has the focus is not under a bar that stays.', [
    'test/field/the-widget-lives-among-others.test.ts',
    'a link to a question stops below it',
  ]),
  A('2.5.1', 'Pointer gestures', 'Each swipe has a button, each drag a range.', [
    'test/benefits-carousel.test.ts',
    'by its buttons, and stops at both ends without losing the focus',
  ]),
  A(
    '2.5.2',
    'Pointer cancellation',
    'Buttons and links of the browser, which act on release. By construction.',
  ),
  A('2.5.3', 'Label in name', 'Names begin with the words that are seen.', axe),
  A('2.5.4', 'Motion actuation', 'Nothing listens to how the device is moved. By construction.'),
  AA(
    '2.5.7',
    'Dragging movements',
    'The divider between pictures is a range: a press where it should be is enough.',
    ['test/results-compare.test.ts', 'a mouse drags it to where it points'],
  ),
  AA('2.5.8', 'Target size (minimum)', 'At least 44 px; links in a list of sources at least 24 px.', [
    everyWidget,
    'small targets',
  ]),
  A('3.1.1', 'Language of page', 'A matter of the page; our pages for frames say theirs.', [
    'test/ways-in.test.ts',
    'every widget has a page, readable before any script',
  ]),
  AA(
    '3.1.2',
    'Language of parts',
    'A widget that speaks another language than the page says which, and its direction.',
    ['test/language.test.ts', 'run from right to left in Arabic'],
  ),
  A('3.2.1', 'On focus', 'Focus changes nothing. By construction.'),
  A(
    '3.2.2',
    'On input',
    'By keyboard nothing leads on before Next is pressed. By mouse or finger a single choice leads on; Back is beside it.',
    ['test/prep-quiz.test.ts', 'by keyboard alone'],
  ),
  AA('3.2.3', 'Consistent navigation', 'A matter of the site.'),
  AA(
    '3.2.4',
    'Consistent identification',
    'What does the same has the same words: they are shared. By construction.',
  ),
  A(
    '3.2.6',
    'Consistent help',
    'The booking link and the telephone stand at the same place in each widget.',
    [everyWidget, 'name, telephone and booking link are shown'],
  ),
  A('3.3.1', 'Error identification', 'In words, beside the question, and announced.', [
    'test/prep-quiz.test.ts',
    'again when Next is pressed without an answer, by keyboard',
  ]),
  A('3.3.2', 'Labels or instructions', 'Each field has a label that stays.', axe, axeInUse),
  AA(
    '3.3.3',
    'Error suggestion',
    'An error says what to do: choose one, or “None of these”; did you mean …',
    ['test/routine-checker.test.ts', 'takes a misspelling, and says what it took it for'],
  ),
  AA('3.3.4', 'Error prevention', 'Nothing is sent, bought or signed.'),
  A('3.3.7', 'Redundant entry', 'Nothing is asked twice; answers can be changed from the list.', [
    'test/prep-quiz.test.ts',
    'an answer can be changed',
  ]),
  AA('3.3.8', 'Accessible authentication', 'Nobody signs in.'),
  A('4.1.2', 'Name, role, value', 'Native controls, or the roles of the ARIA practices.', axe, axeInUse),
  AA(
    '4.1.3',
    'Status messages',
    'What changes out of focus is said by a status, once.',
    ['test/how-it-works.test.ts', 'is not read out twice: only the arrows announce'],
    ['test/routine-checker.test.ts', 'says when nothing is entered, and when it is there already'],
  ),
];
