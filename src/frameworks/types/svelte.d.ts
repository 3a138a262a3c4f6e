import type {HTMLAttributes} from 'svelte/elements';
import type {Tag, Widgets} from './frameworks/elements.js';

/** Attributes or properties, and events as Svelte 5 and 4 write them. */
type Props<Name extends Tag> = Omit<
  HTMLAttributes<Widgets[Name]['element']>,
  keyof Widgets[Name]['attributes'] | keyof Widgets[Name]['properties']
> &
  Widgets[Name]['attributes'] &
  Widgets[Name]['properties'] & {
    [Event in keyof Widgets[Name]['events'] as `on${Event & string}` | `on:${Event & string}`]?:
      | ((event: Widgets[Name]['events'][Event]) => void)
      | undefined;
  };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
      'mn-*': Props<'mn-*'>;
  }
}

export {};
