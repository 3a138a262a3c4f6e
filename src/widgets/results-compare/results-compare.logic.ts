export const compareViews = ['slide', 'side-by-side'] as const;
export type CompareView = (typeof compareViews)[number];

export const sides = ['before', 'after'] as const;
export type Side = (typeof sides)[number];

/** The facts that an `<img>` tells of itself. */
export interface PictureFacts {
  readonly alt: string;
  readonly complete: boolean;
  readonly naturalWidth: number;
  readonly naturalHeight: number;
  readonly src: string;
  readonly className?: string;
  readonly dataset?: Readonly<Record<string, string | undefined>>;
  getAttribute(name: 'width' | 'height'): string | null;
}

/** The pictures before and after, where there are any. */
export type Pair = readonly (PictureFacts | null | undefined)[];

export type PictureState = 'absent' | 'waiting' | 'shown' | 'failed';

/** Whether a plug-in keeps a picture's address elsewhere until the picture comes near view. */
const isHeldBack = ({src, className = '', dataset = {}}: PictureFacts): boolean =>
  !src && (/lazy/i.test(className) || Object.keys(dataset).some((name) => /src|bg|lazy/i.test(name)));

/** A placeholder for a picture that is to come has a shape of its own. */
export const isPlaceholder = (picture: PictureFacts): boolean =>
  isHeldBack(picture) ||
  (/^data:/i.test(picture.src) && Object.keys(picture.dataset ?? {}).some((name) => /src/i.test(name)));

/** How far a picture is; one without an address that none is kept for counts as failed. */
export function pictureState(picture?: PictureFacts | null): PictureState {
  if (!picture) return 'absent';
  if (!picture.complete || isHeldBack(picture)) return 'waiting';
  return picture.naturalWidth ? 'shown' : 'failed';
}

/** How two pictures can be shown: one that is alone has nothing to slide over. */
export function layoutFor(view: CompareView, states: readonly PictureState[]): CompareView | 'empty' {
  if (states.every((state) => state === 'absent')) return 'empty';
  return states.some((state) => state === 'absent' || state === 'failed') ? 'side-by-side' : view;
}

/** Whether those who do not see a picture are told what it shows. */
export const isDescribed = (picture: PictureFacts): boolean => Boolean(picture.alt.trim());

/** Width over height, from the picture itself or, before it has loaded, its attributes; 0 where neither tells. */
export const ratioOf = (picture?: PictureFacts | null): number =>
  (picture &&
    ((picture.complete && !isPlaceholder(picture) ? picture.naturalWidth / picture.naturalHeight : 0) ||
      Number(picture.getAttribute('width')) / Number(picture.getAttribute('height')))) ||
  0;

/** The shape of the frame: the wider picture's, so that neither loses its sides. 4:3 until it is known. */
export function frameRatio(pictures: Pair): number {
  const widest = Math.max(...pictures.map(ratioOf));
  return widest ? Math.min(2.4, Math.max(0.5, widest)) : 4 / 3;
}

/**
 * Places that let no such pictures be shown, as `jurisdictions.ts` says: known here as well, so that none are shown
 * where those rules cannot be loaded.
 */
export const withoutPictures: readonly string[] = ['au'];

export const middle = 50;

/** How much of the before picture shows, in whole per cent, and what was wrong with what was asked for. */
export function readPosition(asked: number | null | undefined): {position: number; problem?: string} {
  const number = asked ?? middle;
  if (number >= 0 && number <= 100) return {position: Math.round(number)};
  return {
    position: Number.isNaN(number) ? middle : number > 0 ? 100 : 0,
    problem: `"${number}" is out of range.`,
  };
}
