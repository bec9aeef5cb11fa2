import { parentPort } from 'node:worker_threads';
import { readDataFile } from './read-data-file.ts';

parentPort?.once('message', (bytes: Uint8Array) => parentPort?.postMessage(readDataFile(bytes)));
