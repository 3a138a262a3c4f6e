// What a reader sees and does on a page of an old browser; the answer goes back to the server that sent the page.
const {roots, told} = globalThis;
const expected = new URLSearchParams(location.search).get('expect');
const widgets = [...document.querySelectorAll('main > :not(p)')];
const problems = [];

const painted = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Waits for what a reader would wait for. */
async function until(read, what) {
  for (const end = Date.now() + 40_000; ; await painted()) {
    const value = read();
    if (value) return value;
    if (Date.now() > end) {
      problems.push(`waited in vain until ${what}`);
      return undefined;
    }
  }
}

const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1});
const brush = canvas.getContext('2d', {willReadFrequently: true});

/** What colours come to when they are painted on each other, the last on top. */
function paint(colours) {
  for (const colour of ['white', ...colours]) {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  }
  return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

const luminance = (rgb) =>
  rgb
    .map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4))
    .reduce((sum, one, i) => sum + one * [0.2126, 0.7152, 0.0722][i], 0);

const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

/** All that stands behind an element, the lowest first. */
function behind(element) {
  const colours = [];
  for (let one = element; one; one = parentOf(one)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(one);
    // On a picture, no colour can be told.
    if (backgroundImage !== 'none') return undefined;
    colours.unshift(backgroundColor);
  }
  return colours;
}

const isSeen = (element) => {
  const {visibility, clipPath} = getComputedStyle(element);
  const {width, height} = element.getBoundingClientRect();
  return visibility === 'visible' && clipPath === 'none' && width > 1 && height > 1;
};

/** How many texts a widget shows; those that cannot be read are problems. */
function readTexts(widget) {
  let count = 0;
  for (const element of roots.get(widget).querySelectorAll('.root, .root *')) {
    const text = [...element.childNodes]
      .map((node) => (node.nodeType === 3 ? node.data.trim() : ''))
      .join('');
    if (!text || element instanceof SVGElement || element.closest('[aria-disabled=true], svg')) continue;
    if (element.localName === 'style' || !isSeen(element)) continue;
    const colours = behind(element);
    if (!colours) continue;
    count++;
    const {color, fontSize, fontWeight} = getComputedStyle(element);
    const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.6 && Number(fontWeight) >= 700);
    const ratio = contrast(paint([...colours, color]), paint(colours));
    if (ratio < (isLarge ? 3 : 4.5))
      problems.push(
        `${widget.localName}: "${text.slice(0, 40)}" is ${ratio.toFixed(1)}:1, ${color} on ${colours.join(', ')}`,
      );
  }
  return count;
}

/** Until the list stands there: the second answer each time, then on. */
async function answerQuiz(quiz) {
  const root = roots.get(quiz);
  for (let asked = 0; asked < 40; asked++) {
    await until(
      () => root.querySelector('.question .option, .question input[type=date], .item'),
      'the quiz goes on',
    );
    if (root.querySelector('.item')) return asked;
    const title = root.querySelector('#title').textContent;
    const options = [...root.querySelectorAll('.question .option input')];
    (options[1] ?? options[0])?.click();
    await painted();
    root.querySelector('.question .button-primary').click();
    await until(
      () => root.querySelector('.item') || root.querySelector('#title').textContent !== title,
      `"${title.trim()}" is answered`,
    );
    if (problems.length > 0) break;
  }
  problems.push('the quiz does not come to its list');
  return 0;
}

const result = {};
if (expected === 'widgets') {
  for (const widget of widgets) {
    widget.scrollIntoView();
    await until(
      () =>
        roots.get(widget)?.querySelector('.card') &&
        roots.get(widget).querySelector('.root').style.getPropertyValue('--_text'),
      `<${widget.localName}> is up`,
    );
  }
  if (problems.length === 0) {
    result.questions = await answerQuiz(document.querySelector('mn-prep-quiz'));
    result.texts = widgets.map((widget) => [widget.localName, readTexts(widget)]);
    for (const [name, count] of result.texts) if (count < 3) problems.push(`<${name}> shows ${count} texts`);
  }
  problems.push(...told);
} else {
  await until(() => told.length > 0, 'there is a warning');
  // Time for a second one.
  for (let frames = 0; frames < 10; frames++) await painted();
  if (told.length !== 1 || !/too old/.test(told[0])) problems.push(`is told ${JSON.stringify(told)}`);
  for (const widget of widgets) {
    const own = widget.querySelector('p');
    if (!own?.getClientRects().length) problems.push(`<${widget.localName}> has lost the clinic's own text`);
  }
}

await fetch('/told' + location.search, {method: 'POST', body: JSON.stringify({problems, ...result})});
