import type { Found } from './found.ts';

/** Everything that a run found, by code, for programs: frame, options, document, segments as people named them, profile. */
export function segmentationJson({ run, document, profile }: Found): string {
  const { id, name, questionnaire, options, frame, segments, erasedSince, newSince } = run;
  const sheet = {
    id,
    name,
    questionnaire,
    askedAt: run.createdAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    options,
    frame,
    erasedSince,
    newSince,
    segmentation: document,
    segments: segments.map(({ code, name, colour, note, size }) => ({ code, name, colour, note, size })),
    profile: profile.variables,
  };
  return `${JSON.stringify(sheet, null, 2)}\n`;
}
