import type { Translate } from '#lib/i18n/translate.ts';
import type { WordingProblem } from '#lib/personas/check-wording.ts';
import type { EditPersonaFailure } from '#server/personas/edit-persona.ts';
import type { KeyOf } from '../../../../../_ui/i18n/catalogues.ts';

/** What went wrong with an edit, in the reader's words. */
export function sayFailure(t: Translate<KeyOf<'personas'>>, failure: EditPersonaFailure): string {
  return failure.tag === 'wording' ? sayWording(t, failure.problem) : t(`failed.${failure.tag}`);
}

function sayWording(t: Translate<KeyOf<'personas'>>, problem: WordingProblem): string {
  const places = { fact: '{{fact}}', rest: '{{rest}}' };
  switch (problem.tag) {
    case 'too-long':
      return t('wording.too-long', { most: problem.most });
    case 'number-typed':
      return t('wording.number-typed', { ...places, typed: problem.typed });
    case 'unknown-place':
      return t('wording.unknown-place', { ...places, name: `{{${problem.name}}}` });
    case 'number-gone':
      return t('wording.number-gone', places);
    default:
      return t(`wording.${problem.tag}`);
  }
}
