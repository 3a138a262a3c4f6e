import {ingredients, type IngredientId} from './ingredients.js';
import {distance} from './routine-checker-distance.logic.js';
import {normalise, type Index} from './routine-checker-match.logic.js';
import {readTyped} from './routine-checker-typed.logic.js';

const ids = Object.keys(ingredients) as IngredientId[];
const mostSuggestions = 8;

/**
 * Whether the text is the beginning of a word that names this ingredient, and no word of its own: "glyco", but neither
 * "vitamins" nor "vitamin". Where more words follow, it has to be the beginning of nothing else: "benzo", but not "vit".
 */
export function isBeginningOf(id: IngredientId, typed: string, {exact, labels}: Index): boolean {
  const text = normalise(typed);
  const begun = [[normalise(labels[id] ?? ''), id] as const, ...exact].filter(([name]) =>
    name.startsWith(text),
  );
  const rests = begun.filter(([, of]) => of === id).map(([name]) => name.slice(text.length));
  return (
    rests.some((rest) => /^[^ ]+$/.test(rest)) ||
    (rests.some((rest) => /^[^ ]/.test(rest)) &&
      begun.every(([, of]) => ingredients[of].family === ingredients[id].family))
  );
}

/**
 * The names that a patient may mean while typing, best first; the commonest before the others. Nothing typed yet:
 * everything, by name.
 */
export function suggest(typed: string, index: Index): IngredientId[] {
  const text = normalise(typed);
  const named = ids.filter((id) => index.labels[id]);
  if (!text) return named.sort((a, b) => index.labels[a]!.localeCompare(index.labels[b]!));
  const ranks = new Map<IngredientId, number>();
  const rank = (id: IngredientId, value: number) => ranks.set(id, Math.min(value, ranks.get(id) ?? value));
  for (const id of named) if (normalise(index.labels[id]!).startsWith(text)) rank(id, 0);
  for (const [name, id] of index.exact) {
    if (!index.labels[id]) continue;
    if (name.startsWith(text)) rank(id, 1);
    else if (` ${name}`.includes(` ${text}`)) rank(id, 2);
    else if (text.length > 3 && name[0] === text[0] && distance(text, name.slice(0, text.length), 1) < 2)
      rank(id, 3);
  }
  for (const {ingredient} of readTyped(typed, index))
    if (ingredient && index.labels[ingredient]) rank(ingredient, 1);
  return [...ranks]
    .sort(([a, rankOfA], [b, rankOfB]) => rankOfA - rankOfB || named.indexOf(a) - named.indexOf(b))
    .slice(0, mostSuggestions)
    .map(([id]) => id);
}
