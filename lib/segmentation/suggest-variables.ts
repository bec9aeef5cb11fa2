import type { Column, Table } from '#lib/responses/table.ts';
import type { Question, Questionnaire } from '../questionnaires/questionnaire.ts';
import { journeyColumn } from '../responses/journey-column.ts';
import { plainLabel } from './plain-label.ts';
import { type Block, blocks } from './weights.ts';

/** A variable that segments can be made of, and whether it is unless somebody says otherwise. */
export interface SuggestedVariable {
  readonly name: string;
  readonly label: string;
  /** Off unless chosen; each has a message `off.<reason>` in the segmentation catalogue. */
  readonly off: OffReason | null;
}

/** `sensitive`: religion, health and the like. `journey`: tells of the way, not of the person. `agreement`: a box ticked to agree. `hidden`: came with the link. */
export type OffReason = 'sensitive' | 'journey' | 'agreement' | 'hidden';

export interface SuggestedBlock {
  readonly block: Block;
  readonly variables: readonly SuggestedVariable[];
}

/** What nobody shall be sorted by unless somebody decides so: special categories of personal data (GDPR, article 9). */
const SENSITIVE = /^(religion|faith|health|disability|ethnic|politic|sexual|union)/;

/**
 * The variables of a questionnaire by factor, in the order of the questions, those without a factor last. Free text is
 * not among them: it is quoted, never clustered.
 * @param table of the questionnaire, with or without rows
 */
export function suggestVariables(questionnaire: Questionnaire, table: Table): SuggestedBlock[] {
  const questions = new Map(
    questionnaire.pages.flatMap((page) => page.questions).map((question) => [question.code, question]),
  );
  const byBlock = Map.groupBy(
    table.columns.filter(({ scale }) => scale !== 'text'),
    (column): Block => column.factor ?? 'none',
  );
  return blocks.flatMap((block) => {
    const columns = byBlock.get(block) ?? [];
    if (columns.length === 0) return [];
    const variables = columns.map((column) => ({
      name: column.name,
      label: plainLabel(column.label || column.name),
      off: offReason(column, questions),
    }));
    return [{ block, variables }];
  });
}

function offReason(column: Column, questions: ReadonlyMap<string, Question>): OffReason | null {
  const { name, subfactor = '' } = column;
  if (SENSITIVE.test(subfactor)) return 'sensitive';
  const question = questions.get(name);
  if (question?.type === 'consent' || /consent/.test(subfactor)) return 'agreement';
  if (question?.type === 'hidden') return 'hidden';
  const journey = journeyColumn(name);
  return journey && questions.get(journey.question)?.type === 'journey' ? 'journey' : null;
}
