import type { Translate } from '#lib/i18n/translate.ts';
import type { PageData } from '#lib/questionnaires/html/page-data.ts';
import type { Plan } from '#lib/questionnaires/logic/plan.ts';
import type { Walk } from '#lib/questionnaires/logic/walk.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';

/** The page of questions on the screen, as the parts of the script share it. */
export interface Page {
  readonly data: PageData;
  readonly form: HTMLFormElement;
  readonly plan: Plan;
  /** The questions of this page. */
  readonly questions: readonly Question[];
  readonly say: Translate<string>;
  /** What the form says now, by question code, with the answers from before that count here. */
  readonly given: () => Record<string, unknown>;
  /** The same walk as on the server, over what the form says now. */
  readonly walked: () => Walk;
  /** Says something in the polite live region at the foot of the page. */
  readonly tell: (words: string, isBad?: boolean) => void;
}

/** The frame of a question. */
export function frameOf(code: string): HTMLElement | null {
  return document.getElementById(`q-${code}`);
}
