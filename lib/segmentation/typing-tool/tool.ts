import type { Classifier } from './classifier.ts';
import type { Feature } from './feature.ts';
import type { Rate } from './rate.ts';

/**
 * The fewest questions that place a new person into a segment, and all it takes to do so without the data. Plain JSON.
 * Accuracies are those of people whom the classifier had not seen (5-fold cross-validation). Questions are chosen by the
 * same folds, so `accuracy` reads a little high: by about a point for 1,000 people, by five for 150. `checked` does not.
 */
export interface TypingTool {
  /** Segments, and the share (0–1) of people in each. */
  readonly k: number;
  readonly shares: readonly number[];
  /** People learnt from, and how many they count for under weights (Kish). */
  readonly respondents: number;
  readonly effective: number;
  readonly seed: number;
  /** Accuracy that was asked for, and whether these questions reach it. */
  readonly wanted: number;
  readonly reached: boolean;
  /** Share of people placed right by these questions; by always naming the largest segment (`baseline`). */
  readonly accuracy: Rate;
  readonly baseline: number;
  /** Accuracy on people who had no part in the choice of questions either (nested); null above 500 people. */
  readonly checked: Rate | null;
  /** In order of choice, each with the accuracy once it and all before it are answered. */
  readonly questions: readonly ToolQuestion[];
  /** Accuracy of either classifier on all of these questions. */
  readonly compared: Readonly<Record<Classifier['kind'], number>>;
  readonly segments: readonly ToolSegment[];
  readonly notSure: NotSure;
  /** How sure people are placed, on average: the mean of each one's highest probability, 0–1. Absent in tools that were made before it was told. */
  readonly certainty?: number;
  /** What the classifier reads, in its order. */
  readonly features: readonly Feature[];
  readonly classifier: Classifier;
}

export interface ToolQuestion {
  readonly name: string;
  /** Columns that are asked. */
  readonly variables: readonly string[];
  readonly accuracy: Rate;
}

export interface ToolSegment {
  /** Share of the segment's people who are placed there; null when it has nobody. */
  readonly found: Rate | null;
  /** Share of those placed there who belong; null when nobody is placed there. */
  readonly belonging: Rate | null;
}

export interface NotSure {
  /** A person whose highest probability is below it is not sure; null when nobody can be: no threshold reaches `wanted`. */
  readonly threshold: number | null;
  /** Share (0–1) of people who are not sure. */
  readonly share: number;
  /** Accuracy among those who are; null when there are none. */
  readonly accuracyOfSure: Rate | null;
}
