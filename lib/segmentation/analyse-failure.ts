/** What can stand in the way of an analysis; each tag has a message `failure.<tag>` in the analysis catalogue. */
export type AnalyseFailure =
  | { readonly tag: 'unknownVariable'; readonly name: string }
  | { readonly tag: 'noVariables' }
  | { readonly tag: 'badK'; readonly from: number; readonly to: number }
  | { readonly tag: 'badSeed'; readonly seed: number }
  | { readonly tag: 'badWeights' }
  | { readonly tag: 'badWeightBy'; readonly name: string }
  | { readonly tag: 'badReplicates'; readonly replicates: number }
  | { readonly tag: 'badRestarts'; readonly restarts: number }
  | { readonly tag: 'tooFewRows'; readonly rows: number; readonly needed: number }
  | { readonly tag: 'tooFewPatterns'; readonly patterns: number; readonly needed: number }
  | { readonly tag: 'stopped' };
