/**
 * Up to `most` of `names` that look like `wanted`, nearest first: by edit distance without regard to case, not further
 * than a third of the longer name, or containing it. O(names × length²); names are cut to 60 characters.
 */
export function nearNames(wanted: string, names: readonly string[], most = 3): string[] {
  const target = wanted.toLowerCase().slice(0, 60);
  return names
    .map((name) => {
      const lower = name.toLowerCase().slice(0, 60);
      const contains = target.length > 1 && (lower.includes(target) || target.includes(lower));
      return { name, distance: editDistance(target, lower), length: Math.max(target.length, lower.length), contains };
    })
    .filter(({ distance, length, contains }) => contains || distance <= Math.max(1, length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Fewest insertions, deletions, replacements and swaps of neighbours of single characters (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      row.push(Math.min(change, swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
