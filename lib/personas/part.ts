import { journeyColumn } from '#lib/responses/journey-column.ts';
import type { Column } from '#lib/responses/table.ts';

/** The parts of a persona, in reading order (PRODUCT §5). */
export const parts = [
  'portrait',
  'demographics',
  'place',
  'role',
  'goals',
  'tasks',
  'motivations',
  'values',
  'frustrations',
  'skills',
  'triggers',
  'behaviour',
  'channels',
  'questions',
  'decision',
  'tone',
  'quotes',
  'day',
  'story',
  'common',
  'prevalence',
] as const;
export type Part = (typeof parts)[number];

const BY_SUBFACTOR: Readonly<Record<string, Part>> = {
  goals: 'goals',
  needs: 'goals',
  tasks: 'tasks',
  motivation: 'motivations',
  motivations: 'motivations',
  interests: 'day',
  values: 'values',
  attitudes: 'values',
  'life-attitudes': 'values',
  frustrations: 'frustrations',
  'time-pressure': 'frustrations',
  skills: 'skills',
  constraints: 'skills',
  triggers: 'triggers',
  barriers: 'triggers',
  'price-sensitivity': 'triggers',
  information: 'channels',
  channel: 'channels',
  channels: 'channels',
  'purchase-place': 'channels',
  'decision-time': 'decision',
  spontaneity: 'decision',
  tone: 'tone',
  day: 'day',
};

const BY_FACTOR = {
  social: 'demographics',
  geographic: 'place',
  behavioural: 'behaviour',
  psychological: 'values',
  buyer: 'role',
} as const;

/**
 * Where a claim about a column belongs: what got in the way on a journey, or was used on it; else by its subfactor, else
 * its factor, never by what it is called; the portrait when nothing is known.
 */
export function partOf(column: Column): Part {
  const lane = journeyColumn(column.name)?.lane;
  if (lane === 'barrier') return 'frustrations';
  if (lane === 'touchpoint') return 'channels';
  if (column.subfactor !== undefined && Object.hasOwn(BY_SUBFACTOR, column.subfactor))
    return BY_SUBFACTOR[column.subfactor] ?? 'portrait';
  return column.factor ? BY_FACTOR[column.factor] : 'portrait';
}
