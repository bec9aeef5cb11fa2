/**
 * What is kept of each point: its nearest medoid and the next, by their place, and how far both are. Written in place.
 */
export interface NearestMedoids {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly toFirst: Float64Array;
  readonly toSecond: Float64Array;
}

/** Looks through all medoids for every point; there are two or more. O(n × k). */
export function nearestMedoids(matrix: Float32Array, n: number, medoids: Int32Array): NearestMedoids {
  const nearest = {
    first: new Int32Array(n),
    second: new Int32Array(n),
    toFirst: new Float64Array(n),
    toSecond: new Float64Array(n),
  };
  for (let j = 0; j < n; j++) look(matrix, n, medoids, j, nearest);
  return nearest;
}

/** Looks through all medoids for the two nearest of point j. */
function look(matrix: Float32Array, n: number, medoids: Int32Array, j: number, nearest: NearestMedoids): void {
  let first = -1;
  let second = -1;
  let near = Number.POSITIVE_INFINITY;
  let far = Number.POSITIVE_INFINITY;
  for (let c = 0; c < medoids.length; c++) {
    const d = matrix[(medoids[c] as number) * n + j] as number;
    if (d < near) {
      second = first;
      far = near;
      first = c;
      near = d;
    } else if (d < far) {
      second = c;
      far = d;
    }
  }
  nearest.first[j] = first;
  nearest.second[j] = second;
  nearest.toFirst[j] = near;
  nearest.toSecond[j] = far;
}

/** Brings up to date what is kept after the medoid at place c has been replaced. O(n), and k for points that were near it. */
export function replaceMedoid(
  matrix: Float32Array,
  n: number,
  medoids: Int32Array,
  c: number,
  nearest: NearestMedoids,
): void {
  const { first, second, toFirst, toSecond } = nearest;
  const row = (medoids[c] as number) * n;
  for (let j = 0; j < n; j++) {
    if (first[j] === c || second[j] === c) {
      look(matrix, n, medoids, j, nearest);
      continue;
    }
    const d = matrix[row + j] as number;
    if (d < (toFirst[j] as number)) {
      second[j] = first[j] as number;
      toSecond[j] = toFirst[j] as number;
      first[j] = c;
      toFirst[j] = d;
    } else if (d < (toSecond[j] as number)) {
      second[j] = c;
      toSecond[j] = d;
    }
  }
}
