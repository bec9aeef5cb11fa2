import { quotes } from '#lib/personas/quotes.ts';
import type { Profile } from '#lib/segmentation/profile/profile.ts';
import { profileOf } from '#lib/segmentation/profile/profile-of.ts';
import { segmentRowsOf } from '#lib/segmentation/segment-rows-of.ts';
import type { Analysis } from '../../segmentation/analysis.ts';
import type { Frame } from '../../segmentation/load-frame.ts';

/** Answers to open questions that are kept for each segment. */
const QUOTES = 12;

/** What a finished analysis says of every variable, clustered or not, and which answers it can quote. */
export function profileAnalysis(frame: Frame, { assignments, segmentation }: Analysis): Profile {
  const { table, responses } = frame;
  const certainty = new Float64Array(table.rows);
  for (const [at, row] of assignments.rows.entries()) certainty[row] = assignments.certainty[at] ?? 0;
  const segments = segmentRowsOf(table, segmentation, assignments);
  return {
    variables: profileOf(table, segments, segmentation),
    quotes: segments.codes.flatMap((segment, at) =>
      quotes(table, segments, at, certainty, QUOTES).map(({ variable, row }) => ({
        segment,
        variable,
        response: responses[row] ?? '',
      })),
    ),
  };
}
