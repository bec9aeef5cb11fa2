import type { Table } from '#lib/responses/table.ts';
import type { Contrast } from '#lib/segmentation/profile/contrast.ts';
import { isNonAnswer } from './non-answer.ts';

export type Direction = 'more' | 'less' | 'same';

export interface Told {
  readonly contrast: Contrast;
  readonly direction: Direction;
}

/** A difference smaller than this (Cohen's h or d) is not worth telling, however sure it is. */
const SMALLEST_EFFECT = 0.2;
const SUREST = 0.05;
const SMALLEST_BASE = 0.3;

/**
 * What is worth telling of one segment, strongest first.
 *
 * *More* or *less*: the corrected p is under .05 and the effect at least .2. A share must also reach a fifth, here (more)
 * or elsewhere (less), because a portrait of what one in twenty does is none; of nominal and ordinal answers only
 * those that are more frequent are told, two per variable, three of a multi. *Same*: an effect under .1 where at least three in
 * five agree, at most three. What lies between is not told: it is neither a difference nor its absence. Nor is what fewer
 * than three in ten of the segment answered, nor answers such as "Not applicable".
 * @param size respondents in the segment
 */
export function telling(contrasts: readonly Contrast[], table: Table, segment: number, size: number): Told[] {
  const scales = new Map(table.columns.map((column) => [column.name, column.scale]));
  const silent = nonAnswers(table);
  const mine = contrasts.filter((contrast) => {
    if (contrast.segment !== segment || contrast.rest === null || contrast.n < size * SMALLEST_BASE) return false;
    return contrast.category === null || !silent.get(contrast.variable)?.has(contrast.category);
  });
  const strongest = [...mine].sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const perVariable = new Map<string, number>();
  const differing: Told[] = [];
  for (const contrast of strongest) {
    if (contrast.p >= SUREST || Math.abs(contrast.effect) < SMALLEST_EFFECT) continue;
    const direction = contrast.effect > 0 ? 'more' : 'less';
    const scale = scales.get(contrast.variable);
    if (contrast.measure === 'share') {
      if ((direction === 'more' ? contrast.value : (contrast.rest ?? 0)) < 0.2) continue;
      if (direction === 'less' && (scale === 'nominal' || scale === 'ordinal')) continue;
    }
    const told = perVariable.get(contrast.variable) ?? 0;
    if (told >= (scale === 'multi' ? 3 : 2)) continue;
    perVariable.set(contrast.variable, told + 1);
    differing.push({ contrast, direction });
  }
  return [...differing, ...alike(mine, perVariable)];
}

function alike(mine: readonly Contrast[], differing: ReadonlyMap<string, number>): Told[] {
  return mine
    .filter(({ measure, value, effect, variable, n, restN }) => {
      const agreed = measure === 'share' && value >= 0.6;
      return agreed && Math.abs(effect) < 0.1 && n >= 20 && restN >= 20 && !differing.has(variable);
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
    .map((contrast) => ({ contrast, direction: 'same' as const }));
}

/** For each variable the categories that say nothing. */
function nonAnswers(table: Table): Map<string, Set<number>> {
  return new Map(
    table.columns.flatMap((column) => {
      if (!('categories' in column)) return [];
      const found = column.categories.flatMap(({ code, label }, at) => (isNonAnswer(label ?? code) ? [at] : []));
      return found.length > 0 ? [[column.name, new Set(found)] as const] : [];
    }),
  );
}
