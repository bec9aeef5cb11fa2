import type { StoredResponse } from '#db/queries/responses/find-response.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** What a respondent sends. */
export interface Submission {
  /** A UUID that the respondent's device made; whoever has it can read and change the response. */
  readonly key: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly status: 'open' | 'complete';
  readonly language?: Locale | undefined;
  /** What came with the link: hidden questions by code, and `utm_…`. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** The revision that this builds on. Without one it begins the response or replaces whatever is open. */
  readonly base?: number | undefined;
  /** The response as it was just read, when it was: its revision is the base, and its version is judged by. */
  readonly stored?: StoredResponse | undefined;
  /** When the respondent began, where we know; else now. */
  readonly begunAt?: Date | undefined;
  /** The page that the respondent sent off, and the one that follows; absent where no page was left behind. */
  readonly sent?: { readonly page: string; readonly next?: string | undefined } | undefined;
  /** What looked like a robot; sends the response to review, and never refuses it. */
  readonly suspicions?: readonly string[] | undefined;
}
