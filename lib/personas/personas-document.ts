import type { Locale } from '#lib/i18n/locale.ts';
import { type AnalysisKey, sayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { DraftClaim, PersonaDraft } from './draft.ts';
import type { Fact } from './fact.ts';
import type { Narrator } from './narrator.ts';
import type { PersonasDocument } from './personas-schema.ts';

/** Writes drafts down as `segue/personas@1` in one language, with every fact that a claim cites, each once. */
export function personasDocument(
  drafts: readonly PersonaDraft[],
  narrator: Narrator,
  locale: Locale,
): PersonasDocument {
  const say = sayAnalysis(locale);
  const facts = new Map<string, Fact>();
  const cite = ({ fact }: DraftClaim): string[] => {
    facts.set(fact.id, fact);
    return [fact.id];
  };
  const personas = drafts.map((draft) => {
    const size = draft.claims.find(({ fact }) => fact.measure === 'size')?.fact;
    return {
      segment: draft.segment,
      name: narrator.name(draft),
      size: size?.rows.length ?? 0,
      share: typeof size?.value === 'number' ? size.value : 0,
      claims: draft.claims.map((claim) => ({ part: claim.part, text: narrator.claim(claim), facts: cite(claim) })),
      gaps: draft.gaps.map((part) => ({ part, text: say(`gap.${part}` as AnalysisKey) })),
    };
  });
  return {
    format: 'segue/personas@1',
    language: locale,
    personas,
    facts: [...facts.values()].map((fact) => ({ ...fact, rows: [...fact.rows] })),
  };
}
