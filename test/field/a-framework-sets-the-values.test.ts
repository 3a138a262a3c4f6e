/* What frameworks really set, and when, on a custom element: attributes or properties, text or numbers, or nothing yet. */
import '../../src/define/all.js';
import type {WidgetElement} from '../../src/index.js';
import {column, expect, rootOf, settled, until} from '../support/fixture.js';

type Mount = (place: Element, tag: string) => (values: Record<string, unknown>) => void;
const address = '/frameworks.js';
const {frameworks} = (await import(address)) as {frameworks: Record<string, Mount>};

describe('a framework sets the values:', () => {
  for (const [name, mount] of Object.entries(frameworks)) {
    describe(name, () => {
      async function show<Extra>(tag: string, values: Record<string, unknown>) {
        const place = column();
        const set = mount(place, tag);
        set(values);
        const widget = await until(() => place.querySelector<WidgetElement>(tag), 'it is there');
        await settled(widget);
        return {widget: widget as WidgetElement & Extra, set, root: rootOf(widget)};
      }

      it('numbers that are written as text', async () => {
        const carousel = await show<{slide: number}>('mn-benefits-carousel', {
          slide: '3',
          'heading-level': '3',
        });
        expect(carousel.widget.slide).to.equal(3);
        expect(carousel.root.querySelector('#heading h3')).to.not.equal(null);
        const depths = await show<{depth: number}>('mn-depth-explorer', {depth: '0.5'});
        expect(depths.widget.depth).to.equal(0.5);
      });

      it('switches that are off as false, "false" or not at all', async () => {
        for (const off of [false, 'false', null, undefined]) {
          const {widget} = await show('mn-benefits-carousel', {hideEvidence: off, autoplay: off});
          expect(widget.hideEvidence, String(off)).to.equal(false);
        }
      });

      it('an address that is still to come, comes, and goes again', async () => {
        for (const key of ['bookingUrl', 'booking-url']) {
          const {widget, set, root} = await show('mn-faq', {[key]: null, clinicName: undefined});
          const link = () => root.querySelector('.closing a')?.getAttribute('href') ?? null;
          expect(link(), key).to.equal(null);
          set({[key]: '/book'});
          await settled(widget);
          expect(link(), key).to.equal('/book');
          set({[key]: null});
          await settled(widget);
          expect(link(), key).to.equal(null);
          set({[key]: undefined, 'clinic-name': 'Alder'});
          await settled(widget);
          expect(root.querySelector('.closing')!.textContent).to.include('Alder');
        }
      });

      it('a choice that is left to the default', async () => {
        const {widget, set} = await show<{zone: string}>('mn-pain-explainer', {zone: 'chin'});
        expect(widget.zone).to.equal('chin');
        set({zone: undefined});
        await settled(widget);
        expect(widget.zone).to.equal('forehead');
      });
    });
  }
});
