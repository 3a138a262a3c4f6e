/* CSS `zoom` and transforms, as page builders and accessibility menus set them. */
import '../../src/define/benefits-carousel.js';
import {column, rootOf, settled, until} from '../support/fixture.js';

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
        const leading = () =>
          [...track.children].findIndex(
            (slide) =>
              Math.abs(
                (slide as HTMLElement).offsetLeft -
                  (track.children[0] as HTMLElement).offsetLeft -
                  track.scrollLeft,
              ) <
              track.clientWidth * 0.03,
          ) + 1;
        const leads = (slide: number) =>
          until(
            () => leading() === slide && widget.slide === slide,
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
