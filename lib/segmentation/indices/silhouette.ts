import type { Points } from '../cluster/points.ts';
import { type Labelling, silhouetteWidths } from './silhouette-widths.ts';

/**
 * Mean silhouette width of each labelling: for a respondent, a = mean distance to the others of the own cluster, b = the
 * least mean distance to another cluster, width = (b − a) / max(a, b), 0 when alone in its cluster. From −1 to 1; null
 * when fewer than two clusters hold anyone or everyone is alone. Euclidean distance, exact over all pairs; the distances
 * are measured once for all labellings. O(count² × (dimensions + labellings)).
 * @see P. Rousseeuw (1987), Silhouettes; equal to R cluster::silhouette and scikit-learn silhouette_score
 */
export function silhouette(points: Points, labellings: readonly Labelling[]): (number | null)[] {
  const totals = new Float64Array(labellings.length);
  silhouetteWidths(points, labellings, (l, i, width) => {
    totals[l] = (totals[l] as number) + (points.weights[i] as number) * width;
  });
  const people = points.weights.reduce((sum, w) => sum + w, 0);
  return labellings.map(({ labels }, l) => {
    const held = new Set(labels.filter((_, i) => points.weights[i] !== 0)).size;
    return held < 2 || held >= people ? null : (totals[l] as number) / people;
  });
}
