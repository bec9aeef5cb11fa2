import { isLocale, type Locale, locales } from '#lib/i18n/locale.ts';
import type { SayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { StageModel } from '#lib/journeys/stage-model.ts';
import { stageModels } from '#lib/journeys/stage-models.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { AnalyseOptions } from '#lib/segmentation/analyse-options.ts';
import { algorithms, type Method } from '#lib/segmentation/segmentation.ts';
import { blocks } from '#lib/segmentation/weights.ts';
import type { OptionKinds, ParsedOptions } from './parse-options.ts';
import { parseWeights } from './parse-weights.ts';
import { splitNames } from './split-names.ts';

export const analyseOptionKinds = {
  out: 'text',
  codebook: 'text',
  variables: 'text',
  method: 'text',
  k: 'text',
  seed: 'text',
  delimiter: 'text',
  id: 'text',
  language: 'text',
  stages: 'text',
  weights: 'text',
  'weight-by': 'text',
  restarts: 'text',
  bootstrap: 'text',
  threads: 'text',
  standardise: 'switch',
  centre: 'switch',
} as const satisfies OptionKinds;

/** What `analyse` was asked for. */
export interface AnalyseArguments {
  readonly file: string;
  readonly out: string;
  readonly codebook?: string;
  readonly variables?: readonly string[];
  readonly delimiter?: string;
  readonly id?: string;
  /** Column that says how many people a respondent stands for; that of the codebook unless said. */
  readonly weightBy?: string;
  readonly model: StageModel;
  /** Threads that calculate; as many as the machine has cores unless said. */
  readonly threads?: number;
  readonly options: Omit<AnalyseOptions, 'variables'> & { readonly locale: Locale };
}

/** Checks the options of `analyse`; a failure is the sentence to say. */
export function analyseArguments(
  { text, on, positionals }: ParsedOptions,
  say: SayAnalysis,
): Result<AnalyseArguments, string> {
  const bad = (name: string, allowed: string) =>
    fail(say('cli.badValue', { name: `--${name}`, value: text[name] ?? '', allowed }));
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return fail(say('cli.noFile'));
  if (!text.out) return fail(say('cli.noOut'));
  const method = text.method ?? 'auto';
  if (!isMethod(method)) return bad('method', methods.join(', '));
  const idle = method !== 'kmeans' ? (['standardise', 'centre'] as const).find((name) => on.has(name)) : undefined;
  if (idle) return fail(say('cli.onlyKmeans', { name: `--${idle}` }));
  const k = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(text.k ?? '2-8');
  if (!k) return bad('k', '4, 2-8');
  const seed = Number(text.seed ?? 1);
  if (!/^\d{1,15}$/.test(text.seed ?? '1')) return bad('seed', '0, 1, 2 …');
  const delimiter = /^(tab|\\t)$/i.test(text.delimiter ?? '') ? '\t' : text.delimiter;
  if (delimiter !== undefined && (delimiter.length !== 1 || /["\r\n]/.test(delimiter)))
    return bad('delimiter', ', ; | tab');
  const weights = text.weights === undefined ? undefined : parseWeights(text.weights);
  if (weights === null) return bad('weights', `social=1,geographic=.5,… (${blocks.join(', ')})`);
  if (weights && method === 'kmeans') return fail(say('cli.noWeights'));
  for (const name of ['restarts', 'bootstrap'] as const)
    if (text[name] !== undefined && !isCount(text[name])) return bad(name, '1 … 1000');
  if (text.threads !== undefined && !/^([1-9]|[1-5]\d|6[0-4])$/.test(text.threads)) return bad('threads', '1 … 64');
  const locale = text.language ?? 'en';
  if (!isLocale(locale)) return bad('language', locales.join(', '));
  const model = stageModels.find(({ code }) => code === (text.stages ?? 'need-to-care'));
  if (!model) return bad('stages', stageModels.map(({ code }) => code).join(', '));
  const variables = text.variables === undefined ? undefined : splitNames(text.variables);
  if (variables?.length === 0) return bad('variables', 'a,b,c');
  const from = Number(k[1]);
  return ok({
    file,
    out: text.out,
    model,
    ...(text.codebook === undefined ? {} : { codebook: text.codebook }),
    ...(variables ? { variables } : {}),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(text.id === undefined ? {} : { id: text.id }),
    ...(text['weight-by'] === undefined ? {} : { weightBy: text['weight-by'] }),
    ...(text.threads === undefined ? {} : { threads: Number(text.threads) }),
    options: {
      method,
      k: { from, to: Number(k[2] ?? k[1]) },
      seed,
      standardise: on.has('standardise'),
      centre: on.has('centre'),
      typing: true,
      ...(weights && { weights }),
      ...(text.restarts !== undefined && { restarts: Number(text.restarts) }),
      ...(text.bootstrap !== undefined && { replicates: Number(text.bootstrap) }),
      locale,
    },
  });
}

const methods: readonly Method[] = ['auto', ...algorithms];

function isMethod(word: string): word is Method {
  return (methods as readonly string[]).includes(word);
}

function isCount(word: string): boolean {
  return /^\d{1,4}$/.test(word) && Number(word) >= 1 && Number(word) <= 1000;
}
