import type { SayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { ReadFailure } from '#lib/responses/read-failure.ts';
import type { AnalyseFailure } from '#lib/segmentation/analyse-failure.ts';
import type { OptionFailure } from './parse-options.ts';

/**
 * One plain sentence for a failure. What a file holds appears as text: control characters are shown as blanks, so that a
 * file cannot steer the terminal ([S04]).
 */
export function sayFailure(
  failure:
    | { readonly area: 'read'; readonly failure: ReadFailure }
    | { readonly area: 'cli'; readonly failure: OptionFailure }
    | { readonly area: 'failure'; readonly failure: AnalyseFailure },
  say: SayAnalysis,
): string {
  const { tag, ...rest } = failure.failure;
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(rest))
    params[name] = typeof value === 'number' ? value : shown(String(value));
  if ('near' in rest && rest.near === '') params.near = say('near.none');
  return say(`${failure.area}.${tag}` as Parameters<SayAnalysis>[0], params);
}

function shown(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
