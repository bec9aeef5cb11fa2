import { csvOf } from '#app/_ui/csv-of.ts';
import { indexOf } from '#lib/segmentation/profile/index-of.ts';
import { saySegment } from '../../../_ui/say-segment.ts';
import type { Found } from './found.ts';

/** The whole profile, one line for each number of each segment, with its base, interval, contrast and what its test is worth. */
export function profileCsv({ run, profile, labels, t }: Found): string {
  const names = new Map(run.segments.map((segment) => [segment.code, saySegment(t, segment)]));
  const columns = [
    { key: 'factor', header: t('col.factor') },
    { key: 'code', header: t('col.code') },
    { key: 'variable', header: t('col.variable') },
    { key: 'category', header: t('col.category') },
    { key: 'measure', header: t('col.measure') },
    { key: 'segment', header: t('col.segment') },
    { key: 'here', header: t('col.here') },
    { key: 'low', header: t('col.low') },
    { key: 'high', header: t('col.high') },
    { key: 'n', header: t('col.n') },
    { key: 'rest', header: t('col.rest') },
    { key: 'restN', header: t('col.restN') },
    { key: 'index', header: t('col.index') },
    { key: 'effect', header: t('col.effect') },
    { key: 'p', header: t('col.p') },
    { key: 'test', header: t('col.test') },
  ];
  const rows = profile.variables.flatMap((variable) =>
    variable.lines.flatMap(({ category, cells }) =>
      cells.map((cell) => ({
        factor: t(`block.${variable.factor ?? 'none'}`),
        code: variable.name,
        variable: labels.variable(variable.name),
        category: category === null ? null : (labels.category(variable.name, category) ?? category),
        measure: t(category === null ? 'measure.mean' : 'measure.share'),
        segment: names.get(cell.segment) ?? cell.segment,
        here: cell.value,
        low: cell.low,
        high: cell.high,
        n: cell.n,
        rest: cell.rest,
        restN: cell.restN,
        index: rounded(indexOf(cell)),
        effect: cell.effect,
        p: cell.p,
        test: t(variable.descriptive ? 'test.descriptive' : 'test.proves'),
      })),
    ),
  );
  return csvOf(columns, rows);
}

/** To a tenth: what lies behind it is chance. */
function rounded(index: number | null): number | null {
  return index === null ? null : Math.round(index * 10) / 10;
}
