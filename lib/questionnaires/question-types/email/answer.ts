import type { EmailQuestion } from '../../questionnaire.ts';
import type { AnswerRules } from '../answer-rules.ts';
import { textAnswer } from '../text-answer.ts';

const text = textAnswer<EmailQuestion>(() => 254, 'one');
const ADDRESS = /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]{2,}$/;

/** An e-mail address, kept as it was written: something, an @, a host with a dot. Whether mail arrives only mail can tell. */
export const emailAnswer: AnswerRules<EmailQuestion, string> = {
  ...text,
  clean: (question, given, report) => {
    const address = text.clean(question, given, report);
    if (address !== undefined && !ADDRESS.test(address)) return void report({ kind: 'notAnEmail' });
    return address;
  },
};
