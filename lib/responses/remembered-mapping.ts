import type { Locale } from '#lib/i18n/locale.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Codebook } from './codebook-schema.ts';

/** How files of one shape were read the last time, and which data set that made. */
export interface RememberedMapping {
  readonly codebook: Codebook;
  readonly language: Locale;
  readonly questionnaire: QuestionnaireId;
}
