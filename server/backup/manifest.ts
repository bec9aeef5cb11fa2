import { z } from 'zod';

/** First thing to read in a backup: what it holds, so that a damaged or foreign file is told at once. */
export const manifestSchema = z.strictObject({
  format: z.literal('segue/backup@1'),
  createdAt: z.iso.datetime(),
  /** How many migrations the database had had: it is restored at that point and then brought up to the release. */
  migrations: z.int().min(1),
  tables: z.array(
    z.strictObject({ name: z.string().min(1), columns: z.array(z.string().min(1)), rows: z.int().min(0) }),
  ),
  /** Files beside the database, by name: secrets, later uploads. */
  files: z.array(z.string().regex(/^[a-z0-9][a-z0-9._-]*$/)),
});

export type Manifest = z.infer<typeof manifestSchema>;

export const manifestName = 'manifest.json';
export const tableEntry = (table: string) => `tables/${table}.copy`;
export const fileEntry = (file: string) => `files/${file}`;
