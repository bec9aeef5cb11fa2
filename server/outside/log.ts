import { redact } from './redact.ts';

export type LogFields = Readonly<Record<string, unknown>>;

/** One line of JSON per event: `{"at","level","from","event",…fields}`. Fields are redacted before they are written. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/**
 * The log of one process. Passwords, tokens, cookies, addresses and answers are taken out wherever they stand ([S38]).
 * @param from which process: web, worker, cli
 * @param write takes a finished line; standard error unless told otherwise
 */
export function createLog(from: string, write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  const at =
    (level: string) =>
    (event: string, fields: LogFields = {}) => {
      const entry = {
        at: new Date().toISOString(),
        level,
        from,
        event: redact(event),
        ...(redact(fields) as LogFields),
      };
      write(`${JSON.stringify(entry)}\n`);
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
