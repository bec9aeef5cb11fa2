import { timestamp, uuid } from 'drizzle-orm/pg-core';
import type { WorkspaceId } from '#lib/ids.ts';

/** The column that every row behind the fence leads with; row-level security reads it. */
export const workspaceId = () => uuid('workspace_id').notNull().$type<WorkspaceId>();

/** A moment, kept with its zone, to the millisecond. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
