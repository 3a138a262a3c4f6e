import {ingredients, lookAlikes, type Ingredient, type IngredientId} from './ingredients.js';

/* Rules about names: which are chemical names of ingredients that we know, and which are other things. */

export const allIngredients = Object.entries(ingredients) as [IngredientId, Ingredient][];
/** Names of other things that look like one of ours. */
export const lookAlikeNames: ReadonlySet<string> = new Set(lookAlikes);
export const kindOf = (id: IngredientId): Ingredient => ingredients[id];
/** Usually kept: said of a name only where nothing else is in it. */
export const isKept = (id: IngredientId): boolean => ['gentle', 'sunscreen'].includes(kindOf(id).family);

/** A long chain of something is another thing than what it is made of. */
export const chain =
  /\b\w*(?:polymer|polyester|polyglucoside)\w*\b|\bpoly(?:lactic|glycolic|l lactic|d lactic)\b/;
/** Other things that hold a name of ours. */
export const otherThings =
  /\bpoly (?:d l |l |d )?(?:lactic|glycolic)\b|\b(?:lactic|glycolic) (?:acid )?co(?: |polymer)|benzylidene camphor|dicamphor|\bcamphor (?:benzalkonium|sulfon)|\bt?e?r?t? ?butyl ?hydroquinone\b|\btbhq\b/;
/** Words that make another thing of the name before them: bacteria are no acid. */
export const makesAnother =
  /^(?:bacteria|bacterium|bacillus|ferment\w*|lysate|filtrate|probiotics?|dehydrogenase|oxidase|reductase)$/;

/** The same of what stands around a word that people say for peels. */
export const isAnotherBeside = (text: string, before = '', after = ''): boolean =>
  text === 'peel'
    ? after === 'off' || /^(?:orange|lemon|lime|citrus|banana|apple|grapefruit|mandarin)$/.test(before)
    : /^(?:acid[ieo]?s|acidi|kwasy|zuren|احماض)$/.test(text) &&
      (/^(?:amino|fatty|nucleic|bile|omega)$/.test(before) ||
        /^(?:amine|gras|omega|nucle|tluszcz|امين|دهني)/.test(after));

/** "Cetearyl alcohol" is a wax, "phenoxyethanol" a preservative: what makes no spirit of the word after it, or before. */
const waxBefore = /(?:yl|lanolin|wool|phenoxy|وكسي)$/;
const waxAfter = /^(?:cet|stear|behen|benz|lanol|سيت|ستيار|بنز|لانول)/;
const spirit = /^(?:iso)?(?:eth|prop)yl$/;
export const isWax = (before = '', after = ''): boolean =>
  (waxBefore.test(before) && !spirit.test(before)) || waxAfter.test(after);
/** The same in scripts without spaces. */
export const scriptWaxBefore =
  /(?:リル|チル|ジル|ニル|キシ|ミノ|ラノリン|릴|틸|질|닐|녹시|라놀린|苯氧|氨基|硬脂|鲸蜡|苯)$/;

/** The same of acids in these scripts: esters, the salts of what is only a buffer, and bacteria. */
const scriptedEster =
  /^(?:ジ(?!ェ)|トリ|イソ|ブチル|エチル|オクチル|ヘキシル|メチル|ベンジル|ステアリル|ラウリル|ミリスチル|セチル|メンチル|グリセリル|フェニル|オレイル|アルキル|[二三异異乙丁辛己苄甲薄硬十月肉鲸苯油][^酸]{0,8}酯)/;
const buffer = /^(?:na|k|ca|[三钠鈉钾鉀]|ナトリウム|カリウム|나트륨|칼륨)/;
const bacteria = /^[杆桿球酸]{0,2}菌|^균/;
/** Chains of them, and UV filters with camphor in them. */
const scriptedChain = /(?:ポリ|聚|폴리)$/;
const scriptedFilter = /(?:ジ|リデン|二|亚苄基|다이|리덴)$/;
export const isScriptedOther = ([id]: readonly IngredientId[], before: string, after: string): boolean =>
  id === 'camphor'
    ? scriptedFilter.test(before)
    : ['aha', 'bha'].includes(kindOf(id!).family) &&
      (scriptedChain.test(before) ||
        scriptedEster.test(after) ||
        bacteria.test(after) ||
        (id === 'citric-acid' && buffer.test(after)));

const ruled = allIngredients.filter(([, {pattern}]) => pattern);
/** Endings of which every name by rule holds one: most names need no more than this. */
const trigger =
  /retin|ascorb|azel|peptide|koj|arbutin|mandel|salicyl|glycolate|lact|malt|malate|tartrate|copper|luff?a|loofa|ceramide|hyaluron|\boils?\b|powder|granules|meal|grains|scrub|walnut|juglans|alcohol|peeling|cyclin|ciclina|cyklin|mycin|micina|mycyn|يسين|يكلين/;
export const mayBeByRule = (text: string): boolean => trigger.test(text);
/** The ingredients of a chemical name by rule: derivatives, salts, oils, grains. */
export function byRule(text: string): IngredientId[] {
  if (!trigger.test(text) || otherThings.test(text)) return [];
  return ruled.filter(([, {pattern}]) => pattern!.test(text)).map(([id]) => id);
}

/** Whether the text is something else, for all that it looks like one of ours. */
export const isAnother = (text: string): boolean =>
  lookAlikeNames.has(text) || otherThings.test(text) || text.endsWith(' free');
