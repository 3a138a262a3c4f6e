type Kind = 'timer' | 'frame' | 'observer' | 'listener';

/** What a page has asked the browser to do for it later, and is still waiting for. */
export interface Work {
  /** What is under way, in words. */
  underWay(): string[];
  /** The types of all events that anything has listened to. */
  readonly listenedTo: ReadonlySet<string>;
  stop(): void;
}

/** Watches timers, frames, observers, and listeners that outlive an element (on window, document, media queries). */
export function watchWork(): Work {
  const open = new Map<unknown, `${Kind} ${string}`>();
  const listenedTo = new Set<string>();
  const undo: (() => void)[] = [];
  const replace = <O extends object, K extends keyof O>(
    object: O,
    key: K,
    make: (original: O[K]) => O[K],
  ) => {
    const original = object[key];
    object[key] = make(original);
    undo.push(() => (object[key] = original));
  };
  type Timer = (run: () => void, after?: number, ...rest: unknown[]) => number;
  const timer = (kind: string) => (original: unknown) =>
    ((run, after, ...rest) => {
      const id = (original as Timer).call(
        window,
        () => {
          if (kind === 'timeout') open.delete(`${kind}${id}`);
          run();
        },
        after,
        ...rest,
      );
      open.set(`${kind}${id}`, `timer ${kind} of ${after} ms`);
      return id;
    }) as Timer;
  const clear = (kind: string) => (original: (id?: number) => void) => (id?: number) => {
    open.delete(`${kind}${id}`);
    original.call(window, id);
  };

  replace(window, 'setTimeout', timer('timeout') as never);
  replace(window, 'clearTimeout', clear('timeout') as never);
  replace(window, 'setInterval', timer('interval') as never);
  replace(window, 'clearInterval', clear('interval') as never);
  replace(window, 'requestAnimationFrame', (original) => (run) => {
    const id = original.call(window, (time) => {
      open.delete(`frame${id}`);
      run(time);
    });
    open.set(`frame${id}`, 'frame requested');
    return id;
  });

  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'] as const) {
    const {prototype} = window[name] as unknown as {prototype: IntersectionObserver};
    const targets = new WeakMap<object, Set<unknown>>();
    replace(
      prototype,
      'observe',
      (original) =>
        function (this: IntersectionObserver, ...args) {
          const seen = targets.get(this) ?? new Set();
          targets.set(this, seen.add(args[0]));
          open.set(this, `observer ${name}`);
          return original.apply(this, args);
        },
    );
    replace(
      prototype,
      'disconnect',
      (original) =>
        function (this: IntersectionObserver) {
          targets.delete(this);
          open.delete(this);
          original.call(this);
        },
    );
    if (name === 'MutationObserver') continue;
    replace(
      prototype,
      'unobserve',
      (original) =>
        function (this: IntersectionObserver, target) {
          const seen = targets.get(this);
          seen?.delete(target);
          if (!seen?.size) open.delete(this);
          original.call(this, target);
        },
    );
  }

  const outlives = (target: unknown) =>
    target === window ||
    target === document ||
    target === document.documentElement ||
    target === document.body ||
    target instanceof MediaQueryList;
  const keys = new WeakMap<object, Map<string, object>>();
  const keyOf = (listener: object, target: unknown, type: string) => {
    const byPlace = keys.get(listener) ?? new Map<string, object>();
    keys.set(listener, byPlace);
    const place = `${String(target)} ${type}`;
    byPlace.set(place, byPlace.get(place) ?? {});
    return byPlace.get(place)!;
  };
  replace(
    EventTarget.prototype,
    'addEventListener',
    (original) =>
      function (this: EventTarget, type, listener, options) {
        const target = this ?? window;
        listenedTo.add(type);
        if (listener && outlives(target))
          open.set(keyOf(listener, target, type), `listener for ${type} on ${target.constructor.name}`);
        original.call(target, type, listener, options);
      },
  );
  replace(
    EventTarget.prototype,
    'removeEventListener',
    (original) =>
      function (this: EventTarget, type, listener, options) {
        const target = this ?? window;
        if (listener) open.delete(keyOf(listener, target, type));
        original.call(target, type, listener, options);
      },
  );

  return {
    underWay: () => [...open.values()],
    listenedTo,
    stop: () => undo.reverse().forEach((step) => step()),
  };
}

/**
 * Makes long waits short until the test ends: what takes a second takes a hundredth of one. But not those of a minute
 * and more, which are no widget's: the test runner gives its commands so long, and would lose patience.
 */
export function hurry(): void {
  const original = window.setTimeout.bind(window);
  window.setTimeout = ((run: () => void, after = 0) =>
    original(run, after < 60_000 ? after / 100 : after)) as never;
  restore.push(() => (window.setTimeout = original));
}

const restore: (() => void)[] = [];
afterEach(() => restore.splice(0).forEach((step) => step()));
