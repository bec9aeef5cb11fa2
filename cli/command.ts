/** Exit codes of every command: 0 done, 1 failed, 2 bad input. */
export type ExitCode = 0 | 1 | 2;

/** A command of the command line: takes what follows its name, says messages on stderr and results on stdout. */
export type Command = (args: readonly string[]) => Promise<ExitCode>;
