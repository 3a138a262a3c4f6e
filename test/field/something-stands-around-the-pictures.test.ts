/* WebP plug-ins put `<picture>` around images, editors paragraphs and links, and lazy loaders hold addresses back. */
import '../../src/define/faq.js';
import '../../src/define/results-compare.js';
import {column, expect, rootOf, settled, until, warnings} from '../support/fixture.js';
import {open} from '../support/host-page.js';

const image = (slot: string, extra = '') =>
  `<img slot="${slot}" alt="The ${slot} picture" src="/hosts/${slot}.svg" ${extra}>`;
const caption = '<p slot="caption">By the clinic, in the same light.</p>';
const both = (around: (image: string) => string) =>
  `${around(image('before'))}${around(image('after'))}${caption}`;

const wrapped: Record<string, string> = {
  'a picture element': both(
    (one) => `<picture><source srcset="/hosts/x.webp" type="image/none">${one}</picture>`,
  ),
  'a paragraph': both((one) => `<p>${one}</p>`),
  'a link': both((one) => `<a href="/large.jpg">${one}</a>`),
  'a figure': both((one) => `<figure>${one}</figure>`),
  'a paragraph, a link and a picture element': both(
    (one) => `<p><a href="/x"><picture>${one}</picture></a></p>`,
  ),
  'a lazy loader that is an element of its own': both((one) => `<lazy-image><p>${one}</p></lazy-image>`),
  'one paragraph for both': `<p>${image('before')} ${image('after')}</p>${caption}`,
  'one paragraph for both and the caption': `<div>${both((one) => `<p>${one}</p>`)}</div>`,
  'nothing, and it stays so': both((one) => one),
};

async function show(inside: string): Promise<ShadowRoot> {
  const place = column();
  place.innerHTML = `<mn-results-compare>${inside}</mn-results-compare>`;
  const widget = place.firstElementChild!;
  await settled(widget);
  return rootOf(widget);
}

async function seesBoth(root: ShadowRoot): Promise<void> {
  const images = [...root.host.querySelectorAll('img')];
  await until(() => root.querySelector('.pictures.is-sliding'), 'the pictures are compared', 15_000);
  const frame = root.querySelector('.frame')!.getBoundingClientRect();
  for (const one of images) {
    await until(
      () => one.getBoundingClientRect().width > frame.width - 4,
      `${one.alt} fills the frame`,
      10_000,
    );
    expect(one.getBoundingClientRect().height, one.alt).to.be.closeTo(frame.height, 4);
  }
  expect(root.textContent).to.not.include('No pictures here yet');
}

describe('something stands around the pictures:', () => {
  for (const [name, inside] of Object.entries(wrapped)) {
    it(name, async () => seesBoth(await show(inside)));
  }

  it('a plug-in that comes later', async () => {
    const root = await show(wrapped['nothing, and it stays so']!);
    await seesBoth(root);
    for (const one of root.host.querySelectorAll('img')) {
      const picture = document.createElement('picture');
      one.replaceWith(picture);
      picture.append(one);
    }
    await until(() => [...root.host.querySelectorAll('picture')].every(({slot}) => slot), 'it is followed');
    await seesBoth(root);
  });

  it('a lazy loader: nothing is said of pictures that are still to come', async () => {
    const root = await show(
      `<img class="lazyload" slot="before" alt="Before" data-src="/hosts/before.svg"><img loading="lazy" slot="after" alt="After" data-lazy-src="/hosts/after.svg">${caption}`,
    );
    await until(() => root.querySelector('.frame'), 'all of it is there');
    expect(warnings()).to.deep.equal([]);
    for (const one of root.host.querySelectorAll('img')) one.src = one.dataset.src ?? one.dataset.lazySrc!;
    await seesBoth(root);
    expect(warnings()).to.deep.equal([]);
  });

  it('the slots of every widget: a link in a paragraph is the clinic’s call to action', async () => {
    const place = column();
    place.innerHTML = '<mn-faq booking-url="/ours"><p><a slot="cta" href="/theirs">Ring us</a></p></mn-faq>';
    const widget = place.firstElementChild!;
    await settled(widget);
    const link = place.querySelector('a')!;
    await until(() => link.checkVisibility() && link.getBoundingClientRect().height > 0, 'it shows');
    expect(rootOf(widget).querySelector('[href="/ours"]')!.checkVisibility()).to.equal(false);
  });

  it('a placeholder: its picture element comes along', async () => {
    const page = await open('wrapped-pictures');
    const root = await page.ready('mn-results-compare');
    await until(() => root.querySelector('.pictures.is-sliding'), 'the pictures are compared');
    const widget = page.widget('mn-results-compare');
    expect([...widget.querySelectorAll('picture')].map(({slot}) => slot)).to.deep.equal(['before', 'after']);
  });
});
