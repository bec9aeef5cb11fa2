import type { AddressInfo } from 'node:net';
import { connect } from '#db/connection.ts';
import { createHttpServer } from '#server/http/create-http-server.ts';
import { createLog } from '#server/outside/log.ts';
import { pooledRandomBytes } from '#server/pooled-random-bytes.ts';
import { makeRespond } from '#server/respond/respond.ts';
import { parseSettings } from '#server/settings.ts';

/**
 * A process with the HTTP server of the product, the respondents' door in front and nothing behind it: what `npm run web`
 * is to a respondent, without the studio. Tells its parent the port. `PORT` is honoured, so that it can be started again
 * at the same address.
 */
const settings = parseSettings({ ...process.env, SEGUE_RATE_LIMITS: 'off' });
if (!settings.ok || settings.value.databaseUrl === null) throw new Error('DATABASE_URL is needed');
const context = {
  connection: connect(settings.value.databaseUrl),
  secret: new TextEncoder().encode('a secret of the bench, at least 32 bytes long'),
  url: settings.value.url,
  now: () => new Date(),
  randomBytes: pooledRandomBytes,
};
const nowhere = async () => new Response('Not found', { status: 404 });
const server = createHttpServer(
  {
    respond: makeRespond(context, { rateLimits: false, onFault: (error) => console.error(error) }),
    health: nowhere,
    studio: async (incoming, outgoing) => void outgoing.writeHead(incoming.url === '/icon.svg' ? 204 : 404).end(),
  },
  settings.value,
  createLog('bench'),
);
server.listen(Number(process.env.BENCH_PORT ?? 0), '127.0.0.1', 511, () =>
  process.send?.((server.address() as AddressInfo).port),
);
process.on('disconnect', () => process.exit(0));
