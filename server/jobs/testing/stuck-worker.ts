import { createLog } from '../../outside/log.ts';
import { runWorker } from '../run-worker.ts';

/** A worker process for tests: takes one job, says so on standard output, and never finishes it. Address in argv[2]. */
await runWorker({
  url: process.argv[2] ?? '',
  concurrency: 1,
  log: createLog('stuck-worker'),
  onLost: () => process.exit(1),
  tasks: {
    'run-segmentation': () => {
      process.stdout.write('taken\n');
      return new Promise(() => undefined);
    },
  },
});
