import { z } from 'zod';
import { factors } from '#lib/factor.ts';

/** What a weight is given to: a factor, or `none` for the variables that belong to no factor. */
export const blocks = [...factors, 'none'] as const;
export type Block = (typeof blocks)[number];

/** How much the variables of each factor count; a factor that is not named counts 1, one of weight 0 is left out. */
export const weights = z.strictObject({
  /** `variables`: each variable counts its factor's weight. `factors`: the weight is shared out among the factor's variables. */
  alike: z.enum(['variables', 'factors']),
  of: z.partialRecord(z.enum(blocks), z.number().min(0).max(100)),
});
export type Weights = Readonly<z.infer<typeof weights>>;
