import type { Connection } from '#db/connection.ts';
import { type ResponseWrite, type ResponseWritten, writeResponses } from '#db/queries/responses/write-responses.ts';
import type { QuestionnaireId, WorkspaceId } from '#lib/ids.ts';
import { inQuota } from '#lib/questionnaires/in-quota.ts';
import type { Plan } from '#lib/questionnaires/logic/plan.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { type Admission, admitResponses } from './admit-responses.ts';
import { gather } from './gather.ts';
import { isUnavailable } from './is-unavailable.ts';

/** The ways into the table of responses: one queue per workspace, one per questionnaire with quotas. */
export interface Writers {
  save(workspace: WorkspaceId, write: ResponseWrite): Promise<ResponseWritten | undefined>;
  admit(link: OpenLink, plan: Plan, write: ResponseWrite): Promise<Admission>;
}

/** The writers of this process on a connection: there is one set, although this file may be loaded twice. */
export function writersOf(connection: Connection): Writers {
  const holder = globalThis as { [key]?: WeakMap<Connection, Writers> };
  holder[key] ??= new WeakMap();
  const writers = holder[key].get(connection) ?? makeWriters(connection);
  holder[key].set(connection, writers);
  return writers;
}

const key = Symbol.for('segue.response-writers');
/** A full batch takes about 5 ms; two under way keep database and process busy at once. */
const most = 128;
const waiting = 4000;

type Save = (write: ResponseWrite) => Promise<ResponseWritten | undefined>;
type Admit = (applicant: { write: ResponseWrite; countsFor: (expression: string) => boolean }) => Promise<Admission>;

function makeWriters(connection: Connection): Writers {
  const saves = new Map<WorkspaceId, Save>();
  const admits = new Map<QuestionnaireId, Admit>();
  return {
    save(workspace, write) {
      const save = saves.get(workspace) ?? makeSave(connection, workspace);
      saves.set(workspace, save);
      return save(write);
    },
    admit({ workspace, questionnaire }, plan, write) {
      const admit = admits.get(questionnaire) ?? makeAdmit(connection, workspace, questionnaire);
      admits.set(questionnaire, admit);
      return admit({ write, countsFor: inQuota(plan, write.answers) });
    },
  };
}

function makeSave(connection: Connection, workspace: WorkspaceId): Save {
  return gather<ResponseWrite, ResponseWritten | undefined>(
    async (writes) => {
      const written = await writeResponses(connection.sql, { workspace }, writes);
      const byKey = new Map(written.map((row) => [row.keyHash, row]));
      return writes.map((write) => byKey.get(write.keyHash));
    },
    { most, waiting, atOnce: 2, keyOf: (write) => write.keyHash, isEverybodys: isUnavailable },
  );
}

function makeAdmit(connection: Connection, workspace: WorkspaceId, questionnaire: QuestionnaireId): Admit {
  return gather((applicants) => admitResponses(connection, { workspace }, questionnaire, applicants), {
    most,
    waiting,
    atOnce: 1,
    keyOf: (applicant) => applicant.write.keyHash,
    isEverybodys: isUnavailable,
  });
}
