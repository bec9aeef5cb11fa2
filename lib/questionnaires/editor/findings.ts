import type { Factor } from '#lib/factor.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { check } from '../check/check.ts';
import type { Place, PublishProblem } from '../check/publish-problem.ts';
import { asQuestionnaire, type Draft } from './draft.ts';
import { type Gap, gaps } from './gaps.ts';
import { quoteConsent } from './quote-consent.ts';
import { uncoveredFactors } from './uncovered-factors.ts';

/** One thing to look at before publishing, with where it is mended. Errors hold publishing back, hints only inform. */
export type Finding = { readonly severity: 'error' | 'warning' | 'hint'; readonly place: Place } & (
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'problem'; readonly problem: PublishProblem['problem'] }
  /** Texts that have words, but none in this language; the place is the first of them. */
  | { readonly kind: 'untranslated'; readonly language: Locale; readonly count: number }
  /** Own words are asked for, and no box is marked as the consent to quoting them; the place is the first box. */
  | { readonly kind: 'noQuoteConsent' }
  | { readonly kind: 'factors'; readonly factors: readonly Factor[] }
);

/**
 * Everything that the editor says of a draft, the worst first. The same as `check` says of a questionnaire, and what it cannot
 * say: gaps, a consent to quotes that is missed, and factors of which nothing is asked. Missing translations are one finding for each language.
 */
export function findings(draft: Draft): readonly Finding[] {
  const open = gaps(draft);
  const bare = new Set(open.filter((gap) => gap.kind === 'noWords').map((gap) => JSON.stringify(gap.place)));
  const problems = check(asQuestionnaire(draft)).filter(({ place }) => !bare.has(JSON.stringify(place)));
  const others = problems.filter(({ problem }) => problem.kind !== 'missingTranslation');
  const of = (severity: PublishProblem['severity']): Finding[] =>
    others
      .filter((one) => one.severity === severity)
      .map(({ place, problem }) => ({ severity, place, kind: 'problem', problem }));
  const factors = uncoveredFactors(draft);
  const box = quoteConsent.missing(draft);
  return [
    ...open.map((gap): Finding => ({ severity: 'error', place: gap.place, kind: 'gap', gap })),
    ...of('error'),
    ...untranslated(draft, problems),
    ...of('warning'),
    ...(box
      ? [{ severity: 'warning' as const, place: { ...box, part: 'quotes' }, kind: 'noQuoteConsent' as const }]
      : []),
    ...(factors.length > 0 ? [{ severity: 'hint' as const, place: {}, kind: 'factors' as const, factors }] : []),
  ];
}

function untranslated(draft: Draft, problems: readonly PublishProblem[]): Finding[] {
  return draft.languages.flatMap((language): Finding[] => {
    const missing = problems.filter(
      ({ problem }) => problem.kind === 'missingTranslation' && problem.language === language,
    );
    const first = missing[0];
    if (!first) return [];
    return [{ severity: 'warning', place: first.place, kind: 'untranslated', language, count: missing.length }];
  });
}
