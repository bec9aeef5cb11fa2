import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { codebookSchema } from './codebook-schema.ts';

/** What a person decided about a file before it is imported. */
export const importMappingSchema = z.strictObject({
  codebook: codebookSchema,
  /** What the data set will be called. */
  title: z.string().trim().min(1).max(200),
  /** The language of the file's headers and values. */
  language: z.enum(locales),
  /** Into a data set of its own, or in place of the responses of the one that a file of this shape made before. */
  into: z.enum(['new', 'replace']),
});

export type ImportMapping = z.infer<typeof importMappingSchema>;
