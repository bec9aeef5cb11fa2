import { dirname } from 'node:path';
import { buildIfStale } from './prepare/build-if-stale.ts';

// `npm run build`: what `npm start` does before it starts, for machines that run `npm run web` or `npm run worker` alone.
const failed = buildIfStale(dirname(import.meta.dirname), (sentence) => console.error(sentence));
if (failed !== null) {
  console.error(failed);
  process.exit(1);
}
