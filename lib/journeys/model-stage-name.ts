import type { AnalysisKey, SayAnalysis } from '#lib/i18n/say-analysis.ts';
import { stageModels } from './stage-models.ts';

const known = new Set(stageModels.flatMap(({ stages }) => stages.map(({ code }) => code)));

/** The name of a stage of any of our models in the reader's language; undefined for a stage of a study or of people. */
export function modelStageName(code: string, say: SayAnalysis): string | undefined {
  return known.has(code) ? say(`stage.${code}` as AnalysisKey) : undefined;
}
