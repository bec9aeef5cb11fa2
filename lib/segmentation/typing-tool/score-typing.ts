import { classProbabilities } from './class-probabilities.ts';
import { likeliest } from './likeliest.ts';
import { readFeature } from './read-feature.ts';
import type { TypingTool } from './tool.ts';
import type { TypingAnswers } from './typing-answers.ts';

/** Where a person belongs. */
export interface Placement {
  /** 0 … k − 1; null when no question was answered. */
  readonly segment: number | null;
  /** The highest of `probabilities`. */
  readonly certainty: number;
  readonly sure: boolean;
  /** By segment, adding up to 1; the shares of all segments when no question was answered. */
  readonly probabilities: readonly number[];
}

/** Places one person by the answers to a tool's questions; an unanswered one is taken as the mean. */
export function scoreTyping(tool: TypingTool, answers: TypingAnswers): Placement {
  const read = tool.features.map((feature) => readFeature(feature, answers));
  if (read.every(Number.isNaN)) {
    return { segment: null, certainty: Math.max(...tool.shares), sure: false, probabilities: tool.shares };
  }
  const probabilities = classProbabilities(
    tool.classifier,
    read.map((x) => (Number.isNaN(x) ? 0 : x)),
  );
  const segment = likeliest(probabilities, 0, tool.k);
  const certainty = probabilities[segment] as number;
  const { threshold } = tool.notSure;
  return { segment, certainty, sure: threshold !== null && certainty >= threshold, probabilities };
}
