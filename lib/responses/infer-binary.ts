import type { DistinctValues } from './distinct-values.ts';

/** The two texts of a yes/no column, and how they were recognised. */
export interface BinaryPair {
  readonly no: string;
  readonly yes: string;
  readonly rule: 'yesNo' | 'negatedPair';
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['no', 'yes'],
  ['n', 'y'],
  ['false', 'true'],
  ['f', 't'],
  ['0', '1'],
  ['0.0', '1.0'],
  ['нет', 'да'],
  ['ложь', 'истина'],
  ['否', '是'],
  ['nē', 'jā'],
  ['ne', 'jā'],
  ['unchecked', 'checked'],
  ['not selected', 'selected'],
];

/**
 * Recognises a yes/no column: one of the usual pairs in any case (yes/no, TRUE/FALSE, 0/1, да/нет, 是/否, jā/nē …), or a
 * word and its denial ("healthy" and "Not.healthy"). Undefined when it is none.
 */
export function inferBinary({ values }: DistinctValues): BinaryPair | undefined {
  const [a, b] = values;
  if (!a || !b || values.length !== 2) return undefined;
  return usual(a.text, b.text) ?? usual(b.text, a.text) ?? denial(a.text, b.text) ?? denial(b.text, a.text);
}

function usual(no: string, yes: string): BinaryPair | undefined {
  const found = PAIRS.some(([n, y]) => n === no.toLowerCase() && y === yes.toLowerCase());
  return found ? { no, yes, rule: 'yesNo' } : undefined;
}

function denial(no: string, yes: string): BinaryPair | undefined {
  const denied = /^(?:not|no|non|не|нет|nav|не\s)[ ._-]+(.+)$/i.exec(no)?.[1];
  if (denied === undefined || plain(denied) !== plain(yes)) return undefined;
  return { no, yes, rule: 'negatedPair' };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[ ._-]+/g, ' ');
}
