import {css} from 'lit';
import {bandPlaces} from './band-places.js';

export const bandChartStyles = css`
  .chart {
    margin-block: calc(var(--_space) * 0.5);
  }
  .plot {
    position: relative;
  }
  .days {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-columns: repeat(11, 1fr);
    font-variant-numeric: tabular-nums;
    line-height: 1.7;
    text-align: center;
  }
  .days span {
    position: relative;
    color: var(--_muted);
    text-align: center;
    overflow-wrap: normal;
  }
  .days span:nth-child(odd)::before {
    content: '';
    position: absolute;
    inset: 1.9em 0 0;
    border-radius: 3px;
    background: var(--_faint);
  }
  .days b {
    position: relative;
    z-index: 1;
    display: block;
    inline-size: 1.8em;
    margin-inline: calc(50% - 0.9em);
    border: 2px solid currentColor;
    border-radius: 99px;
    background: var(--_surface, Canvas);
    font-weight: 650;
    line-height: 1.5;
    text-align: center;
  }
  .days .is-today {
    z-index: 1;
    color: inherit;
  }
  .is-today::after {
    content: '';
    position: absolute;
    inset-block: 1.6em 0.4em;
    inset-inline-start: calc(50% - 1px);
    inline-size: 2px;
    background: currentColor;
    transform-origin: top;
  }
  .days em {
    position: absolute;
    z-index: 1;
    inset-block-end: 0;
    inset-inline-start: calc(50% - 1px);
    padding-inline: 0.5em;
    border: 2px solid currentColor;
    border-radius: 0.3em;
    background: var(--_surface, Canvas);
    font-style: normal;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
  .days .is-late em {
    inset-inline: auto calc(50% - 1px);
  }
  .bands {
    --_way: to right;
    position: relative;
    padding-block: 2.1em 0.4em;
    list-style: none;
  }
  .bands:dir(rtl) {
    --_way: to left;
  }
  .plot:has(.is-today) .bands {
    padding-block-end: 2em;
  }
  .bands li {
    padding-block: 0.1em 0.2em;
  }
  .band-name {
    position: relative;
    z-index: 2;
    display: block;
    inline-size: fit-content;
    max-inline-size: calc(100% - var(--_from));
    margin-inline-start: var(--_from);
    padding-inline: 0.3em;
    border-radius: 6px;
    background: var(--_surface, transparent);
    font-weight: 550;
    line-height: 1.35;
  }
  .bands i {
    display: block;
    inline-size: var(--_long);
    block-size: 0.85em;
    margin-inline-start: var(--_from);
    border-radius: 99px;
    background: linear-gradient(
      var(--_way),
      var(--_band) var(--_solid),
      color-mix(in oklab, var(--_band) 10%, transparent)
    );
    transform-origin: left;
  }
  .bands:dir(rtl) i {
    transform-origin: right;
  }
  .bands li {
    --_band: var(--_accent-ui);
  }
  .bands :is(.band-tight, .band-swelling) {
    --_band: color-mix(in oklab, var(--_accent-ui) 76%, transparent);
  }
  .band-deeper i {
    background: repeating-linear-gradient(120deg, var(--_band) 0 2.5px, transparent 2.5px 6.5px);
    mask: linear-gradient(var(--_way), #000 var(--_solid), rgb(0 0 0 / 0.15));
  }
  ${bandPlaces}
  figcaption {
    margin-block-start: 0.3em;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .bands i {
      animation: band-grows 0.6s ease-out;
    }
    .is-today::after {
      animation: line-grows 0.6s ease-out;
    }
  }
  @keyframes band-grows {
    from {
      transform: scaleX(0);
    }
  }
  @keyframes line-grows {
    from {
      transform: scaleY(0);
    }
  }
  @media (forced-colors: active) {
    .bands i {
      forced-color-adjust: none;
    }
    .bands li {
      --_band: Highlight !important;
    }
    .is-today::after {
      background: CanvasText;
    }
  }
`;
