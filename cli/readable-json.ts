/** Readable JSON whose long lists of row numbers stay on one line. */
export function readableJson(value: unknown): string {
  const lists = new Map<string, string>();
  const text = JSON.stringify(
    value,
    (key, held: unknown) => {
      if (key !== 'rows' || !Array.isArray(held)) return held;
      const mark = `\u0000${lists.size}`;
      lists.set(JSON.stringify(mark), JSON.stringify(held));
      return mark;
    },
    1,
  );
  return `${text.replace(/"\\u0000\d+"/g, (mark) => lists.get(mark) ?? mark)}\n`;
}
