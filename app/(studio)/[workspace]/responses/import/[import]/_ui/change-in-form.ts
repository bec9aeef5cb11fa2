import type { MappingChange } from '#lib/responses/mapping-change-schema.ts';
import { changesFromForm } from './changes-from-form.ts';

/**
 * The change that a form on the page asks for, shown at once; undefined for a data set without a title. The server parses it
 * again before it keeps it: a parser in the browser would be large, and wants to write code, which the page's policy forbids.
 */
export function changeInForm(fields: ReadonlyMap<string, string>): MappingChange | undefined {
  const trimmed = new Map([...fields].map(([name, text]) => [name, untouched.has(name) ? text : text.trim()]));
  const [change] = changesFromForm(trimmed) as [MappingChange?];
  return change?.do === 'whole' && change.title === '' ? undefined : change;
}

/** Names of columns and separators are taken to the letter. */
const untouched: ReadonlySet<string> = new Set(['name', 'id', 'separator', 'missing']);
