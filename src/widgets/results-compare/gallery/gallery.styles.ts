import {css} from 'lit';

export const galleryStyles = css`
  /* The shape of each pair; one beyond the sixth takes the first's. */
  .gallery > :nth-child(2) {
    --_ratio: var(--_ratio1);
  }
  .gallery > :nth-child(3) {
    --_ratio: var(--_ratio2);
  }
  .gallery > :nth-child(4) {
    --_ratio: var(--_ratio3);
  }
  .gallery > :nth-child(5) {
    --_ratio: var(--_ratio4);
  }
  .gallery > :nth-child(6) {
    --_ratio: var(--_ratio5);
  }
  .controls {
    display: flex;
    align-items: center;
    justify-content: space-between;
    /* As wide as a picture of the usual shape. */
    max-inline-size: 45em;
    margin-block: calc(var(--_space) * 0.75);
  }
  .controls .button {
    padding: 0;
  }
  .pairs > .boxed {
    max-inline-size: none;
  }
  .controls .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
