import { csvOf } from '#app/_ui/csv-of.ts';
import { indexOf } from '#lib/segmentation/profile/index-of.ts';
import type { ProfileVariable } from '#lib/segmentation/profile/profile.ts';
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
    { key: 'effective', header: t('col.effective') },
    { key: 'rest', header: t('col.rest') },
    { key: 'restN', header: t('col.restN') },
    { key: 'restEffective', header: t('col.restEffective') },
    { key: 'index', header: t('col.index') },
    { key: 'effect', header: t('col.effect') },
    { key: 'p', header: t('col.p') },
    { key: 'residual', header: t('col.residual') },
    { key: 'test', header: t('col.test') },
    { key: 'association', header: t('col.association') },
    { key: 'strength', header: t('col.association.effect') },
    { key: 'holm', header: t('col.association.holm') },
    { key: 'fdr', header: t('col.association.fdr') },
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
        effective: cell.effective ?? cell.n,
        rest: cell.rest,
        restN: cell.restN,
        restEffective: cell.restEffective ?? cell.restN,
        index: rounded(indexOf(cell)),
        effect: cell.effect,
        p: cell.p,
        residual: cell.residual ?? null,
        test: t(variable.descriptive ? 'test.descriptive' : 'test.proves'),
        ...wholeOf(variable, category),
      })),
    ),
  );
  return csvOf(columns, rows);

  /** The test of all segments together: of the option where options are tested one by one, else of the variable. */
  function wholeOf({ tests = [] }: ProfileVariable, category: string | null) {
    const test = tests.find((one) => one.category === category) ?? tests.find((one) => one.category === null);
    return {
      association: test ? t(`measure.${test.measure}`) : null,
      strength: test?.effect ?? null,
      holm: test?.holm ?? null,
      fdr: test?.fdr ?? null,
    };
  }
}

/** To a tenth: what lies behind it is chance. */
function rounded(index: number | null): number | null {
  return index === null ? null : Math.round(index * 10) / 10;
}
