import type { QuestionnaireId } from '#lib/ids.ts';
import type { Text } from '../questionnaires/questionnaire.ts';
import type { FileFindings } from './file-findings.ts';
import type { ImportFailure, ImportOutcome } from './import-outcome.ts';

/** What is kept of an import beside its mapping. */
export interface ImportNotes {
  readonly findings?: FileFindings;
  /** The mapping proposed is the one that a file of this shape was read by before. */
  readonly remembered?: true;
  /** The data set that it made. */
  readonly before?: { readonly id: QuestionnaireId; readonly title: Text };
  readonly failure?: ImportFailure;
  readonly done?: ImportOutcome;
}
