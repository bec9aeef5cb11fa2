import type { Locale } from '#lib/i18n/locale.ts';
import { type RespondKey, respondMessages } from '#lib/i18n/messages/respond.ts';
import type { PagePlan } from '../logic/page-plan.ts';

/** What the respondent's script finds in its page, as JSON in the element `page-data`. */
export interface PageData {
  readonly locale: Locale;
  /** The address of this response for `PUT`: `/api/v1/links/<link>/responses/<key>`. Without it nothing is saved on the way. */
  readonly save?: string;
  readonly revision: number;
  readonly plan: PagePlan;
  /** The messages that the script may say, in the page's language. */
  readonly messages: Readonly<Record<string, string>>;
}

/** The messages for the script of a question page. */
export function scriptMessages(locale: Locale): Readonly<Record<string, string>> {
  const found = made.get(locale) ?? pick(locale);
  made.set(locale, found);
  return found;
}

const made = new Map<Locale, Readonly<Record<string, string>>>();

function pick(locale: Locale): Readonly<Record<string, string>> {
  const isWanted = (key: string) => /^(problem|status)\./.test(key) || extra.includes(key as RespondKey);
  return Object.fromEntries(Object.entries(respondMessages(locale)).filter(([key]) => isWanted(key)));
}

const extra: readonly RespondKey[] = [
  'problems.title',
  'field.count',
  'choice.yes',
  'choice.no',
  'journey.steps',
  'journey.next',
  'journey.skip',
  'journey.done',
  'journey.skipped',
  'button.next',
  'button.back',
];
