/*
 * A booking address that runs a script, by every way in. What the browser itself makes of the link counts: a blank that
 * one part of a program strips and another keeps is how such addresses get through.
 */
import {sendMouse} from '@web/test-runner-commands';
import '../src/define/all.js';
import {setUp} from '../src/embed/extras.js';
import {column, expect, painted, rootOf, settled, until, warnings} from './support/fixture.js';

const script = "javascript:globalThis.ran='yes'";
const schemes = [script, 'data:text/html,<p>x', 'vbscript:x', 'blob:https://a/1', 'file:///x', 'intent://x'];
const invisible = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const characters = Array.from({length: 0x1_0000}, (_, code) => String.fromCodePoint(code)).filter((one) =>
  invisible.test(one),
);

interface Linking extends HTMLElement {
  bookingUrl: string;
  readonly updateComplete: Promise<boolean>;
}

const link = (widget: Element) =>
  rootOf(widget).querySelector<HTMLAnchorElement>('.closing a, a.button-primary[href]');

/** Each way of giving an address to a widget that stands on the page. */
const ways: Record<string, (place: HTMLElement, address: string) => Promise<Linking>> = {
  attribute: (place, address) =>
    put(place, 'mn-pain-explainer', (tag) => tag.setAttribute('booking-url', address)),
  property: (place, address) => put(place, 'mn-pain-explainer', (tag) => (tag.bookingUrl = address)),
  guide: (place, address) =>
    put(place, 'mn-treatment-guide', (tag) => tag.setAttribute('booking-url', address)),
  async placeholder(place, address) {
    const div = document.createElement('div');
    div.dataset.mnWidget = 'pain-explainer';
    div.dataset.mnBookingUrl = address;
    place.replaceChildren(div);
    setUp([div], location.href, ['pain-explainer']);
    const widget = place.querySelector<Linking>('mn-pain-explainer')!;
    await settled(widget);
    return widget;
  },
};

async function put(place: HTMLElement, tag: string, give: (widget: Linking) => unknown): Promise<Linking> {
  const widget = document.createElement(tag) as Linking;
  give(widget);
  place.replaceChildren(widget);
  await settled(widget);
  return widget;
}

describe('a booking address', () => {
  for (const [name, give] of Object.entries(ways)) {
    it(`given by ${name}, links to the clinic and never to a script`, async () => {
      warnings();
      const place = column();
      const good = await give(place, '/book');
      expect(link(good)?.pathname).to.equal('/book');
      for (const address of [
        script,
        ' \u00a0javascript:alert(1)',
        '\u200bvbscript:x',
        'java\nscript:alert(1)',
      ])
        expect(link(await give(place, address)), JSON.stringify(address)).to.equal(null);
    });
  }

  it('runs nothing when pressed, whatever blank stands before the script', async () => {
    warnings();
    const place = column();
    const widget = await put(place, 'mn-pain-explainer', (tag) => (tag.bookingUrl = '/book'));
    await until(() => link(widget), 'the booking link is there');
    for (const character of ['\u00a0', '\u3000', '\ufeff', '\u2028', '\u0085', '\u200b']) {
      widget.bookingUrl = character + script;
      await widget.updateComplete;
      const footer = rootOf(widget).querySelector('.closing')!;
      footer.scrollIntoView({block: 'center', behavior: 'instant'});
      const {right, top, height} = footer.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(right - 40), Math.round(top + height / 2)]});
      await painted();
      expect('ran' in globalThis, JSON.stringify(character)).to.equal(false);
    }
  });

  it('is what the browser itself reads as a web address, for all blanks of Unicode', async () => {
    warnings();
    const widget = await put(column(), 'mn-pain-explainer', () => undefined);
    expect(characters.length).to.be.above(80);
    for (const character of characters)
      for (const scheme of schemes)
        for (const address of [character + scheme, scheme.replace(':', `${character}:`)]) {
          widget.bookingUrl = address;
          await widget.updateComplete;
          expect(link(widget)?.protocol ?? 'none', JSON.stringify(address)).to.be.oneOf([
            'none',
            location.protocol,
          ]);
        }
  });
});
