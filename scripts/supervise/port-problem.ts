import { createServer } from 'node:net';

/** Null when a server may listen there, else why not: EADDRINUSE, EACCES, EADDRNOTAVAIL … */
export function portProblem(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}
