import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { pagePlan, type planOfPage } from '#lib/questionnaires/logic/page-plan.ts';
import { planOf } from '#lib/questionnaires/logic/plan.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import { type RandomWalk, randomWalk } from '#lib/questionnaires/testing/random-walk.ts';
import { validatePage } from '#lib/questionnaires/validate.ts';
import { bundling } from './build.ts';

const WALKS = 200;

test(`${WALKS} random walks: the logic as it is bundled for the browser shows and judges what the server does`, async () => {
  const bundled = await logicAsBundled();
  let pages = 0;
  for (let seed = 1; seed <= WALKS; seed++) {
    for (const { page, given, plan } of statesOf(randomWalk(seed))) {
      const whole = walk(plan, given);
      const sent = JSON.parse(JSON.stringify(pagePlan(plan, whole, page)));
      const here = bundled.walk(bundled.planOfPage(sent), { ...given, ...sent.given });
      const own = new Set<string>(sent.own);
      const seen = {
        seed,
        shown: [...here.shown].filter((code) => own.has(code)),
        problems: here.problems.filter(({ code }) => own.has(code)),
      };
      expect(seen).toEqual({
        seed,
        shown: [...whole.shown].filter((code) => own.has(code)),
        problems: validatePage(plan, given, page),
      });
      pages++;
    }
  }
  expect(pages).toBeGreaterThan(WALKS * 2);
}, 60_000);

/** What was given at each moment in which a page was left, gone back from or refused. */
function* statesOf({ questionnaire, moves }: RandomWalk) {
  const plan = planOf(questionnaire);
  const given: Record<string, unknown> = {};
  for (const move of moves) {
    if (move.kind === 'answer') given[move.code] = move.value;
    else yield { page: move.page, given: { ...given }, plan };
    if (move.kind === 'refused') for (const code of move.codes) delete given[code];
  }
}

async function logicAsBundled(): Promise<{ walk: typeof walk; planOfPage: typeof planOfPage }> {
  const { outputFiles } = await build({
    ...bundling,
    stdin: {
      contents: `export { walk } from '#lib/questionnaires/logic/walk.ts'; export { planOfPage } from '#lib/questionnaires/logic/page-plan.ts';`,
      resolveDir: join(import.meta.dirname, '..'),
      sourcefile: 'logic.ts',
      loader: 'ts',
    },
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
