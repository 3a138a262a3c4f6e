import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Tag, Widgets} from './frameworks/elements.js';

type Listeners<Events> = {
  [Event in keyof Events as Event extends `mn-${infer Name}` ? `onMn${Capitals<Name>}` : never]?:
    | ((event: Events[Event]) => void)
    | undefined;
};
type Capitals<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Capitals<Rest>}`
  : Capitalize<Name>;

/** A custom element as Vue's templates see it. */
export interface WidgetComponent<Name extends Tag> {
  new (): {
    $props: Omit<HTMLAttributes, keyof Widgets[Name]['properties']> &
      Widgets[Name]['properties'] &
      Listeners<Widgets[Name]['events']> &
      PublicProps;
    $emit: EmitFn<{[Event in keyof Widgets[Name]['events']]: (event: Widgets[Name]['events'][Event]) => void}>;
    $slots: {[name: string]: (() => unknown) | undefined};
  };
}

declare module 'vue' {
  interface GlobalComponents {
      'mn-*': WidgetComponent<'mn-*'>;
  }
}

export {};
