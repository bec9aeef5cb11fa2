/** What went wrong with a file, in a word: the system's code (ENOENT, EACCES …), else the message. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? `${error.code}` : error.message;
  return String(error);
}
