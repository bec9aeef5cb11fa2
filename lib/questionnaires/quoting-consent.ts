import type { Questionnaire } from './questionnaire.ts';

/**
 * Code of the question by which respondents agree to be quoted: the consent of the subfactor `quote-consent`; where none
 * is marked, the only consent that is asked, since quoting somebody who agreed to nothing is the worse mistake. Undefined when
 * there is none, or several and none is marked.
 */
export function quotingConsent({ pages }: Pick<Questionnaire, 'pages'>): string | undefined {
  const consents = pages.flatMap((page) => page.questions).filter(({ type }) => type === 'consent');
  const marked = consents.find(({ subfactor }) => subfactor === 'quote-consent');
  if (marked) return marked.code;
  return consents.length === 1 && consents[0]?.subfactor === undefined ? consents[0]?.code : undefined;
}
