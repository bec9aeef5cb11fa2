import type { Result } from '#lib/result.ts';
import type { AnalyseFailure } from '#lib/segmentation/analyse-failure.ts';
import type { Assignments, Segmentation } from '#lib/segmentation/segmentation.ts';

/** What an analysis gives: the document, and who is in which segment. */
export interface Analysis {
  readonly segmentation: Segmentation;
  readonly assignments: Assignments;
}

/** What the thread of an analysis says to who started it. */
export type FromAnalysis =
  | { readonly tag: 'progress'; readonly done: number }
  | { readonly tag: 'result'; readonly result: Result<Analysis, AnalyseFailure> };
