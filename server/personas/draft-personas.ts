import { listResponseLanguages } from '#db/queries/personas/list-response-languages.ts';
import { lockDrafted } from '#db/queries/personas/lock-drafted.ts';
import { lockPersona } from '#db/queries/personas/lock-persona.ts';
import { updatePersona } from '#db/queries/personas/update-persona.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { PersonaId, QuestionnaireId, ResponseId, SegmentationId } from '#lib/ids.ts';
import { cite } from '#lib/personas/cite.ts';
import type { CitedFact } from '#lib/personas/cited-fact.ts';
import { claimCounts } from '#lib/personas/claim-counts.ts';
import { draftPersona } from '#lib/personas/draft.ts';
import type { Fact } from '#lib/personas/fact.ts';
import { factsOf } from '#lib/personas/facts.ts';
import type { Persona } from '#lib/personas/persona.ts';
import { personaFromDraft } from '#lib/personas/persona-from-draft.ts';
import { redraft } from '#lib/personas/redraft.ts';
import { withoutQuotes } from '#lib/personas/without-quotes.ts';
import { journeyColumn } from '#lib/responses/journey-column.ts';
import { clusteredVariables } from '#lib/segmentation/clustered-variables.ts';
import { contrasts } from '#lib/segmentation/profile/contrasts.ts';
import type { Context } from '../context.ts';
import { evidenceHash } from '../segmentation/evidence-hash.ts';
import { type Evidence, loadEvidence } from '../segmentation/load-evidence.ts';
import { undoPending } from './cancel-draft.ts';

/**
 * Drafts every persona of a segmentation that waits for it, one transaction each, from the answers alone. What people
 * decided stays and is compared with the new numbers. About 3 s for 100,000 respondents.
 */
export async function draftPersonas(context: Context, scope: Scope, segmentation: SegmentationId): Promise<void> {
  const waiting = await inScope(context.connection, scope, (db) => lockDrafted(db, scope, segmentation));
  if (!waiting.some(({ document }) => document.pending !== null)) return;
  const evidence = await loadEvidence(context, scope, segmentation, 'en');
  if (!evidence) {
    await inScope(context.connection, scope, (db) => undoPending(context, db, scope, segmentation));
    return;
  }
  const study = studyOf(evidence, context.now().toISOString());
  for (const { id, segment, document } of waiting) {
    if (document.pending === null) continue;
    const place = evidence.segments.codes.indexOf(segment);
    if (place < 0) throw new Error(`persona ${id} is of segment ${segment}, which its segmentation does not have`);
    const { fresh, known } = study.draft(place, document);
    await write(context, scope, { id, questionnaire: evidence.questionnaire, fresh, known });
  }
}

function studyOf(evidence: Evidence, at: string) {
  const { table, segments, responses, certainty, definition } = evidence;
  const facts = factsOf(table, segments);
  const clustered = clusteredVariables(evidence.document);
  const all = contrasts(table, segments, clustered);
  const byPlace = segments.codes.map((_, segment) => all.filter((one) => one.segment === segment));
  const present = new Set(responses);
  const study = {
    ...{ table, segments, responses, clustered, contrasts: all, at },
    frameHash: evidenceHash(evidence),
    privately: definition.buyer === 'B2C',
  };
  return {
    draft(place: number, old: Persona) {
      const mine = new Map((byPlace[place] ?? []).map((one) => [keyOf(facts.fromContrast(one)), one]));
      const contrastOf = (fact: Pick<Fact, 'measure' | 'variable' | 'category'>) => mine.get(keyOf(fact));
      const draft = draftPersona(table, segments, place, all, facts, certainty, isLeftToMaps);
      const fresh = personaFromDraft(draft, study, old.picture, contrastOf);
      const known = (fact: CitedFact): CitedFact | undefined => {
        if (fact.response) return present.has(fact.response) ? fact : undefined;
        const contrast = contrastOf(fact);
        return contrast && cite(facts.fromContrast(contrast), study, contrast);
      };
      return { fresh, known };
    },
  };
}

const keyOf = ({ measure, variable, category }: Pick<Fact, 'measure' | 'variable' | 'category'>): string =>
  JSON.stringify([measure, variable, category]);

/** What a journey block asks belongs to the map, but for what got in the way and what was used. */
function isLeftToMaps(name: string): boolean {
  const place = journeyColumn(name);
  return place !== undefined && place.lane !== 'barrier' && place.lane !== 'touchpoint';
}

interface Drafted {
  readonly id: PersonaId;
  readonly questionnaire: QuestionnaireId;
  readonly fresh: Persona;
  readonly known: (fact: CitedFact) => CitedFact | undefined;
}

async function write(context: Context, scope: Scope, { id, questionnaire, fresh, known }: Drafted): Promise<void> {
  await inScope(context.connection, scope, async (db) => {
    const row = await lockPersona(db, scope, id);
    // Cancelled, or drafted by a worker that was thought dead.
    if (!row || row.document.pending === null) return;
    const { name, picture } = row.document;
    const drafted = row.document.draftedAt === null ? { ...fresh, name, picture } : redraft(row.document, fresh, known);
    const quoted = drafted.facts.flatMap(({ response }) => (response ? [response] : []));
    const languages = await listResponseLanguages(db, scope, { questionnaire, responses: quoted });
    // Whoever was erased since the answers were read must not come back as a quote.
    const gone = new Set(quoted.filter((response) => !languages.has(response)));
    const document = withoutQuotes(inLanguages(drafted, languages), gone);
    const counts = claimCounts(document);
    const open = counts.proposed > 0 || counts.stale > 0;
    const state = row.state === 'approved' && !open ? 'approved' : 'draft';
    await updatePersona(db, scope, { id, document, state, at: context.now(), by: null });
  });
}

/** Quotes with the language they were given in. */
function inLanguages(persona: Persona, languages: ReadonlyMap<ResponseId, string>): Persona {
  const facts = persona.facts.map((fact) =>
    fact.response ? { ...fact, language: languages.get(fact.response) ?? null } : fact,
  );
  return { ...persona, facts };
}
