import { patterns } from '../cluster/patterns.ts';
import { interleave } from '../encode/interleave.ts';
import { assignFolds } from './assign-folds.ts';
import { type CutColumn, cutColumn } from './cut-column.ts';
import type { Feature } from './feature.ts';
import { featuresOf } from './features-of.ts';
import { FOLDS } from './folds.ts';
import type { TypingQuestion } from './typing-question.ts';

/** Everybody who can teach the tool, gathered by equal answers to all candidate questions ("points"). */
export interface Design {
  readonly k: number;
  readonly points: number;
  /** `mass[(point * FOLDS + fold) * k + segment]`, adding up to the effective number of people. */
  readonly mass: Float64Array;
  readonly questions: readonly DesignQuestion[];
}

/** A candidate that varies. */
export interface DesignQuestion {
  readonly name: string;
  /** Columns that are asked. */
  readonly variables: readonly string[];
  readonly features: readonly Feature[];
  /** By feature, a value for each point. */
  readonly columns: readonly CutColumn[];
  /** Which of the question's `answers` distinct answers each point gave. */
  readonly answerOf: Int32Array;
  readonly answers: number;
}

/** Respondents to learn from; every label is 0 … k − 1 and every weight positive. */
export interface Learners {
  readonly rows: readonly number[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
  readonly k: number;
}

/**
 * Features, folds and masses. Weights are scaled to add up to Kish's effective number of people, (Σw)² / Σw², so that
 * intervals, penalties and least leaves are those of as many people as the weights leave. O(rows log rows × features).
 */
export function design(candidates: readonly TypingQuestion[], learners: Learners, seed: number): Design {
  const { rows, labels, weights, k } = learners;
  const measured = candidates.map((question) => ({ question, of: featuresOf(question, rows) }));
  const used = measured.filter(({ of }) => of.length > 0);
  const all = used.flatMap(({ of }) => of.map(({ values }) => values));
  const { points, patternOf } = patterns(interleave(all, rows.length), rows.length, all.length);
  const folds = assignFolds({ patternOf, labels, weights }, FOLDS, seed);
  const sum = weights.reduce((total, w) => total + w, 0);
  const scale = sum / weights.reduce((total, w) => total + w * w, 0);
  const mass = new Float64Array(points.count * FOLDS * k);
  labels.forEach((label, row) => {
    const at = ((patternOf[row] as number) * FOLDS + (folds[row] as number)) * k + label;
    mass[at] = (mass[at] as number) + (weights[row] as number) * scale;
  });
  let from = 0;
  const questions = used.map(({ question, of }) => {
    const at = from;
    from += of.length;
    const values = of.map((_, j) => pick(points.values, points.count, all.length, at + j));
    const distinct = patterns(interleave(values, points.count), points.count, of.length);
    const features = of.map(({ feature }) => feature);
    const columns = values.map((column) => cutColumn(column));
    const { name } = question;
    const variables = question.columns.map((column) => column.name);
    return { name, variables, features, columns, answerOf: distinct.patternOf, answers: distinct.points.count };
  });
  return { k, points: points.count, mass, questions };
}

function pick(values: Float64Array, count: number, dimensions: number, j: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => values[i * dimensions + j] as number);
}
