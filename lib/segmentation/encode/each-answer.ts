import type { Frame } from '../frame.ts';
import type { Weights } from '../weights.ts';
import { answerVoices, type ToldOfAnswers } from './answer-voices.ts';
import type { AnswerVariable } from './answers.ts';
import { voiceWeights } from './voice-weights.ts';

/** The answers that `answersOf` gives, one after the other, each read when it is asked for: no more is held than one rating grid. */
export function* eachAnswer(
  frame: Frame,
  how: 'centre' | 'cut',
  weights: Weights | undefined,
  told: ToldOfAnswers,
): Generator<AnswerVariable> {
  const voices = answerVoices(frame, how);
  const heard = weights ? voiceWeights(voices, weights) : voices.map(() => 1);
  for (const [at, voice] of voices.entries()) {
    for (const variable of voice.read(told)) yield { ...variable, weight: heard[at] ?? 1 };
  }
}
