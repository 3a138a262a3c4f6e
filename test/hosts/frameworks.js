// One way for each framework to put a tag on a page with values, and to give it others later. Bundled when asked for, as
// React is not published as a module (test/browser/framework-bundle.mjs).
import * as preact from 'preact';
import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {set_custom_element_data as setInSvelte} from 'svelte/internal/client';
import {h, render as renderVue} from 'vue';

/** @type {Record<string, (place: Element, tag: string) => (values: Record<string, unknown>) => void>} */
export const frameworks = {
  'React 19': (place, tag) => {
    const root = createRoot(place);
    return (values) => flushSync(() => root.render(createElement(tag, values)));
  },
  'Vue 3': (place, tag) => (values) => renderVue(h(tag, values), place),
  Preact: (place, tag) => (values) => preact.render(preact.h(tag, values), place),
  // What Svelte compiles `<mn-faq {...values}>` to, without its compiler.
  Svelte: (place, tag) => {
    const element = document.createElement(tag);
    place.append(element);
    return (values) => {
      for (const [name, value] of Object.entries(values)) setInSvelte(element, name, value);
    };
  },
};
