/** What a data set is called when nobody named it: its file without the ending. */
export function titleOf(fileName: string): string {
  const bare = fileName
    .replace(/\.(csv|tsv|txt)$/i, '')
    .replace(/_+/g, ' ')
    .trim();
  return (bare || fileName).slice(0, 200).toWellFormed();
}
