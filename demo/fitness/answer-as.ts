import type { Locale } from '#lib/i18n/locale.ts';
import type { Dice } from './dice.ts';
import { gymJourney } from './gym-journey.ts';
import type { Plan, PlannedSegment, Shares } from './plan.ts';
import { type Mood, type Theme, teller } from './teller.ts';

/** What somebody of a planted segment answers, question by question; those that are not required are sometimes left out. */
export function answerAs(
  own: PlannedSegment,
  language: Locale,
  { noise, quote, segments }: Plan,
  dice: Dice,
): Record<string, unknown> {
  const planted = blurred(own, segments, noise.blur, dice);
  const gender = dice.one(planted.gender);
  const tell = teller(language, gender === 'woman', dice);
  const agrees = dice.normal(0, noise.style);
  const visits = dice.one(planted.visits);
  const whole: Record<string, unknown> = {
    age: dice.step(planted.age.mean, planted.age.sd, 16, 80),
    gender,
    children: dice.one(planted.children),
    employment: dice.one(planted.employment),
    residence: home(language, dice),
    visits,
    experience: dice.one(planted.experience),
    times: atLeastOne(dice.several(planted.times), planted.times, dice),
    ...(visits !== 'never' && { decided: dice.one(planted.decided) }),
    triggers: atLeastOne(dice.several(planted.triggers, 2), planted.triggers, dice),
    sources: orNone(dice.several(planted.sources, 3)),
    membership: dice.one(planted.membership),
    spend: Math.round(planted.spend.median * Math.exp(dice.normal(0, planted.spend.spread))),
    season: seasons(planted, dice),
    why: Object.fromEntries(
      Object.entries(planted.why).map(([row, mean]) => [row, String(dice.step(mean + agrees, noise.spread, 1, 5))]),
    ),
    values: atLeastOne(dice.several(planted.values, 3), planted.values, dice),
    ...(dice.chance(0.55) && { goal: tell(`goal-${planted.code}`) }),
    path: journey(planted, noise.stray, tell, dice),
    recommend: dice.step(planted.recommend.mean, planted.recommend.sd, 0, 10),
    ...(dice.chance(0.4) && { sooner: tell(`sooner-${planted.code}`) }),
    ...(dice.chance(quote) && { quote_ok: true }),
  };
  const kept = Object.entries(whole).filter(([code]) => required.has(code) || !dice.chance(noise.silence));
  return Object.fromEntries(kept);
}

/** People are not all of a piece: each of their traits is now and then that of somebody else. */
function blurred(own: PlannedSegment, all: readonly PlannedSegment[], share: number, dice: Dice): PlannedSegment {
  const like = (): PlannedSegment => (dice.chance(share) ? dice.among(all) : own);
  const mixed = Object.keys(own).map((trait) => [trait, like()[trait as keyof PlannedSegment]]);
  const why = Object.keys(own.why).map((row) => [row, like().why[row]]);
  const { code, name } = own;
  return {
    ...(Object.fromEntries(mixed) as PlannedSegment),
    code,
    name,
    why: Object.fromEntries(why),
    stages: own.stages,
  };
}

const required = new Set(['age', 'visits', 'why', 'path', 'quote_ok']);

function journey(planted: PlannedSegment, stray: number, tell: (theme: Theme, mood?: Mood) => string, dice: Dice) {
  const walked = Object.entries(planted.stages).filter(([, stage]) => dice.chance(stage.walked));
  return Object.fromEntries(
    walked.map(([code, stage]) => {
      const barriers = dice.several(withStray(gymJourney.barriers, stage.barriers, stray));
      const emotion = dice.step(stage.emotion - (barriers.length > 0 ? 0.2 : -0.2), 0.85, -2, 2);
      const told = dice.chance(0.3) && tell(themeOf(planted, code, barriers, emotion, dice), moodOf(emotion));
      const touchpoints = dice.several(withStray(gymJourney.touchpoints, stage.touchpoints, stray));
      return [code, { touchpoints, emotion, barriers, ...(told && { story: told }) }];
    }),
  );
}

/** The shares planned for a stage; what is not planned happens now and then. */
function withStray(all: readonly { readonly code: string }[] = [], planned: Shares, stray: number): Shares {
  return Object.fromEntries(all.map(({ code }) => [code, planned[code] ?? stray]));
}

/** People write about what stood in the way when something did, else about what was good, or about the stage. */
function themeOf(
  { code: who }: PlannedSegment,
  stage: string,
  barriers: readonly string[],
  emotion: number,
  dice: Dice,
): Theme {
  if (barriers.length > 0 && (emotion <= 0 || dice.chance(0.5))) return dice.among(barriers) as Theme;
  if (stage === 'need') return `need-${who}`;
  if (stage === 'leave') return 'stopped';
  if (stage === 'look' || emotion < 0) return 'looked';
  return joys[who];
}

const joys = { quiet: 'calm', parents: 'hour', strength: 'progress', price: 'offer' } as const;

function moodOf(emotion: number): Mood {
  return emotion > 0 ? 'good' : emotion < 0 ? 'bad' : 'plain';
}

/** Where speakers of a language live in the demo: most of them around one club in Riga. */
function home(language: Locale, dice: Dice): { country: string; region?: string } {
  if (language === 'en' && dice.chance(0.5)) return { country: dice.among(['EE', 'LT', 'DE', 'GB']) };
  if (language === 'zh' && dice.chance(0.3)) return { country: 'CN' };
  return { country: 'LV', region: dice.chance(0.8) ? 'LV-RIX' : 'LV-JUR' };
}

function seasons({ season: { even = 0, ...seasonal } }: PlannedSegment, dice: Dice): string[] {
  return dice.chance(even) ? ['even'] : atLeastOne(dice.several(seasonal), seasonal, dice);
}

function atLeastOne(chosen: string[], shares: Readonly<Record<string, number>>, dice: Dice): string[] {
  return chosen.length > 0 ? chosen : [dice.one(shares)];
}

function orNone(chosen: string[]): string[] {
  return chosen.length > 0 ? chosen : ['none'];
}
