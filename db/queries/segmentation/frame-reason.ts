import { type SQL, sql } from 'drizzle-orm';
import type { FrameFilter } from '#lib/segmentation/frame-filter.ts';

/**
 * An expression over `responses r`: why a response is not read under this filter, in the order of `frameReasons`; null
 * when it is. One expression for counting and for reading, so that the two cannot disagree.
 */
export function frameReason(filter: FrameFilter): SQL<string | null> {
  const { versions, links, languages, from, to } = filter;
  return sql`case
    when r.test then 'test'
    when r.status <> 'complete' then r.status
    when coalesce(r.ruling, r.verdict) = 'drop' then 'dropped'
    when ${!filter.review} and coalesce(r.ruling, r.verdict) = 'review' then 'review'
    when ${versions.length > 0} and not (r.version = any(${list(versions)}::int[])) then 'version'
    when ${links.length > 0} and not (r.link = any(${list(links)}::text[])) then 'link'
    when ${languages.length > 0} and not (r.language = any(${list(languages)}::text[])) then 'language'
    when ${from}::date is not null and (r.submitted_at is null or r.submitted_at < ${from}::date::timestamp at time zone 'UTC') then 'date'
    when ${to}::date is not null and (r.submitted_at is null or r.submitted_at >= (${to}::date + 1)::timestamp at time zone 'UTC') then 'date'
  end`;
}

/** As the text form of a PostgreSQL array: the driver is handed plain text. */
function list(values: readonly (string | number)[]): string {
  return `{${values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
