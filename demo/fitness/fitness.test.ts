import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { describeSegments } from '#lib/journeys/describe-segments.ts';
import { stageModels } from '#lib/journeys/stage-models.ts';
import { studyStages } from '#lib/journeys/study-stages.ts';
import { check } from '#lib/questionnaires/check/check.ts';
import { textsOf } from '#lib/questionnaires/check/texts-of.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import { validateResponse } from '#lib/questionnaires/validate.ts';
import { tableFromAnswers } from '#lib/responses/table-from-answers.ts';
import { analyse } from '#lib/segmentation/analyse.ts';
import { adjustedRand } from '#lib/statistics/adjusted-rand.ts';
import { contingency } from '#lib/statistics/contingency.ts';
import { generate, type Simulated } from './generate.ts';
import { type PlannedSegment, plan } from './plan.ts';
import { questionnaire } from './questionnaire.ts';
import { segmentBy } from './segment-by.ts';

const asked = planOf(questionnaire);

describe('the questionnaire of the demo', () => {
  it('may be published, says everything in four languages, and says that its answers are simulated', () => {
    expect(check(questionnaire)).toEqual([]);
    for (const { place, text } of textsOf(questionnaire)) {
      for (const locale of locales) expect(text[locale], JSON.stringify(place)).toMatch(/\S/);
    }
    const simulated = { en: /simulated/, ru: /смоделирован/, zh: /模拟/, lv: /simulēt/ };
    for (const locale of locales) expect(questionnaire.title[locale]).toMatch(simulated[locale]);
  });
});

describe('the generator', () => {
  const people = generate(plan);
  const complete = people.filter(({ end }) => end === 'complete');

  it('gives the same people for the same seed, 800 of them complete, as sound answers', () => {
    expect(generate(plan)).toEqual(people);
    expect(complete).toHaveLength(plan.respondents);
    for (const { answers, end } of people) {
      const { problems, screenOut } = validateResponse(asked, answers, end === 'left' ? 'open' : 'complete');
      expect({ problems, young: screenOut !== undefined }).toEqual({ problems: [], young: end === 'too-young' });
    }
  });

  it('mixes in people who hurry, tick one column, leave or are too young, as planned', () => {
    expect(people.filter(({ end }) => end === 'left')).toHaveLength(plan.beside.left);
    expect(people.filter(({ end }) => end === 'too-young')).toHaveLength(plan.beside.tooYoung);
    const seconds = (one: Simulated) => one.pages.at(-1)?.after ?? 0;
    expect(complete.filter((one) => seconds(one) < 90).length).toBeGreaterThanOrEqual(plan.noise.speeders * 0.8);
    const oneColumn = complete.filter(({ answers }) => new Set(Object.values(answers.why as object)).size === 1);
    expect(oneColumn.length).toBeGreaterThanOrEqual(plan.noise.straight);
  });

  it('lets people speak in their own language, and hardly ever twice in the same words', () => {
    const said = complete.flatMap(({ answers, language }) =>
      textsIn(answers).map((words) => ({
        words,
        language,
        cyrillic: /[а-яё]/i.test(words),
        han: /[\u4e00-\u9fff]/.test(words),
      })),
    );
    const sentences = said.filter(({ words }) => words.length > 20 || /[\u4e00-\u9fff]/.test(words));
    expect(new Set(sentences.map(({ words }) => words)).size / sentences.length).toBeGreaterThan(0.75);
    for (const { words, language, cyrillic, han } of sentences) {
      expect({ words, cyrillic, han }).toEqual({ words, cyrillic: language === 'ru', han: language === 'zh' });
      expect(words).not.toMatch(/[{}|]/);
    }
  });
});

