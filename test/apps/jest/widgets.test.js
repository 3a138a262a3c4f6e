import {widgets} from 'microneedling-widgets';
import 'microneedling-widgets/all';

it.each(widgets.map(({name}) => name))('<mn-%s> mounts and unmounts', async (name) => {
  const widget = document.createElement(`mn-${name}`);
  widget.setAttribute('clinic-name', 'Alder & Finch');
  document.body.append(widget);
  await widget.updateComplete;
  expect(widget.isConnected).toBe(true);
  widget.remove();
});
