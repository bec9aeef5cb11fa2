import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['app', 'browser', 'cli', 'demo', 'lib', 'server'];

/** The text of every TypeScript file that may name a message, tests left out. */
export function readSources(root: string): string[] {
  return folders.flatMap((folder) => {
    let names: string[];
    try {
      names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    } catch {
      return [];
    }
    return names
      .filter((name) => /\.tsx?$/.test(name) && !/\.(test|bench)\.tsx?$/.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8'));
  });
}
