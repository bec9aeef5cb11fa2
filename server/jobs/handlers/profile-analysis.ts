import { quotes } from '#lib/personas/quotes.ts';
import type { Profile } from '#lib/segmentation/profile/profile.ts';
import { profileOf } from '#lib/segmentation/profile/profile-of.ts';
import type { SegmentRows } from '#lib/segmentation/segment-rows.ts';
import type { Analysis } from '../../segmentation/analysis.ts';
import type { Frame } from '../../segmentation/load-frame.ts';

/** Answers to open questions that are kept for each segment. */
const QUOTES = 12;

/** What a finished analysis says of every variable, clustered or not, and which answers it can quote. */
export function profileAnalysis(frame: Frame, { assignments, segmentation }: Analysis): Profile {
  const { table, responses } = frame;
  const of = new Int32Array(table.rows).fill(-1);
  const certainty = new Float64Array(table.rows);
  for (const [at, row] of assignments.rows.entries()) {
    of[row] = assignments.segment[at] ?? -1;
    certainty[row] = assignments.certainty[at] ?? 0;
  }
  const codes = segmentation.segments.map(({ code }) => code);
  const segments: SegmentRows = { codes, of };
  return {
    variables: profileOf(table, segments, segmentation),
    quotes: codes.flatMap((segment, at) =>
      quotes(table, segments, at, certainty, QUOTES).map(({ variable, row }) => ({
        segment,
        variable,
        response: responses[row] ?? '',
      })),
    ),
  };
}