describe('what was planted', { timeout: 60_000 }, () => {
  it.each([plan.seed, 7, 2027])('is found as four segments, seed %i', (seed) => {
    const { found, agreement } = analysed(seed);
    expect(found.segmentation.chosen).toMatchObject({ k: 4, verdict: 'reproducible' });
    expect(agreement).toBeGreaterThanOrEqual(0.8);
  });

  it('differs in segments, personas and lanes where it was planted', () => {
    const { table, found, planted } = analysed(plan.seed);
    const stages = studyStages(table);
    const model = stageModels[0] as (typeof stageModels)[number];
    const { contrasts, personas, maps } = describeSegments(
      table,
      found.segmentation,
      found.assignments,
      stages,
      model,
      'en',
    );
    const codeOf = (variable: string, category: number | null) => {
      const column = table.columns.find((one) => one.name === variable);
      return column && 'categories' in column && category !== null ? column.categories[category]?.code : undefined;
    };
    for (const [segment, own] of planted.entries()) {
      const mine = contrasts.filter((one) => one.segment === segment && one.rest !== null);
      let compared = 0;
      for (const { variable, code, by } of plantedDifferences(own)) {
        const seen = mine.find(
          (one) =>
            one.variable === variable && (code === undefined || (codeOf(variable, one.category) ?? '1') === code),
        );
        // An ordinal variable is compared by the category in which it differs most, another than the planted one at times.
        if (!seen) continue;
        compared++;
        const sign = Math.sign(seen.value - (seen.rest ?? 0));
        expect({ own: own.code, variable, code, sign }).toEqual({ own: own.code, variable, code, sign: Math.sign(by) });
      }
      expect(compared, own.code).toBeGreaterThanOrEqual(5);
      const told = new Set(personas[segment]?.claims.map(({ fact }) => fact.variable));
      for (const variable of expectedInPersona[own.code]) expect(told, own.code).toContain(variable);
      for (const [stage, { emotion, barriers }] of Object.entries(own.stages)) {
        const cards = maps[segment]?.cards.filter((card) => card.stage === stage) ?? [];
        const felt = cards.flatMap(({ saying }) => (saying.tag === 'emotion' ? [Number(saying.claim.fact.value)] : []));
        if (Math.abs(emotion) >= 0.8)
          expect({ stage, felt: felt.map(Math.sign) }).toEqual({ stage, felt: [Math.sign(emotion)] });
        const stood = cards.flatMap(({ saying }) => (saying.tag === 'barrier' ? [saying.claim.fact.variable] : []));
        for (const [code, share] of Object.entries(barriers)) {
          if (share >= 0.3) expect(stood, `${own.code} ${stage}`).toContain(`path.${stage}.barrier.${code}`);
        }
      }
    }
  });
});

/** What nobody could miss of each segment. */
const expectedInPersona: Record<PlannedSegment['code'], readonly string[]> = {
  quiet: ['why.calm', 'times', 'triggers'],
  parents: ['why.time', 'children', 'times'],
  strength: ['why.strength', 'visits', 'experience'],
  price: ['why.price', 'experience', 'spend'],
};

/** Differences to everybody else of 30 points in a share, or a whole step in a mean, by variable and category. */
function plantedDifferences(own: PlannedSegment): { variable: string; code?: string; by: number }[] {
  const others = plan.segments.filter((one) => one !== own);
  const weight = others.reduce((sum, { share }) => sum + share, 0);
  const rest = (of: (segment: PlannedSegment) => number) =>
    others.reduce((sum, one) => sum + one.share * of(one), 0) / weight;
  const shares = (['children', 'visits', 'experience', 'times', 'triggers', 'membership'] as const).flatMap(
    (variable) =>
      Object.keys(own[variable]).map((code) => {
        const of = (segment: PlannedSegment) => segment[variable][code] ?? 0;
        return { variable, code, by: of(own) - rest(of) };
      }),
  );
  const means = Object.keys(own.why).map((row) => {
    const of = (segment: PlannedSegment) => segment.why[row] ?? 0;
    return { variable: `why.${row}`, by: of(own) - rest(of) };
  });
  return [...shares.filter(({ by }) => Math.abs(by) >= 0.3), ...means.filter(({ by }) => Math.abs(by) >= 1)];
}

const done = new Map<number, ReturnType<typeof analyseAnew>>();

/** The analysis of the people of a seed, once. */
function analysed(seed: number) {
  const made = done.get(seed) ?? analyseAnew(seed);
  done.set(seed, made);
  return made;
}

function analyseAnew(seed: number) {
  const complete = generate(plan, seed).filter(({ end }) => end === 'complete');
  const table = tableFromAnswers(
    asked,
    complete.map(({ answers }) => answers as never),
    'en',
  );
  const result = analyse(table, { variables: segmentBy, method: 'auto', k: { from: 2, to: 8 }, seed: 1 });
  if (!result.ok) throw new Error(result.failure.tag);
  const { segmentation, assignments } = result.value;
  const truth = Array.from(assignments.rows, (row) =>
    plan.segments.findIndex(({ code }) => code === complete[row]?.planted),
  );
  const crossed = contingency(truth, assignments.segment, plan.segments.length, segmentation.chosen.k);
  const planted = segmentation.segments.map((_, segment) => {
    const counts = plan.segments.map((_, at) => crossed.counts[at * crossed.columns + segment] ?? 0);
    return plan.segments[counts.indexOf(Math.max(...counts))] as PlannedSegment;
  });
  return { table, found: result.value, agreement: adjustedRand(crossed), planted };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([code, inner]) =>
    typeof inner === 'object' || ['goal', 'sooner', 'story'].includes(code) ? textsIn(inner) : [],
  );
}
