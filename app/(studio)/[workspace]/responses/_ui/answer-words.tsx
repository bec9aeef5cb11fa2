import { Fragment } from 'react';
import type { AnswerLine } from '#lib/responses/answer-lines.ts';

/** An answer in a cell: its lines one after another, at most four lines high; the whole stands on the response's own page. */
export function AnswerWords({ lines, spoken }: { lines: readonly AnswerLine[]; spoken: string }) {
  return (
    <span className="line-clamp-4 min-w-0 max-w-80 break-words">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one answer never move
        <Fragment key={at}>
          {at > 0 && <br />}
          {line.part && lines[at - 1]?.part?.words !== line.part.words && (
            <span lang={line.part.language} className="text-ink-3">
              {line.part.words}{' '}
            </span>
          )}
          <span lang={line.isOwn ? spoken : line.words.language}>{line.words.words}</span>
        </Fragment>
      ))}
    </span>
  );
}
