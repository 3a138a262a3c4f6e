import {css} from 'lit';

export const howItWorksStyles = css`
  .appointment,
  .healing {
    display: grid;
    gap: calc(var(--_space) * 1.4) calc(var(--_space) * 2.4);
    margin-block-start: calc(var(--_space) * 1.6);
    padding-block-start: calc(var(--_space) * 1.4);
    border-block-start: 1px solid var(--_hair);
  }
  /* Until the box on radiofrequency stands between them. */
  .appointment + .healing {
    margin-block-start: 13em;
  }
  .appointment > *,
  .healing > * {
    min-inline-size: 0;
  }
  .steps {
    display: grid;
    gap: 1em;
    margin-block: calc(var(--_space) * 1.1) 0.4em;
    list-style: none;
    counter-reset: step;
  }
  .steps li {
    position: relative;
    padding-inline-start: 3.2em;
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: -0.15em;
    inset-inline-start: 0;
    inline-size: 2.1em;
    border-radius: 99px;
    background: var(--_wash);
    color: var(--_accent-text);
    font-weight: 600;
    line-height: 2.1;
    text-align: center;
  }
  .picture {
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_faint);
    overflow: hidden;
    aspect-ratio: 500 / 262;
  }
  .device {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 0.9em;
  }
  .device .picture {
    inline-size: 100%;
    aspect-ratio: 500 / 320;
  }
  .healing-title,
  .moves {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
  }
  .moves {
    flex-wrap: nowrap;
    margin-block: 0.9em 0.2em;
    font-size: 1.1em;
    text-align: center;
  }
  .moves .button {
    flex: none;
    padding: 0;
  }
  .moves .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  /* The thumb stands over the middle of its column. */
  .range {
    --_edge: max(0px, 50% / var(--_moments, 8) - var(--_thumb) / 2);
    inline-size: calc(100% - 2 * var(--_edge));
    margin-inline: var(--_edge);
  }
  .moments {
    min-block-size: 20em;
  }
  .call {
    margin-block-start: calc(var(--_space) * 1.4);
    max-inline-size: none;
  }
  @container mn-root (inline-size >= 900px) {
    .appointment {
      grid-template-columns: 1.1fr 1fr;
    }
    .healing {
      grid-template: auto auto 1fr / 1.25fr 1fr;
    }
    .healing-title {
      grid-column: 1 / -1;
    }
  }
  @container mn-root (inline-size < 26em) {
    .steps li {
      padding: 0;
    }
    .steps b {
      margin-inline-start: 3em;
      line-height: 2;
    }
  }
`;
