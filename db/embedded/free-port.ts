import { createServer } from 'node:net';

/** A free loopback port: the preferred one when it is free, else one that the system chooses. */
export async function freePort(preferred = 0): Promise<number> {
  return (preferred > 0 ? await tryPort(preferred) : null) ?? (await tryPort(0)) ?? 0;
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
