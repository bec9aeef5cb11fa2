import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import type { IncentiveId } from '#lib/ids.ts';

/**
 * What an accepted response earns: a paper that can be exchanged for the incentive once, made from the respondent's key
 * and kept nowhere. The same key gives the same ticket, so that a repeat cannot earn twice ([S46]); who has only the
 * ticket or its hash cannot find the response. Its second half proves that we made it.
 */
export function ticketFor(secret: Uint8Array, incentive: IncentiveId, key: string): string {
  const serial = mac(secret, 'segue.ticket.serial', incentive, key);
  return Buffer.concat([serial, mac(secret, 'segue.ticket.seal', incentive, serial.toString('hex'))]).toString(
    'base64url',
  );
}

/** Whether we made this ticket, for this incentive. */
export function isTicket(secret: Uint8Array, incentive: IncentiveId, ticket: string): boolean {
  if (!/^[A-Za-z0-9_-]{43}$/.test(ticket)) return false;
  const bytes = Buffer.from(ticket, 'base64url');
  const seal = mac(secret, 'segue.ticket.seal', incentive, bytes.subarray(0, 16).toString('hex'));
  return bytes.length === 32 && timingSafeEqual(bytes.subarray(16), seal);
}

/** What the ledger keeps of a ticket. */
export function ticketHash(ticket: string): string {
  return hash('sha256', ticket, 'hex');
}

function mac(secret: Uint8Array, ...parts: readonly string[]): Buffer {
  return createHmac('sha256', secret).update(parts.join('\n')).digest().subarray(0, 16);
}
