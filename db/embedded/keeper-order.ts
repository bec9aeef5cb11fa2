/** What a keeper is told: which server to hold, as whom, and how to end it where signals do not do (Windows). */
export type KeeperOrder = {
  readonly directory: string;
  readonly command: readonly string[];
  readonly identity: { readonly uid?: number; readonly gid?: number };
  readonly stop: readonly string[];
};
