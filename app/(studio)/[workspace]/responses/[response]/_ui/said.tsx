import type { AnswerLine } from '#lib/responses/answer-lines.ts';
import { Code } from './code.tsx';

/** One line of an answer. */
export function Said({ line, spoken, withCodes }: { line: AnswerLine; spoken: string; withCodes: boolean }) {
  return (
    <>
      {line.part && (
        <span lang={line.part.language} className="block text-ink-3 text-sm">
          {line.part.words}
        </span>
      )}
      <span lang={line.isOwn ? spoken : line.words.language} className={line.isOwn && 'whitespace-pre-line font-serif'}>
        {line.words.words}
      </span>
      {withCodes && !line.isOwn && <Code>{line.code}</Code>}
    </>
  );
}
