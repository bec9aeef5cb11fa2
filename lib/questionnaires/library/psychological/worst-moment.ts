import type { Question } from '../../questionnaire.ts';
import { say } from '../say.ts';

/** The worst moment, in their own words: quotes for a persona. */
export const worstMoment = {
  code: 'worst_moment',
  type: 'long-text',
  label: say(
    'What was hardest or most annoying, and why? In your own words.',
    'Что было самым трудным или неприятным и почему? Своими словами.',
    '最困难或最让您不满的是什么？为什么？请用自己的话说说。',
    'Kas bija grūtākais vai nepatīkamākais, un kāpēc? Saviem vārdiem.',
  ),
  maxLength: 1000,
  factor: 'psychological',
  subfactor: 'frustrations',
  scale: 'text',
} as const satisfies Question;
