import { effectiveVerdict } from '#lib/responses/effective-verdict.ts';
import type { ResponseRow } from '#lib/responses/response-row.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Tag } from '../../../../_ui/tag.tsx';

/** How far a response has come, whether it is a test, and what was decided about it, in a word each. */
export async function ResponseState({ row }: { row: Pick<ResponseRow, 'status' | 'test' | 'verdict' | 'ruling'> }) {
  const t = await getTranslate('responses');
  const verdict = effectiveVerdict(row);
  const isJudged = row.status === 'complete';
  return (
    <span className="flex flex-wrap items-center gap-1">
      {row.test && <Tag kind="accent">{t('state.test')}</Tag>}
      {row.status !== 'complete' && <Tag>{t(`status.${row.status}`)}</Tag>}
      {isJudged && <Tag kind={kinds[verdict]}>{t(`count.${verdict}`)}</Tag>}
      {row.ruling !== null && <span className="text-ink-3 text-xs">{t('state.ruled')}</span>}
    </span>
  );
}

const kinds = { keep: 'ok', review: 'warn', drop: 'bad' } as const;
