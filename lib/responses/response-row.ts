import type { ResponseId } from '#lib/ids.ts';
import type { Answers } from '../questionnaires/answers.ts';
import type { ResponseStatus } from './response-status.ts';
import type { Verdict } from './verdict.ts';

/** One response as a table shows it. Holds no key, no hash and no hidden field ([S18]). */
export interface ResponseRow {
  readonly id: ResponseId;
  readonly version: number;
  readonly status: ResponseStatus;
  readonly language: string;
  readonly link: string;
  readonly test: boolean;
  /** What the checks say, and the codes of those that spoke. */
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  /** What a person decided over the checks; null while nobody has. */
  readonly ruling: Verdict | null;
  /** Seconds from the first page to the end; null when not known. */
  readonly seconds: number | null;
  /** Of an anonymous questionnaire the day alone, at midnight UTC. */
  readonly startedAt: Date;
  readonly savedAt: Date;
  readonly submittedAt: Date | null;
  readonly answers: Answers;
}
