// Frameworks that are not installed are passed over.
// @ts-ignore
import type * as React from 'react';
// @ts-ignore
import type * as Preact from 'preact';
// @ts-ignore
import type * as Solid from 'solid-js';
// @ts-ignore
import type * as Qwik from '@builder.io/qwik';
// @ts-ignore
import type {JSXBase as Stencil} from '@stencil/core/internal';
import type {Tag, Widgets} from './frameworks/elements.js';

/** Listeners of React 19 and Preact: `onmn-slide-change`. */
type Listeners<Name extends Tag> = {
  [Event in keyof Widgets[Name]['events'] as `on${Event & string}`]?: ((event: Widgets[Name]['events'][Event]) => void) | undefined;
};
type Attributes<Name extends Tag> = Widgets[Name]['attributes'] & Listeners<Name>;

type ReactProps<Name extends Tag> = Omit<React.HTMLAttributes<Widgets[Name]['element']>, keyof Attributes<Name>> &
  React.ClassAttributes<Widgets[Name]['element']> & {class?: string | undefined} & Attributes<Name>;
/** By way of a tag of its own, as versions of Preact differ in where the attributes of all tags stand. */
type PreactProps<Name extends Tag> = Omit<Preact.JSX.IntrinsicElements['div'], 'ref' | keyof Attributes<Name>> &
  Attributes<Name> & {ref?: Preact.Ref<Widgets[Name]['element']> | undefined};

type Prefixed<Prefix extends string, Fields> = {[Key in keyof Fields as `${Prefix}${Key & string}`]?: Fields[Key]};
/** `prop:content={words}` and `on:mn-slide-change={…}`, as Solid has them; `bool:` and `attr:` too. */
type SolidProps<Name extends Tag> = Omit<Solid.JSX.HTMLAttributes<Widgets[Name]['element']>, keyof Widgets[Name]['attributes']> &
  Widgets[Name]['attributes'] &
  Prefixed<'attr:', Widgets[Name]['attributes']> &
  Prefixed<'bool:', Widgets[Name]['attributes']> &
  Prefixed<'prop:', Widgets[Name]['properties']> & {
    [Event in keyof Widgets[Name]['events'] as `on:${Event & string}`]?: ((event: Widgets[Name]['events'][Event]) => void) | undefined;
  };

type EventName<Event> = Event extends `mn-${infer Name}` ? Name : never;
/** Qwik writes objects as text, and its loader never hears of events whose names have a hyphen: hence JSON and a `ref`. */
type QwikProps<Name extends Tag> = Omit<Qwik.HTMLAttributes<Widgets[Name]['element']>, keyof Widgets[Name]['attributes']> &
  Omit<Widgets[Name]['attributes'], 'content'> & {content?: string | undefined} & {
    [Event in keyof Widgets[Name]['events'] as `${'onMn' | 'on-mn'}-${EventName<Event>}$`]?: never;
  };
/** `onMn-slide-change={…}` in Stencil. */
type StencilProps<Name extends Tag> = Omit<Stencil.HTMLAttributes<Widgets[Name]['element']>, keyof Widgets[Name]['attributes']> &
  Widgets[Name]['attributes'] &
  Widgets[Name]['properties'] & {
    [Event in keyof Widgets[Name]['events'] as `onMn-${EventName<Event>}`]?: ((event: Widgets[Name]['events'][Event]) => void) | undefined;
  };

// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'mn-*': ReactProps<'mn-*'>;
    }
  }
}

// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'mn-*': PreactProps<'mn-*'>;
    }
  }
}

// @ts-ignore
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'mn-*': SolidProps<'mn-*'>;
    }
  }
}

// @ts-ignore
declare module '@builder.io/qwik' {
  namespace QwikJSX {
    interface IntrinsicElements {
      'mn-*': QwikProps<'mn-*'>;
    }
  }
}

// @ts-ignore
declare module '@stencil/core' {
  namespace JSX {
    interface IntrinsicElements {
      'mn-*': StencilProps<'mn-*'>;
    }
  }
}

export {};
