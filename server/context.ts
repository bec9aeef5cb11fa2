import type { Connection } from '#db/connection.ts';
import type { UserId, WorkspaceId } from '#lib/ids.ts';
import type { Role } from '#lib/workspaces/role.ts';

/** What every use case needs from outside; made once by an entry (web, worker, command line, test). */
export interface Context {
  readonly connection: Connection;
  /** Signs tickets and tokens; 32 bytes or more, the same in every process of one installation. */
  readonly secret: Uint8Array;
  /** Public address without a trailing slash, from settings; links are made from it, never from a Host header ([S24]). */
  readonly url: string;
  readonly now: () => Date;
  readonly randomBytes: (length: number) => Uint8Array;
}

/** Who asks, in which workspace, as what. A use case's first line is `can(caller.role, …)`. */
export interface Caller {
  readonly workspace: WorkspaceId;
  readonly role: Role;
  /** Null when the installation itself asks: a job, the command line. */
  readonly user: UserId | null;
}
