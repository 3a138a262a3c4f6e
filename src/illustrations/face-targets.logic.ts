/** Middles of places in a drawing: two where a place is on both sides. */
export type Middles = readonly (readonly [x: number, y: number])[];

/** The place whose middle lies nearest to a point: the whole face can be touched, however small it is drawn. */
export function nearestPlace<Id extends string>(
  places: Readonly<Record<Id, Middles>>,
  x: number,
  y: number,
): Id {
  const distance = (id: Id) => Math.min(...places[id].map(([left, top]) => Math.hypot(left - x, top - y)));
  return (Object.keys(places) as Id[]).reduce((nearest, id) =>
    distance(id) < distance(nearest) ? id : nearest,
  );
}
