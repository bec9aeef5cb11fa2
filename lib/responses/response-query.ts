import { z } from 'zod';
import { parseId } from '#lib/ids.ts';
import type { ResponseCursor, ResponseFilter, ResponseSort } from './response-filter.ts';
import { responseStatuses } from './response-status.ts';
import { verdicts } from './verdict.ts';

/** What the address of the table of responses says: the address is the state, and can be sent to somebody else. */
export interface ResponseQuery {
  readonly filter: ResponseFilter;
  readonly sort: ResponseSort;
  /** Behind, or before, which response the page begins; at most one of them. */
  readonly after?: ResponseCursor;
  readonly before?: ResponseCursor;
  /** Codes of the questions that are shown; undefined for the usual ones. */
  readonly columns?: readonly string[];
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads it, passing over whatever is not sound: an address typed wrong shows more, never an error. */
export function readResponseQuery(params: Params): ResponseQuery {
  const filter: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(fields)) {
    const parsed = schema.safeParse(one(params[name]));
    if (parsed.success) filter[name] = parsed.data;
  }
  const [after, before] = [readCursor(one(params.after)), readCursor(one(params.before))];
  const columns = listOf(params.columns).filter((code) => isCode(code));
  return {
    filter: filter as ResponseFilter,
    sort: readSort(one(params.sort)),
    ...(after ? { after } : before ? { before } : {}),
    ...(params.columns !== undefined && { columns }),
  };
}

/** Writes it back, without what goes without saying. */
export function responseQueryText({ filter, sort, after, before, columns }: ResponseQuery): string {
  const text = new URLSearchParams();
  for (const name of Object.keys(fields)) {
    const value = filter[name as keyof ResponseFilter];
    if (value !== undefined) text.set(name, String(value));
  }
  if (sort.by !== 'saved' || !sort.descending) text.set('sort', `${sort.descending ? '-' : ''}${sort.by}`);
  if (columns) text.set('columns', columns.join(','));
  if (after) text.set('after', cursorText(after));
  else if (before) text.set('before', cursorText(before));
  return text.toString();
}

export const usualSort: ResponseSort = { by: 'saved', descending: true };

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));

const fields = {
  status: z.enum(responseStatuses),
  verdict: z.enum(verdicts),
  language: z.string().regex(/^[a-z]{2,8}$/),
  link: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  version: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
  test: z.enum(['yes', 'all']),
  from: day,
  to: day,
  text: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000')),
} as const;

function readSort(text: string | undefined): ResponseSort {
  const by = text?.replace(/^-/, '') ?? '';
  return isCode(by) ? { by, descending: text?.startsWith('-') === true } : usualSort;
}

/** The value, `_`, the id. */
function cursorText({ value, id }: ResponseCursor): string {
  return `${value ?? ''}_${id}`;
}

function readCursor(text: string | undefined): ResponseCursor | undefined {
  const at = text?.lastIndexOf('_') ?? -1;
  const id = parseId(text?.slice(at + 1));
  if (text === undefined || at < 0 || !id) return undefined;
  const value = text.slice(0, at);
  if (value === '') return { value: null, id };
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(value)) return { value: Number(value), id };
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value))
    ? { value, id }
    : undefined;
}

function isCode(text: string): boolean {
  return /^[a-z][a-z0-9_]{0,63}$/.test(text);
}

function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

/** A form repeats a field, a link joins with commas: both are read. */
function listOf(value: string | readonly string[] | undefined): string[] {
  const list = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  return [...new Set(list.flatMap((text) => text.split(',')))].slice(0, 200);
}
