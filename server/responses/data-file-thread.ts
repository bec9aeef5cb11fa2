import { parentPort, workerData } from 'node:worker_threads';
import { readDataFile } from './read-data-file.ts';

parentPort?.postMessage(readDataFile(workerData as Uint8Array));
