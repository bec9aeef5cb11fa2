import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import type { Incentive } from './incentive.ts';

const text = (most: number) =>
  z
    .partialRecord(z.enum(locales), z.string().trim().max(most))
    .transform((words) => Object.fromEntries(Object.entries(words).filter(([, said]) => said !== '')))
    .pipe(z.partialRecord(z.enum(locales), z.string()));
const label = text(200).exactOptional();

/** Only http and https lead anywhere ([S03]); a user name or password in an address would be shown to everybody. */
const address = z
  .string()
  .trim()
  .max(2000)
  .refine((given) => {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    return (url?.protocol === 'https:' || url?.protocol === 'http:') && url.username === '' && url.password === '';
  });

/** What a questionnaire shall give, out of a form or a program; nothing in it is trusted. */
export const incentiveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('code'), label, lowAt: z.number().int().min(0).max(1_000_000) }),
  z.strictObject({
    kind: z.literal('message'),
    label,
    message: text(2000).refine((words) => Object.keys(words).length > 0),
  }),
  z.strictObject({ kind: z.literal('redirect'), label, address }),
]) satisfies z.ZodType<Incentive>;
