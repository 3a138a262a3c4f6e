import {html, nothing, type TemplateResult} from 'lit';

export interface ArtworkOptions {
  /** The picture's lesson, for those who cannot see it; without it the picture is decoration. */
  label?: string | undefined;
  /** One of six skin tones, 1 to 6; without it the picture follows `--mn-skin-tone`. */
  tone?: number | undefined;
  /** Somebody whose skin differs from what the page shows elsewhere: 7 less its tone. */
  otherTone?: boolean | undefined;
  /**
   * Begins the names of the picture's gradients. Only where two pictures of the same kind and state stand in one
   * shadow root must it be given, and differ.
   */
  id?: string | undefined;
}

/** The `<svg>` around every drawing. */
export const artwork = (
  name: string,
  viewBox: string,
  {label, tone, otherTone}: ArtworkOptions,
  content: unknown,
): TemplateResult =>
  html`<svg
    class="art ${name}${otherTone ? ' other-tone' : ''}"
    part="illustration"
    viewBox=${viewBox}
    preserveAspectRatio="xMidYMid slice"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
    data-tone=${tone ?? nothing}
  >
    ${content}
  </svg>`;
