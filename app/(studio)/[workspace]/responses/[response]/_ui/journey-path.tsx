import type { JourneyAnswer, StageAnswer } from '#lib/questionnaires/answers.ts';
import { own } from '#lib/questionnaires/own.ts';
import type { QuestionOf } from '#lib/questionnaires/questionnaire.ts';
import type { AnswerLine } from '#lib/responses/answer-lines.ts';
import { Feeling } from '../../../../../_ui/feeling.tsx';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Code } from './code.tsx';
import { Said } from './said.tsx';

/** The answer to a journey block as a small path: the stages that were walked, how each felt, and what was said of it. */
export async function JourneyPath(props: {
  lines: readonly AnswerLine[];
  answer: JourneyAnswer;
  question: QuestionOf<'journey'>;
  spoken: string;
  withCodes: boolean;
}) {
  const t = await getTranslate('responses');
  const { lines, answer, question, spoken, withCodes } = props;
  const walked = question.stages.filter(({ code }) => own(answer, code) !== undefined);
  const parts = Map.groupBy(lines, (line) => line.part?.words ?? '');
  return (
    <ol className="grid">
      {[...parts].map(([name, said], at) => {
        const stage = walked[at];
        const emotion = (stage && (own(answer, stage.code) as StageAnswer | undefined))?.emotion;
        const felt = said.find((line) => line.code === String(emotion) && line.aspect);
        const rest = said.filter((line) => line !== felt && line.words.words !== '');
        return (
          <li key={name} className="relative grid grid-cols-[.75rem_minmax(0,1fr)] gap-x-3 pb-4 last:pb-0">
            {at < parts.size - 1 && (
              <span
                aria-hidden="true"
                className="absolute top-3 bottom-[-.4rem] left-[.3125rem] border-line-strong border-l-2"
              />
            )}
            <span aria-hidden="true" className="mt-1 size-3 rounded-full border-2 border-ink-3 bg-paper" />
            <div className="grid min-w-0 gap-1">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <strong lang={said[0]?.part?.language}>{name}</strong>
                {withCodes && stage && <Code>{stage.code}</Code>}
                {felt && emotion !== undefined && (
                  <span lang={felt.words.language} className="text-sm">
                    <Feeling value={emotion} word={felt.words.words} />
                  </span>
                )}
              </p>
              {rest.length === 0 && !felt && <p className="text-ink-3 text-sm">{t('one.onlyWalked')}</p>}
              <Aspects lines={rest} spoken={spoken} withCodes={withCodes} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What was said of one stage, under what was asked. */
function Aspects({ lines, spoken, withCodes }: { lines: readonly AnswerLine[]; spoken: string; withCodes: boolean }) {
  const groups = Map.groupBy(lines, (line) => line.aspect?.words ?? '');
  return [...groups].map(([aspect, said]) => (
    <div key={aspect} className="text-sm">
      {aspect && (
        <p lang={said[0]?.aspect?.language} className="text-ink-3">
          {aspect}
        </p>
      )}
      <ul>
        {said.map(({ part: _, ...line }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one answer never move
          <li key={at}>
            <Said line={line} spoken={spoken} withCodes={withCodes} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
