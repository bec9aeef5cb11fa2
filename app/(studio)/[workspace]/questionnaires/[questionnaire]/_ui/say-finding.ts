import type { KeyOf } from '#app/_ui/i18n/catalogues.ts';
import { formatter } from '#lib/i18n/format.ts';
import { languageName } from '#lib/i18n/language-name.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { PublishProblem } from '#lib/questionnaires/check/publish-problem.ts';
import type { Finding } from '#lib/questionnaires/editor/findings.ts';

/** A finding as a sentence, in the language of the two catalogues that it takes its words from. */
export function sayFinding(
  finding: Finding,
  locale: Locale,
  t: Translate<KeyOf<'questionnaires'>>,
  studio: Translate<KeyOf<'studio'>>,
): string {
  switch (finding.kind) {
    case 'gap':
      return t(`gap.${finding.gap.kind}`, { least: finding.gap.least });
    case 'untranslated':
      return t('finding.untranslated', { language: languageName(finding.language, locale), n: finding.count });
    case 'noQuoteConsent':
      return t('finding.noQuoteConsent');
    case 'factors':
      return t('finding.factors', {
        factors: formatter(locale).list(finding.factors.map((factor) => t(`factor.${factor}`))),
      });
    case 'problem':
      return sayProblem(finding.problem, t, studio, locale);
  }
}

/** A problem that the publish check found, as a sentence. */
export function sayProblem(
  problem: PublishProblem['problem'],
  t: Translate<KeyOf<'questionnaires'>>,
  studio: Translate<KeyOf<'studio'>>,
  locale: Locale,
): string {
  if (problem.kind === 'unreadable') {
    return studio(`expression.${problem.failure.kind}`, { ...problem.failure } as Record<string, string | number>);
  }
  const values: Record<string, string | number> = { ...problem } as unknown as Record<string, string | number>;
  if ('language' in problem) values.language = languageName(problem.language, locale);
  if (problem.kind === 'scaleMismatch') {
    const scale = (code: string) => t(`scale.${code}` as KeyOf<'questionnaires'>);
    values.scale = scale(problem.scale);
    values.allowed = problem.allowed.split(', ').map(scale).join(', ');
  }
  if (problem.kind === 'emptyList') values.list = t(`edit.list.${problem.list}` as KeyOf<'questionnaires'>);
  return studio(`check.${problem.kind}`, values);
}
