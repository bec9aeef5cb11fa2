import { storable } from '#server/respond/read-body.ts';

/** The JSON in a file, without what cannot be stored; undefined when it is none. A mark at its beginning is passed over. */
export function readDefinitionFile(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), (_, value) => (typeof value === 'string' ? storable(value) : value));
  } catch {
    return undefined;
  }
}
