import type { AnalysisKey, SayAnalysis } from '#lib/i18n/say-analysis.ts';

const KNOWN = ['ENOENT', 'EISDIR', 'EACCES', 'EROFS', 'ENOSPC'] as const;
const ALIKE: Readonly<Record<string, string>> = { EPERM: 'EACCES', ENOTDIR: 'ENOENT' };

/** What went wrong with a file, in plain words and with the system's code for those who look it up; else the message. */
export function reasonOf(error: unknown, say: SayAnalysis): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error)) return error.message;
  const code = String(error.code);
  const known = KNOWN.find((each) => each === (ALIKE[code] ?? code));
  return known ? `${say(`reason.${known}` satisfies AnalysisKey)} (${code})` : code;
}
