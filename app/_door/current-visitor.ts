import { headers } from 'next/headers';
import type { Visitor } from '#server/auth/password-limits.ts';
import { addressHeader } from '#server/outside/address-header.ts';
import { processContext } from '#server/process-context.ts';

/** From where this request comes, as our HTTP server saw it ([S31]). */
export async function currentVisitor(): Promise<Visitor> {
  const address = (await headers()).get(addressHeader) ?? '';
  return { address, limited: processContext().settings.rateLimits };
}
