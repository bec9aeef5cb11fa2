import { z } from 'zod';

const day = z.iso.date();
/** Text that a database takes. */
const text = z.string().refine((value) => value.isWellFormed() && !value.includes('\0'));

/** Which responses an analysis asks for; a list that is empty asks for all. Tests, dropped and unfinished ones are never read. */
export const frameFilter = z.strictObject({
  versions: z.array(z.int().min(1).max(1_000_000)).max(1_000),
  links: z.array(text.max(200)).max(1_000),
  languages: z.array(text.max(20)).max(50),
  /** First and last day of submission (UTC), both included; null for no bound. */
  from: day.nullable(),
  to: day.nullable(),
  /** Whether responses that the quality checks want looked at are read as well. */
  review: z.boolean(),
});

export type FrameFilter = z.infer<typeof frameFilter>;

/** Everything that may be analysed at all. */
export const everyResponse: FrameFilter = {
  versions: [],
  links: [],
  languages: [],
  from: null,
  to: null,
  review: true,
};
