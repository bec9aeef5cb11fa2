import { escapeMarkdown } from '#lib/escape-markdown.ts';
import type { SayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { Algorithm, Encoding } from '#lib/segmentation/segmentation.ts';
import type { Weighting } from '#lib/segmentation/weighting/weighting.ts';
import type { ReportInput } from './report-input.ts';

/** How the segments were found and the facts tested, so that an analyst can do it again. */
export function reportMethod({ segmentation, contrasts }: ReportInput, say: SayAnalysis): string {
  const { algorithm, encoding, seed, bootstrap, reference, weighting, used } = segmentation;
  const steps = [
    ...(encoding.name === 'raw' ? [say('report.method.raw')] : methodOf(algorithm, encoding, say)),
    ...(encoding.standardised && encoding.name === 'raw' ? [say('report.method.standardised')] : []),
    ...(encoding.centred.length > 0 ? [say('report.method.centred', { grids: encoding.centred.join('; ') })] : []),
    ...(weighting ? [sayWeighting(weighting, used, say)] : []),
    say('report.method.seed', { seed: String(seed) }),
    ...(bootstrap.pairs > 0 ? [say('report.method.bootstrap', { pairs: bootstrap.pairs })] : []),
    say('report.method.reference', { permutations: reference.permutations }),
    say('report.method.tests', { comparisons: contrasts.length }),
    say('report.method.facts'),
  ];
  return [`## ${say('report.h.method')}`, steps.map((step) => `- ${escapeMarkdown(step)}`).join('\n')].join('\n\n');
}

function sayWeighting({ variable, effective }: Weighting, used: number, say: SayAnalysis): string {
  return say('report.method.weighting', { variable, used, effective: Math.round(effective) });
}

function methodOf(algorithm: Algorithm, { name, missing }: Encoding, say: SayAnalysis): string[] {
  const gaps = missing === 'complete-rows' ? [] : [say(`report.method.missing.${missing}`)];
  return [say(`report.method.${algorithm}`), ...(name === 'mixed' ? [say('report.method.comparable')] : []), ...gaps];
}
