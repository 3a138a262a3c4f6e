import {
  isDescribed,
  pictureState,
  ratioOf,
  sides,
  type PictureFacts,
  type Side,
} from './results-compare.logic.js';

/** The content of one slot. */
export interface SlotFacts {
  readonly picture?: PictureFacts | null | undefined;
  /** How many elements are in the slot. */
  readonly count: number;
}

/** Something for the webmaster to put right. */
export interface Problem {
  readonly field: string;
  readonly problem: string;
  readonly fix: string;
}

/** How much two shapes may differ before somebody would notice what is cut off. */
const tolerance = 0.02;

/** All that is wrong with a pair of pictures. `hidden`: the rules of the place do not let them be shown. */
export function pictureProblems(
  slots: Readonly<Record<Side, SlotFacts>>,
  hasCaption: boolean,
  hidden: boolean,
): Problem[] {
  const given = sides.filter((side) => slots[side].picture);
  if (hidden) return given.length ? [leaveOut] : [];
  if (!given.length) return [noPictures];
  const problems = sides.flatMap((side) => slotProblems(side, slots[side]));
  const [before, after] = sides.map((side) => ratioOf(slots[side].picture));
  if (before && after && Math.abs(before / after - 1) > tolerance) {
    problems.push({
      field: 'before, after',
      problem: `differ in shape (${before.toFixed(2)} and ${after.toFixed(2)}, width over height), so one is cut.`,
      fix: 'Crop both to the same part of the skin and the same shape.',
    });
  }
  return hasCaption ? problems : [...problems, noCaption];
}

function slotProblems(side: Side, {picture, count}: SlotFacts): Problem[] {
  const problems: Problem[] = [];
  const add = (problem: string, fix: string) => problems.push({field: side, problem, fix});
  if (!picture) add('is missing.', `Add <img slot="${side}" src="…" alt="…">.`);
  else if (pictureState(picture) === 'failed')
    add(`"${picture.src}" could not be loaded.`, 'Check its address.');
  if (picture && !isDescribed(picture))
    add('has no description.', 'Say in its alt attribute what the skin looks like.');
  if (count > 1)
    add(
      `holds ${count} elements.`,
      'Put one there; each further pair has slots of its own: before-2, after-2, caption-2.',
    );
  return problems;
}

const noPictures: Problem = {
  field: 'before, after',
  problem: 'there are no pictures.',
  fix: 'Add <img slot="before" src="…" alt="…">, the same with slot="after", and a caption.',
};

const noCaption: Problem = {
  field: 'caption',
  problem: 'is missing.',
  fix: 'Add <p slot="caption">: who took the pictures, the same light and angle, number of sessions, time since, consent given, results vary.',
};

const leaveOut: Problem = {
  field: 'jurisdiction',
  problem: 'rules out before-and-after pictures, so they are not shown.',
  fix: 'Take them out of the page: where scripts do not run, they would still be seen.',
};
