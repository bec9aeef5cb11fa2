import type { Feature } from './feature.ts';
import type { TypingAnswers } from './typing-answers.ts';

/**
 * What a feature is for one person, standardised as the tool was made; NaN when its variable is not answered. A kind
 * unknown to the tool is an answer: none of the kinds it knows. An unknown step is none.
 */
export function readFeature(feature: Feature, answers: TypingAnswers): number {
  const raw = rawValue(feature, Object.hasOwn(answers, feature.variable) ? answers[feature.variable] : null);
  return (raw - feature.mean) / feature.unit;
}

function rawValue(feature: Feature, answer: TypingAnswers[string]): number {
  switch (feature.kind) {
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) ? answer : Number.NaN;
    case 'step': {
      const at = typeof answer === 'string' ? feature.codes.indexOf(answer) : -1;
      return at < 0 ? Number.NaN : at;
    }
    case 'is':
      return typeof answer === 'string' ? Number(answer === feature.code) : Number.NaN;
    case 'ticked':
      return Array.isArray(answer) ? Number(answer.includes(feature.code)) : Number.NaN;
  }
}
