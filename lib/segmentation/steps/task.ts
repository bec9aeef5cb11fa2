import type { Fit } from '../cluster/fitter.ts';
import type { PairCounts } from '../stability/bootstrap-pairs.ts';
import type { ChanceClusters } from '../structure/cluster-by-chance.ts';
import type { TypingTool } from '../typing-tool/tool.ts';
import type { Block } from '../weights.ts';

/**
 * A piece of an analysis that hangs on no other piece at work at the same time: what it gives depends on the frame, the options and
 * itself alone, so it may be done by anyone in any order. Plain data, to be sent to another thread or machine.
 */
export type Task =
  /** The best division into k; `scout`: as far as a first look finds it. */
  | { readonly tag: 'search'; readonly k: number; readonly scout?: boolean }
  /** Bootstrap pairs of that division. */
  | {
      readonly tag: 'pairs';
      readonly k: number;
      readonly labels: Int32Array;
      readonly from: number;
      readonly to: number;
    }
  /** How well halves of the respondents predict each other's clusters. */
  | { readonly tag: 'strength'; readonly k: number }
  /** How well a few questions place people into that division. */
  | { readonly tag: 'placing'; readonly k: number; readonly labels: Int32Array }
  /** k-means of the answers (−1) or of a permuted frame of them. */
  | { readonly tag: 'chance'; readonly draw: number }
  /** The best division into k without one factor, or of answers as given, no person's level taken away. */
  | { readonly tag: 'variant'; readonly k: number; readonly variant: Variant }
  /** The fewest questions that place a person. `segment`: by used row. */
  | { readonly tag: 'typing'; readonly k: number; readonly segment: Int32Array };

export type Variant = { readonly without: Block } | { readonly as: 'given' };

export type TaskResult =
  | { readonly tag: 'search'; readonly fit: Fit }
  | { readonly tag: 'pairs'; readonly counts: PairCounts }
  | { readonly tag: 'strength'; readonly strength: number | null }
  | { readonly tag: 'placing'; readonly accuracy: number | null }
  | { readonly tag: 'chance'; readonly clusters: ChanceClusters }
  /** By row of the frame that variants are made of its cluster; null when it cannot be divided so. */
  | { readonly tag: 'variant'; readonly labels: Int32Array | null }
  | { readonly tag: 'typing'; readonly typing: TypingTool | null };
