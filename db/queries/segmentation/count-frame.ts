import { sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { FrameFilter } from '#lib/segmentation/frame-filter.ts';
import { type FrameLeft, type FrameReason, frameReasons } from '#lib/segmentation/stored-frame.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';
import { frameReason } from './frame-reason.ts';

export interface FrameCount {
  readonly all: number;
  readonly read: number;
  readonly left: readonly FrameLeft[];
  /** By what the responses can be told apart: what occurs among those that are no tests. */
  readonly choices: FrameChoices;
}

export interface FrameChoices {
  readonly versions: readonly number[];
  readonly links: readonly string[];
  readonly languages: readonly string[];
}

/** How many responses of a questionnaire a filter lets through, and why the others are left out. One pass. */
export async function countFrame(
  db: Db,
  scope: Scope,
  input: { readonly questionnaire: QuestionnaireId; readonly filter: FrameFilter },
): Promise<FrameCount> {
  const rows = await db.execute<Kind>(sql`
    select reason, version, link, language, count(*)::int as n from (
      select r.version, r.link, r.language, ${frameReason(input.filter)} as reason from responses r
      where r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${input.questionnaire}
    ) as looked group by reason, version, link, language`);
  const kinds = [...rows];
  const sum = (of: FrameReason | null) => kinds.reduce((total, { reason, n }) => total + (reason === of ? n : 0), 0);
  const left = frameReasons.flatMap((reason) => {
    const count = sum(reason);
    return count > 0 ? [{ reason, count }] : [];
  });
  const read = sum(null);
  const real = kinds.filter(({ reason }) => reason !== 'test');
  const each = <T>(of: (kind: Kind) => T) => [...new Set(real.map(of))];
  return {
    all: left.reduce((total, one) => total + one.count, read),
    read,
    left,
    choices: {
      versions: each(({ version }) => version).sort((a, b) => a - b),
      links: each(({ link }) => link).sort(),
      languages: each(({ language }) => language).sort(),
    },
  };
}

type Kind = Record<string, unknown> & {
  readonly reason: FrameReason | null;
  readonly version: number;
  readonly link: string;
  readonly language: string;
  readonly n: number;
};
