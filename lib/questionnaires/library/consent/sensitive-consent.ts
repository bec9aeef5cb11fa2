import type { Question } from '../../questionnaire.ts';
import { say } from '../say.ts';

/** Consent to questions on religion or health, to stand before them. */
export const sensitiveConsent = {
  code: 'sensitive_ok',
  type: 'consent',
  label: say(
    'I agree that my answers about religion or health are used for this study. I can take this back at any time.',
    'Я согласен (согласна), чтобы мои ответы о религии или здоровье использовались в этом исследовании. Согласие можно отозвать в любой момент.',
    '我同意在本次研究中使用我有关宗教或健康的回答，并可随时撤回同意。',
    'Piekrītu, ka manas atbildes par reliģiju vai veselību izmanto šajā pētījumā. Piekrišanu varu jebkurā brīdī atsaukt.',
  ),
  subfactor: 'sensitive-consent',
  scale: 'binary',
} as const satisfies Question;
