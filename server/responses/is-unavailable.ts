const codes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'],
  ...['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT'],
  // PostgreSQL: shutting down, crashed, starting up, too many connections, read-only after a fail-over.
  ...['57P01', '57P02', '57P03', '53300', '25006'],
]);

/** Whether the database cannot be reached or does not take anything right now: a matter of waiting, not a fault of ours. */
export function isUnavailable(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (codes.has(String((at as Error & { code?: unknown }).code))) return true;
  }
  return false;
}
