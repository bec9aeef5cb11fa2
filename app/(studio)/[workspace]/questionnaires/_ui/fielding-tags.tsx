import Link from 'next/link';
import { cache } from 'react';
import { requireCaller } from '#app/_door/require-caller.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Tag } from '#app/_ui/tag.tsx';
import type { QuestionnaireId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { type Fielding, readFielding } from '#server/questionnaires/read-fielding.ts';

/**
 * How a questionnaire stands in the field: whether a link takes people in, whether codes run out, whether quotas are full;
 * each leads to where it is changed. For lists of questionnaires; read once per request for all of them.
 */
export async function FieldingTags({ slug, questionnaire }: { slug: string; questionnaire: QuestionnaireId }) {
  const one = (await fieldingOf(slug)).get(questionnaire);
  if (!one) return null;
  const t = await getTranslate('fielding');
  const base = `/${slug}/questionnaires/${questionnaire}`;
  const links = one.open + one.paused + one.notYet + one.over;
  const state = one.open > 0 ? 'open' : one.notYet > 0 ? 'not-yet' : one.paused > 0 ? 'paused' : 'over';
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 text-sm [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center [&_a]:no-underline">
      {links > 0 && (
        <Link href={`${base}/links`}>
          <Tag kind={state === 'open' ? 'ok' : state === 'paused' ? 'warn' : 'plain'}>
            {state === 'open' ? t('field.open', { n: one.open, of: links }) : t(`links.state.${state}`)}
          </Tag>
        </Link>
      )}
      {one.lowStock !== undefined && (
        <Link href={`${base}/incentive`}>
          <Tag kind={one.lowStock === 0 ? 'bad' : 'warn'}>{t('field.codes', { n: one.lowStock })}</Tag>
        </Link>
      )}
      {one.quotasFull > 0 && (
        <Link href={`${base}/quotas`}>
          <Tag>{t('field.quotas', { full: one.quotasFull, of: one.quotas })}</Tag>
        </Link>
      )}
    </span>
  );
}

const fieldingOf = cache(async (slug: string) => {
  const { caller } = await requireCaller(slug);
  const read = await readFielding(processContext(), caller);
  return read.ok ? read.value : new Map<QuestionnaireId, Fielding>();
});
