import { format } from 'node:util';
import type { Log } from './log.ts';

/**
 * Sends what libraries print, and an error that nobody caught, through the log, so that it is redacted too ([S38]):
 * the framework prints failed queries with their parameters. After an uncaught error the process ends, to be started again.
 */
export function captureConsole(log: Log): void {
  const to =
    (level: 'info' | 'warn' | 'error') =>
    (...args: unknown[]) =>
      log[level]('printed', { text: format(...args) });
  Object.assign(console, {
    log: to('info'),
    info: to('info'),
    debug: to('info'),
    warn: to('warn'),
    error: to('error'),
  });
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', { error }));
  process.on('uncaughtException', (error) => {
    log.error('uncaught error', { error });
    process.exit(1);
  });
}
