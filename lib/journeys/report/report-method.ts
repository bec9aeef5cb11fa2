import { escapeMarkdown } from '#lib/escape-markdown.ts';
import type { SayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { ReportInput } from './report-input.ts';

/** How the segments were found and the facts tested, so that an analyst can do it again. */
export function reportMethod({ segmentation, contrasts }: ReportInput, say: SayAnalysis): string {
  const { encoding, seed, bootstrap } = segmentation;
  const steps = [
    say(encoding.name === 'raw' ? 'report.method.raw' : 'report.method.mixed'),
    ...(encoding.standardised && encoding.name === 'raw' ? [say('report.method.standardised')] : []),
    ...(encoding.centred.length > 0 ? [say('report.method.centred', { grids: encoding.centred.join('; ') })] : []),
    say('report.method.seed', { seed: String(seed) }),
    ...(bootstrap.pairs > 0 ? [say('report.method.bootstrap', { pairs: bootstrap.pairs })] : []),
    say('report.method.tests', { comparisons: contrasts.length }),
    say('report.method.facts'),
  ];
  return [`## ${say('report.h.method')}`, steps.map((step) => `- ${escapeMarkdown(step)}`).join('\n')].join('\n\n');
}
