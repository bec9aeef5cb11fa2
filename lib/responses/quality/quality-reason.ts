/** What a quality check can say of a response; stored by these codes, said as `reason.<code>` of the responses catalogue. */
export const qualityReasons = [
  /** A field that no person sees was filled in (the door). */
  'trap',
  /** All was sent faster than it can be read (the door). */
  'too-fast',
  'speeding',
  'straight-lining',
  'duplicate',
  'empty',
  'bare-minimum',
] as const;
export type QualityReason = (typeof qualityReasons)[number];

/** Reasons that the door alone can know: a later check keeps them. */
export const doorReasons: ReadonlySet<string> = new Set<QualityReason>(['trap', 'too-fast']);
