import { type Random, randomInt } from '#lib/random.ts';
import { type ValueType, valueType } from '../check/value-type.ts';
import type { Expr, Question } from '../questionnaire.ts';
import { chance, pick, some } from './pick.ts';

/** A condition that the publish check accepts, on questions that came before; a constant where there is none to name. */
export function randomCondition(before: readonly Question[], random: Random, depth = 0): Expr {
  const names = before.flatMap(referencesTo);
  if (names.length === 0) return 'true';
  if (depth < 3 && chance(0.4, random)) {
    const [left, right] = [randomCondition(before, random, depth + 1), randomCondition(before, random, depth + 1)];
    return pick([`(${left}) and (${right})`, `(${left}) or (${right})`, `not (${left})`, `not ${left}`], random);
  }
  const [name, type] = pick(names, random);
  if (chance(0.15, random)) return `answered(${name})`;
  return comparison(name, type, random);
}

/** Everything of a question that a condition can name, with its kind of value. */
export function referencesTo(question: Question): [string, ValueType][] {
  const inside: string[][] = [[], ['other']];
  if (question.type === 'matrix') inside.push(...question.rows.map((row) => [row.code]));
  if (question.type === 'location') inside.push(['country'], ['region'], ['city']);
  if (question.type === 'journey') {
    const parts = ['touchpoints', 'emotion', 'expectation', 'barriers', 'story'];
    for (const { code } of question.stages) inside.push([code], ...parts.map((part) => [code, part]));
  }
  return inside.flatMap((way): [string, ValueType][] => {
    const type = valueType(question, way);
    return type ? [[[question.code, ...way].join('.'), type]] : [];
  });
}

function comparison(name: string, type: ValueType, random: Random): Expr {
  const order = pick(['=', '!=', '<', '<=', '>', '>='], random);
  const number = randomInt(random, 10) - 2;
  switch (type.kind) {
    case 'truth':
      return name;
    case 'number':
      return pick(
        [`${name} ${order} ${number}`, `${name} * 2 + 1 ${order} ${number}`, `round(${name} / 3) = 1`],
        random,
      );
    case 'text':
      return pick([`${name} = 'abc'`, `length(${name}) > 2`, `${name} ${order} "b"`], random);
    case 'code': {
      const code = pick(type.codes.slice(0, 5), random);
      const several = some(type.codes.slice(0, 5), 0.5, random).map((one) => `'${one}'`);
      const isNumber = type.codes.every((one) => /^\d+$/.test(one));
      const inList = `${name} in (${several.join(', ')})`;
      // Equality with a number that is no code would be refused as an unknown option.
      const ordered = isNumber && !/^!?=$/.test(order) ? [`${name} ${order} ${number}`] : [];
      return pick([`${name} = '${code}'`, `${name} != "${code}"`, inList, ...ordered], random);
    }
    case 'codes': {
      const code = pick(type.codes.slice(0, 5), random);
      return pick([`'${code}' in ${name}`, `not '${code}' in ${name}`, `count(${name}) ${order} 2`], random);
    }
  }
}
