import { setTimeout as sleep } from 'node:timers/promises';
import { describeEmbeddedFailure } from '#db/embedded/embedded-failure.ts';
import type { EmbeddedPostgres } from '#db/embedded/server-handle.ts';
import { startPostgres } from '#db/embedded/start-postgres.ts';
import { fail, ok, type Result } from '#lib/result.ts';

export interface KeptDatabase {
  /** Changes when the server had to come back under another port. */
  readonly url: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts the embedded database and starts it again when it dies. `moved` is called when its address changed. */
export async function keepDatabase(
  directory: string,
  say: (sentence: string) => void,
  moved: () => void,
): Promise<Result<KeptDatabase, string>> {
  const first = await startPostgres({ directory });
  if (!first.ok) return fail(describeEmbeddedFailure(first.failure));
  let server: EmbeddedPostgres = first.value;
  let stopping = false;
  void watch();
  return ok({
    url: () => server.url,
    stop: async () => {
      stopping = true;
      await server.stop();
    },
  });

  async function watch(): Promise<void> {
    for (let pause = 200; ; pause = Math.min(30_000, pause * 2)) {
      await server.gone;
      if (stopping) return;
      say('The database ended; starting it again.');
      const again = await startPostgres({ directory });
      if (stopping) {
        if (again.ok) await again.value.stop();
        return;
      }
      if (again.ok) {
        const before = server.url;
        server = again.value;
        pause = 100;
        if (server.url !== before) moved();
      } else {
        say(describeEmbeddedFailure(again.failure));
        await sleep(pause);
      }
    }
  }
}
