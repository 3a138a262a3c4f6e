/* CSS `zoom` and transforms, as page builders and accessibility menus set them. */
import '../../src/define/benefits-carousel.js';
import {column, painted, rootOf, settled, until} from '../support/fixture.js';

const scalings: Record<string, string> = {
  'zoom: 1.5': 'zoom: 1.5',
  'zoom: 0.67': 'zoom: .67',
  'zoom: 2': 'zoom: 2',
  'scale(.5)': 'transform: scale(.5)',
  'scale(1.7)': 'transform: scale(1.7); transform-origin: 0 0',
  'rotate(90deg)': 'transform: rotate(90deg)',
  'scale: 1.3': 'scale: 1.3',
};

describe('the page is zoomed or scaled', () => {
  for (const [name, css] of Object.entries(scalings)) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`${name}, ${dir}: the carousel goes from slide to slide`, async () => {
        const place = column({width: 600, dir});
        place.style.cssText += css;
        place.innerHTML = '<mn-benefits-carousel></mn-benefits-carousel>';
        const widget = place.querySelector('mn-benefits-carousel')!;
        await settled(widget);
        const track = rootOf(widget).querySelector<HTMLElement>('.track')!;
        // The first slide that is seen as a whole, as it is laid out: WebKit leaves out the padding behind the last.
        const leading = () => {
          const [first, ...others] = [...track.children] as [HTMLElement, ...HTMLElement[]];
          const from = [first, ...others].map((slide) => Math.abs(slide.offsetLeft - first.offsetLeft));
          return from.findIndex((left) => left > Math.abs(track.scrollLeft) - track.clientWidth * 0.03) + 1;
        };
        let before = NaN;
        const leads = (slide: number) =>
          until(
            async () => {
              const stands = track.scrollLeft === before;
              before = track.scrollLeft;
              await painted();
              return stands && leading() === slide && widget.slide === slide;
            },
            () => `slide ${slide} leads; now ${leading()}, said to be ${widget.slide}`,
            15_000,
          );
        await leads(1);
        for (const slide of [2, 3]) {
          widget.next();
          await leads(slide);
        }
        widget.goTo(1);
        await leads(1);
        widget.goTo(4);
        await leads(4);
      });
    }
  }
});
