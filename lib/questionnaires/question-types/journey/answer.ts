import type { JourneyAnswer, StageAnswer } from '../../answers.ts';
import { fieldName, skipField } from '../../field-name.ts';
import type { Value } from '../../logic/value.ts';
import { own } from '../../own.ts';
import type { JourneyPart, JourneyQuestion } from '../../questionnaire.ts';
import type { AnswerRules, Form, Report } from '../answer-rules.ts';
import { codesIn } from '../codes-in.ts';
import { filled, isBlank, isRecord } from '../given.ts';
import { listWords } from '../list-words.ts';
import { tidyText } from '../text-answer.ts';

/** Longest story of one stage, in characters. */
export const longestStory = 2000;

/** What each walked stage was like. A stage of which nothing was said was not walked; none of them has to be. */
export const journeyAnswer: AnswerRules<JourneyQuestion, JourneyAnswer> = {
  clean: (question, given, report) => {
    if (!isRecord(given) || Object.keys(given).some((key) => !question.stages.some((stage) => stage.code === key))) {
      return void report({ kind: 'wrongShape' });
    }
    let sound = true;
    const answer: Record<string, StageAnswer> = {};
    for (const { code } of question.stages) {
      const stage = own(given, code);
      if (isBlank(stage)) continue;
      const cleaned = cleanStage(question, stage, (problem, ...at) => {
        sound = false;
        report(problem, code, ...at);
      });
      if (cleaned) answer[code] = cleaned;
    }
    return sound ? filled(answer) : undefined;
  },
  read: (question, form) =>
    Object.fromEntries(
      question.stages
        .filter((stage) => !form.all(skipField).includes(fieldName(question.code, stage.code)))
        .map((stage) => [stage.code, readStage(question, stage.code, form)]),
    ),
  value: (answer, [stage, part]) => {
    if (stage === undefined) return Object.keys(answer);
    const said = own(answer, stage);
    if (part === undefined) return said === undefined ? undefined : true;
    return own(said ?? {}, part) as Value;
  },
  say: (question, answer, speech) =>
    listWords(
      question.stages.filter((stage) => own(answer, stage.code)).map((stage) => speech.say(stage.label)),
      speech.language,
    ),
};

function cleanStage(question: JourneyQuestion, given: unknown, report: Report): StageAnswer | undefined {
  if (!isRecord(given)) return void report({ kind: 'wrongShape' });
  const stage: Record<string, unknown> = {};
  for (const key of Object.keys(given)) {
    const part = question.ask.find((asked) => asked === key);
    const value = own(given, key);
    if (!part) report({ kind: 'wrongShape' });
    else if (!isBlank(value)) stage[part] = cleanPart[part](question, value, report);
  }
  // The order in which parts were sent does not matter, and parts that came to nothing are absent.
  const parts = question.ask.filter((part) => stage[part] !== undefined).map((part) => [part, stage[part]]);
  return filled(Object.fromEntries(parts) as StageAnswer);
}

const cleanPart: Record<JourneyPart, (question: JourneyQuestion, given: unknown, report: Report) => unknown> = {
  touchpoints: (question, given, report) => codesIn(question.touchpoints ?? [], given, report, 'touchpoints'),
  barriers: (question, given, report) => codesIn(question.barriers ?? [], given, report, 'barriers'),
  emotion: (_question, given, report) => oneOf([-2, -1, 0, 1, 2], given, report, 'emotion'),
  expectation: (_question, given, report) => oneOf([-1, 0, 1], given, report, 'expectation'),
  story: (_question, given, report) => {
    if (typeof given !== 'string') return void report({ kind: 'wrongShape' }, 'story');
    const story = tidyText(given, 'several');
    if (story.length > longestStory) {
      return void report({ kind: 'tooLong', max: longestStory, length: story.length }, 'story');
    }
    return story || undefined;
  },
};

function oneOf(allowed: readonly number[], given: unknown, report: Report, part: string): number | undefined {
  const found = allowed.find((value) => value === given);
  if (found === undefined) report({ kind: 'unknownOption' }, part);
  return found;
}

function readStage(question: JourneyQuestion, stage: string, form: Form): Record<string, unknown> {
  return Object.fromEntries(
    question.ask.map((part) => {
      const name = fieldName(question.code, stage, part);
      if (part === 'touchpoints' || part === 'barriers') return [part, form.all(name)];
      const text = form.one(name);
      return [part, part === 'story' || !text ? text : /^-?\d$/.test(text) ? Number(text) : text];
    }),
  );
}
