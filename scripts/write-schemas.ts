import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas.ts';

/** Writes the JSON Schemas of the pinned formats into `docs/schemas/`: `node scripts/write-schemas.ts`, then `npm run format`. */
const folder = new URL('../docs/schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`docs/schemas/${name}.json`);
}
