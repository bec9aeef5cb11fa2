import type { MixtureData } from './mixture-data.ts';

/**
 * The points that have weight, as data of their own, with those weights: fitting a sample then costs what the sample costs, not
 * what the frame does. Units, packs and powers are those of the whole. O(count + points with weight × variables).
 */
export function presentData(
  data: MixtureData,
  weights: Float64Array,
): { readonly data: MixtureData; readonly weights: Float64Array } {
  const members = present(weights);
  const count = members.length;
  if (count === data.count) return { data, weights };
  const { numeric, codes, gaps } = data;
  const { packs } = codes;
  const values = new Float64Array(count * numeric);
  const cells = new Int32Array(count * packs);
  const from = new Int32Array(count + 1);
  members.forEach((i, at) => {
    values.set(data.values.subarray(i * numeric, (i + 1) * numeric), at * numeric);
    cells.set(codes.cells.subarray(i * packs, (i + 1) * packs), at * packs);
    from[at + 1] = (from[at] as number) + (gaps.from[i + 1] as number) - (gaps.from[i] as number);
  });
  const variables = new Int32Array(from[count] as number);
  members.forEach((i, at) => {
    variables.set(gaps.variables.subarray(gaps.from[i], gaps.from[i + 1]), from[at] as number);
  });
  const people = Float64Array.from(members, (i) => weights[i] as number);
  return {
    data: { ...data, count, weights: people, values, codes: { ...codes, cells }, gaps: { from, variables } },
    weights: people,
  };
}

function present(weights: Float64Array): Int32Array {
  const members = new Int32Array(weights.length);
  let count = 0;
  for (let i = 0; i < weights.length; i++) if (weights[i] !== 0) members[count++] = i;
  return members.slice(0, count);
}
