/** By which classes and attributes the makers of recorders let a page leave an element out of what they record. */
const classes = [
  'amp-block', // Amplitude
  'fs-exclude', // FullStory
  'mp-block', // Mixpanel, replay
  'mp-no-track', // Mixpanel, clicks
  'ph-no-capture', // PostHog
  'rr-block', // rrweb, and what is made of it
  'sentry-block', // Sentry
];
const attributes = {
  'data-clarity-mask': 'true', // Microsoft Clarity
  'data-dd-privacy': 'hidden', // Datadog
  'data-heap-redact-text': 'true', // Heap
  'data-hj-suppress': '', // Hotjar
  'data-openreplay-obscured': '', // OpenReplay
  'data-private': '', // LogRocket
};

/** Tells recorders to leave an element out. Written again where a framework has taken it off. */
export function maskFromRecorders(element: Element): void {
  if (classes.some((name) => !element.classList.contains(name))) element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
