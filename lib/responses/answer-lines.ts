import type { Locale } from '#lib/i18n/locale.ts';
import { type RespondKey, respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Answers, AnswerValue, JourneyAnswer, LocationAnswer, MatrixAnswer } from '../questionnaires/answers.ts';
import { own } from '../questionnaires/own.ts';
import { countryNames } from '../questionnaires/question-types/location/country-names.ts';
import { regionsOf } from '../questionnaires/question-types/location/regions.ts';
import type { JourneyQuestion, Question, Row, Text } from '../questionnaires/questionnaire.ts';
import { wordsIn } from '../questionnaires/words-in.ts';

/** Words and the language that they are in. */
export interface Words {
  readonly words: string;
  readonly language: Locale;
}

/** One thing that an answer says. */
export interface AnswerLine {
  /** Which part of the question it is about: a row, a stage, a level of a place. */
  readonly part?: Words;
  /** Within a stage of a journey: what of it. */
  readonly aspect?: Words;
  /** In the reader's language, or as the respondent wrote it when `isOwn`. */
  readonly words: Words;
  /** As stored: codes, numbers, text. */
  readonly code: string;
  /** Words of the respondent, in a language that only the response tells. */
  readonly isOwn?: true;
}

/**
 * An answer line by line, for people who read responses: labels in the reader's language beside the codes that are stored.
 * Empty when the question was not answered. A code that the definition does not know stands for itself.
 */
export function answerLines(
  question: Question,
  answers: Answers,
  reader: { readonly locale: Locale; readonly languages: readonly Locale[] },
): readonly AnswerLine[] {
  const answer = own(answers, question.code) as AnswerValue | undefined;
  if (answer === undefined) return [];
  const other = own(answers, `${question.code}.other`);
  const said = new Sayer(reader);
  const lines = linesOf(question, answer, said);
  return typeof other === 'string' ? [...lines, said.own(other)] : lines;
}

function linesOf(question: Question, answer: AnswerValue, said: Sayer): AnswerLine[] {
  switch (question.type) {
    case 'single':
    case 'dropdown':
    case 'likert':
      return [said.option(question.options, String(answer))];
    case 'multiple':
      return listOf(answer).map((code) => said.option(question.options, code));
    case 'yes-no':
      return [said.message(answer === 'yes' ? 'choice.yes' : 'choice.no', String(answer))];
    case 'consent':
      return [said.message('receipt.agreed', String(answer))];
    case 'matrix': {
      const given = answer as MatrixAnswer;
      const rows = question.rows.filter(({ code }) => own(given, code) !== undefined);
      return rows.map((row) => ({
        part: said.text(row.label),
        ...said.option(question.options, String(own(given, row.code))),
      }));
    }
    case 'location':
      return said.place(answer as LocationAnswer);
    case 'journey':
      return journeyLines(question, answer as JourneyAnswer, said);
    case 'number':
    case 'rating':
    case 'nps':
      return [said.plain(String(answer))];
    default:
      return [said.own(String(answer))];
  }
}

function journeyLines(question: JourneyQuestion, answer: JourneyAnswer, said: Sayer): AnswerLine[] {
  return question.stages.flatMap((stage) => {
    const of = own(answer, stage.code) as JourneyAnswer[string] | undefined;
    if (!of) return [];
    const part = said.text(stage.label);
    const lines: AnswerLine[] = [];
    const add = (key: RespondKey, line: AnswerLine) => lines.push({ part, aspect: said.words(key), ...line });
    for (const code of of.touchpoints ?? []) add('journey.touchpoints', said.option(question.touchpoints ?? [], code));
    if (of.emotion !== undefined) add('journey.emotion', said.message(signed('emotion', of.emotion), `${of.emotion}`));
    if (of.expectation !== undefined)
      add('journey.expectation', said.message(signed('expectation', of.expectation), `${of.expectation}`));
    for (const code of of.barriers ?? []) add('journey.barriers', said.option(question.barriers ?? [], code));
    if (of.story !== undefined) lines.push({ part, ...said.own(of.story) });
    return lines.length > 0 ? lines : [{ part, ...said.plain('') }];
  });
}

/** -2 … 2 as the catalogue's keys write it: n2, n1, 0, p1, p2. */
function signed(name: 'emotion' | 'expectation', value: number): RespondKey {
  const sign = value === 0 ? '0' : `${value < 0 ? 'n' : 'p'}${Math.abs(value)}`;
  return `${name}.${sign}` as RespondKey;
}

function listOf(answer: AnswerValue): readonly string[] {
  return Array.isArray(answer) ? answer : [String(answer)];
}

/** Says parts of answers to one reader. */
class Sayer {
  private readonly reader: { readonly locale: Locale; readonly languages: readonly Locale[] };

  constructor(reader: { readonly locale: Locale; readonly languages: readonly Locale[] }) {
    this.reader = reader;
  }

  text(text: Text): Words {
    return wordsIn(text, this.reader.locale, this.reader.languages);
  }

  words(key: RespondKey): Words {
    const { locale } = this.reader;
    return { words: translator(locale, respondMessages(locale))(key), language: locale };
  }

  message(key: RespondKey, code: string): AnswerLine {
    return { words: this.words(key), code };
  }

  option(options: readonly Row[], code: string): AnswerLine {
    const found = options.find((option) => option.code === code);
    const words = found && this.text(found.label);
    return words?.words ? { words, code } : this.plain(code);
  }

  plain(code: string): AnswerLine {
    return { words: { words: code, language: this.reader.locale }, code };
  }

  own(words: string): AnswerLine {
    return { ...this.plain(words), isOwn: true };
  }

  place({ country, region, city }: LocationAnswer): AnswerLine[] {
    const { locale } = this.reader;
    const name = countryNames(locale).find((one) => one.code === country)?.name ?? country;
    const known = region === undefined ? undefined : regionsOf(country, locale).find((one) => one.code === region);
    return [
      { words: { words: name, language: locale }, code: country },
      ...(region === undefined
        ? []
        : [{ words: { words: known?.name ?? region, language: known?.language ?? locale }, code: region }]),
      ...(city === undefined ? [] : [this.own(city)]),
    ];
  }
}
