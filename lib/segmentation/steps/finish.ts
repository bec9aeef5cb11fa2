import type { Table } from '#lib/responses/table.ts';
import { sayReasons } from '../choose-k/say-reasons.ts';
import { votes } from '../choose-k/votes.ts';
import { describeVariable } from '../describe-variable.ts';
import { frameWarnings } from '../frame-warnings.ts';
import { segmentsOf } from '../profile/segments-of.ts';
import type { Assignments, Segmentation } from '../segmentation.ts';
import { separation } from '../separation/separation.ts';
import { judgeStructure } from '../structure/judge-structure.ts';
import { structureReasons } from '../structure/structure-reasons.ts';
import { batteryStyles } from './battery-styles.ts';
import type { Begun } from './begun.ts';
import { blockShares } from './block-shares.ts';
import type { Calculated } from './plan-tasks.ts';
import { segmentMap } from './segment-map.ts';
import { segmentTree } from './segment-tree.ts';

/** Writes down what was calculated: the recommended number with its reasons, and its segments with what marks them. */
export function finish(
  table: Table,
  begun: Begun,
  calculated: Calculated,
): { readonly segmentation: Segmentation; readonly assignments: Assignments } {
  const { options, framed, prepared, plan, weighting } = begun;
  const { algorithm, encoding, once, patternOf } = prepared;
  const { solutions, chance, recommended, chosen, order, segment } = calculated;
  const { k } = recommended;
  const { verdict, ...evidence } = judgeStructure(once, chosen, chance, options.seed);
  const sweep = solutions.map(({ entry }) => entry);
  const reasons = [...recommended.reasons, ...structureReasons(verdict)];
  const certainty = Float64Array.from(patternOf, (at) => chosen.certainty[at] as number);
  const segmentation: Segmentation = {
    used: framed.rows.length,
    dropped: framed.dropped,
    variables: framed.columns.map((column) => describeVariable(column, table.rows)),
    excluded: framed.excluded,
    ...(weighting && { weighting }),
    warnings: frameWarnings(begun.sample, framed.rows.length, { weights: options.weights, weighting }),
    method: options.method,
    algorithm,
    encoding,
    seed: options.seed,
    bootstrap: { pairs: plan.pairs, rows: plan.draws },
    reference: { permutations: plan.permutations, rows: plan.referenceRows },
    silhouetteRows: plan.silhouetteRows,
    ...(prepared.shown && { measuredRows: once.weights.reduce((sum, people) => sum + people, 0) }),
    sweep,
    chosen: { k, verdict, evidence, why: sayReasons(reasons, options.locale ?? 'en'), reasons, votes: votes(sweep) },
    segments: segmentsOf(framed, segment, k, chosen.stabilities, order),
    style: batteryStyles(begun, calculated),
    blocks: blockShares(begun, calculated),
    typing: calculated.typing,
    map: segmentMap(begun, calculated),
    separation: separation(once, chosen.partition, order, options.seed),
    dendrogram: segmentTree(begun, calculated),
    timings: {
      unit: 'fits',
      search: calculated.starts,
      stability: solutions.reduce((sum, { entry }) => sum + 2 * entry.stability.pairs, 0),
      chance: solutions.length * (plan.permutations + 1),
      halves: calculated.halves,
      variants: calculated.variants.length,
    },
  };
  return { segmentation, assignments: { rows: framed.rows, segment, certainty } };
}
