import { z } from 'zod';
import { factors } from '#lib/factor.ts';

const name = z.string().min(1).max(500);

/** `segue/codebook@1`: what the columns of a data file mean. Strict: an unknown key is refused, not skipped. */
export const codebookSchema = z
  .strictObject({
    format: z.literal('segue/codebook@1'),
    missing: z.array(z.string().max(200)).max(100).optional().describe('Texts that mean "no answer"'),
    id: name.optional().describe('The column that tells respondents apart; never analysed'),
    weight: name.optional().describe('The column of numbers that says how many people a respondent stands for'),
    columns: z
      .array(
        z.strictObject({
          name: name.describe('The header of the column in the file'),
          label: z.string().min(1).max(2000).optional(),
          scale: z.enum(['nominal', 'ordinal', 'interval', 'binary', 'multi', 'rank', 'text']),
          factor: z.enum(factors).optional(),
          subfactor: z.string().min(1).max(100).optional().describe('What it tells within its factor'),
          values: z
            .array(
              z.strictObject({
                code: z
                  .string()
                  .max(500)
                  .describe('As it stands in the file; an empty one makes an empty cell this answer'),
                label: z.string().min(1).max(2000).optional(),
                order: z.number().optional(),
                missing: z.literal(true).optional().describe('This value means "no answer"'),
              }),
            )
            .max(10_000)
            .optional(),
          multiSeparator: z.string().min(1).max(10).optional(),
          grid: name.optional().describe('Columns with the same grid are rows of one matrix question'),
          ignore: z.literal(true).optional(),
        }),
      )
      .max(20_000),
  })
  .describe('Codebook of a data file');

export type Codebook = z.infer<typeof codebookSchema>;
export type CodebookColumn = Codebook['columns'][number];
