/**
 * How we know a source: its text (mostly an abstract) was `read`, or only a `secondary` copy of it,
 * or it is known from `memory` alone. A claim may not rest on memory alone: `npm run check:content` fails.
 */
export type SourceBasis = 'read' | 'secondary' | 'memory';

/** A publication, label, law or practice page that a claim rests on: complete, so that a reader finds it. */
export interface Source {
  /** Who wrote or issued it, as references are written: `Alam M, Han S, et al.` */
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Journal with volume and pages, or where else it stands. */
  readonly journal: string;
  /** Where to read it. */
  readonly href?: string;
  /** Why there is nothing to link to: said to whoever checks, not to patients. */
  readonly unlinked?: string;
  readonly basis: SourceBasis;
  /** Set where no people were studied: the reader is told. */
  readonly studied?: 'animals';
}

/** A short reference, the same in every language. */
export const citation = ({authors, year, title, journal}: Source): string =>
  `${authors.replace(/\.$/, '')}. ${title}. ${journal}, ${year}.`.replace('?.', '?');

/** The details that a source lacks, in words: a reader must be able to find it. */
export function incompleteness(source: Source): string[] {
  const problems = (['authors', 'title', 'journal'] as const)
    .filter((field) => !source[field].trim())
    .map((field) => `has no ${field}`);
  const {year, href, unlinked} = source;
  if (!Number.isInteger(year) || year < 1900 || year > new Date().getFullYear()) problems.push('has no year');
  if (href === undefined ? !unlinked : !href.startsWith('https://'))
    problems.push(
      href === undefined ? 'has neither a link nor a reason for none' : 'links to something else than https',
    );
  return problems;
}

/** Keeps the ids of a list as its type. */
export const listed = <Id extends string>(all: Record<Id, Source>): Readonly<Record<Id, Source>> => all;
