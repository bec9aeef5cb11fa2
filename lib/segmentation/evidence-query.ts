/** Which respondents a number is about: those of a segment, who gave an answer, or who answered at all. */
export interface EvidenceQuery {
  /** Code of the segment; null for everybody who was used. */
  readonly segment: string | null;
  /** Name of the variable as the table calls it; null when the number is a size. */
  readonly variable: string | null;
  /** Code of the category whose share it is; null for a mean: then everyone who answered. */
  readonly category: string | null;
}

/** The query part of the address at which a segmentation shows the responses behind a number; `readEvidenceQuery` reads it back. */
export function evidenceQuery({ segment, variable, category }: EvidenceQuery): string {
  const query = new URLSearchParams();
  if (segment !== null) query.set('segment', segment);
  if (variable !== null) query.set('variable', variable);
  if (category !== null) query.set('category', category);
  return query.toString();
}

export function readEvidenceQuery(query: Readonly<Record<string, string | string[] | undefined>>): EvidenceQuery {
  // What no database takes as text cannot have been counted either.
  const isText = (value: string) => value.isWellFormed() && !value.includes('\0');
  const one = (value: string | string[] | undefined) =>
    typeof value === 'string' && value !== '' && isText(value) ? value : null;
  return { segment: one(query.segment), variable: one(query.variable), category: one(query.category) };
}
