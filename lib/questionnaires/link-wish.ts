import { z } from 'zod';

/** On what terms a link shall be open, as somebody wishes it. Whether it is a test is settled when it is made. */
export const linkWishSchema = z.strictObject({
  /** Where the link will stand: "Newsletter", "Poster at the desk". */
  channel: z.string().trim().min(1).max(80),
  version: z.number().int().min(1).max(1_000_000),
  /** Values of hidden questions by code, and of `utm_…`; empty ones are left out. */
  hidden: z.record(z.string().max(64), z.string().trim().max(200)),
  opensAt: z.date().nullable(),
  closesAt: z.date().nullable(),
});
export type LinkWish = z.infer<typeof linkWishSchema>;

/** Where a visit came from, as campaigns name it. */
export const campaignFields = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content'] as const;
