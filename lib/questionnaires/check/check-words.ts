import { pipedCodes } from '../pipe.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { placedCodes } from './placed-codes.ts';
import type { Place, PublishProblem, PublishProblemTag } from './publish-problem.ts';
import { type PlacedText, textsOf } from './texts-of.ts';
import { valueType } from './value-type.ts';

/** Words that are missing in a language of the questionnaire, and `{{code}}` that no earlier answer can fill. */
export function checkWords(questionnaire: Questionnaire): readonly PublishProblem[] {
  const known = placedCodes(questionnaire);
  const before = readingPositions(questionnaire);
  const piped = (placed: PlacedText, path: string): PublishProblem[] => {
    const [code = '', ...inside] = path.split('.');
    const found = known.find(code);
    const say = (severity: PublishProblem['severity'], problem: PublishProblemTag) => [
      { severity, place: placed.place, problem },
    ];
    if (found.kind === 'nowhere') return say('error', { kind: 'unknownCode', code });
    if (found.kind === 'never') return [];
    const question = known.questions.get(code);
    if (question?.type === 'statement') return say('error', { kind: 'noAnswer', code });
    if (inside.length > 0 && !(question && valueType(question, inside))) {
      return say('error', { kind: 'unknownPart', code, inside: inside.join('.') });
    }
    const { position, pageStart } = before(placed.place);
    if (found.position >= position) return say('error', { kind: 'comesLater', code });
    return found.position >= pageStart ? say('warning', { kind: 'samePage', code }) : [];
  };
  return textsOf(questionnaire).flatMap((placed) => [
    ...questionnaire.languages
      .filter((language) => !placed.text[language])
      .map((language): PublishProblem => {
        return { severity: 'warning', place: placed.place, problem: { kind: 'missingTranslation', language } };
      }),
    ...Array.from(new Set(Object.values(placed.text).flatMap(pipedCodes)), (path) => piped(placed, path)).flat(),
  ]);
}

/** Before which question a text is read, and where its page begins; texts at the head of all are read before the first. */
function readingPositions(questionnaire: Questionnaire): (place: Place) => { position: number; pageStart: number } {
  const starts = new Map<string, number>();
  const positions = new Map<string, number>();
  for (const page of questionnaire.pages) {
    starts.set(page.code, positions.size);
    for (const question of page.questions) positions.set(question.code, positions.size);
  }
  return ({ page, question, rule }) => {
    if (rule !== undefined) return { position: Number.POSITIVE_INFINITY, pageStart: Number.POSITIVE_INFINITY };
    const pageStart = starts.get(page ?? '') ?? 0;
    return { position: positions.get(question ?? '') ?? pageStart, pageStart };
  };
}
