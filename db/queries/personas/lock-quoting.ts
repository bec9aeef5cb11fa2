import { sql } from 'drizzle-orm';
import type { PersonaId, ResponseId } from '#lib/ids.ts';
import type { Persona } from '#lib/personas/persona.ts';
import type { Db } from '../../connection.ts';
import type { Scope } from '../../scope.ts';

export interface QuotingPersona {
  readonly id: PersonaId;
  readonly state: 'draft' | 'approved';
  readonly document: Persona;
}

/** The personas that quote one of these respondents, to be changed in this transaction. */
export async function lockQuoting(db: Db, scope: Scope, responses: readonly ResponseId[]): Promise<QuotingPersona[]> {
  const rows = await db.execute<QuotingPersona & Record<string, unknown>>(sql`
    select p.id, p.state, p.document
    from personas p
    where p.workspace_id = ${scope.workspace} and exists (
      select from jsonb_array_elements(p.document->'facts') fact
      where fact->>'response' in (select jsonb_array_elements_text(${JSON.stringify(responses)}::jsonb)))
    order by p.id
    for update of p`);
  return [...rows];
}
