import type { Scale } from '#lib/factor.ts';
import type { Question } from './questionnaire.ts';

/** The scales on which answers to this question may be read; the first is the one when its author named none. */
export function scalesOf(question: Question): readonly [Scale, ...Scale[]] {
  switch (question.type) {
    case 'short-text':
    case 'long-text':
    case 'email':
    case 'statement':
      return ['text'];
    case 'hidden':
      return ['nominal', 'text'];
    case 'number':
    case 'rating':
    case 'nps':
      return ['interval', 'ordinal'];
    case 'single':
    case 'dropdown':
      return question.options.length === 2
        ? ['nominal', 'ordinal', 'interval', 'binary']
        : ['nominal', 'ordinal', 'interval'];
    case 'likert':
    case 'matrix':
      return ['ordinal', 'interval', 'nominal'];
    case 'multiple':
    case 'journey':
      return ['multi'];
    case 'yes-no':
    case 'consent':
      return ['binary', 'nominal'];
    case 'location':
      return ['nominal'];
  }
}
