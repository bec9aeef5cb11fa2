import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Role } from '#lib/workspaces/role.ts';
import type { LiveCounts as Live } from '#server/responses/read-live-counts.ts';
import { Button } from '../../../../_ui/button.tsx';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { submitCheck } from '../actions.ts';
import { sumOf } from './sum-of.ts';

/** How many responses there are of each kind, each a way to those in the table; and what the checks make of the complete. */
export async function LiveCounts(props: {
  slug: string;
  questionnaire: QuestionnaireId;
  counts: Live['counts'];
  role: Role;
}) {
  const t = await getTranslate('responses');
  const say = formatter(await getLocale());
  const { slug, questionnaire, counts, role } = props;
  const maySee = can(role, 'view-responses');
  const tests = counts.reduce((sum, one) => (one.test ? sum + one.n : sum), 0);
  const of = (name: string, n: number, query: string) => ({ name, n, query });
  const ends = [
    of(t('status.complete'), sumOf(counts, { status: 'complete' }), 'status=complete'),
    of(t('status.open'), sumOf(counts, { status: 'open' }), 'status=open'),
    of(t('status.screened-out'), sumOf(counts, { status: 'screened-out' }), 'status=screened-out'),
    of(t('status.over-quota'), sumOf(counts, { status: 'over-quota' }), 'status=over-quota'),
    of(t('count.tests'), tests, 'test=yes'),
  ];
  const verdicts = (['keep', 'review', 'drop'] as const).map((verdict) =>
    of(t(`count.${verdict}`), sumOf(counts, { status: 'complete', verdict }), `verdict=${verdict}`),
  );
  const figure = ({ name, n, query }: (typeof ends)[number], isLarge: boolean) => (
    <div key={query} className="flex flex-col-reverse">
      <dt className="text-ink-3 text-sm">{name}</dt>
      <dd className={isLarge ? 'font-serif text-2xl leading-tight' : 'font-serif text-xl leading-tight'}>
        {maySee && n > 0 ? (
          <Link href={`/${slug}/responses?questionnaire=${questionnaire}&${query}#table`} className="text-ink!">
            {say.integer(n)}
            <span className="sr-only">{t('count.show', { what: name })}</span>
          </Link>
        ) : (
          say.integer(n)
        )}
      </dd>
    </div>
  );
  return (
    <div className="grid gap-5 border-ink border-t pt-4">
      <dl className="flex flex-wrap gap-x-10 gap-y-4" aria-label={t('count.label')}>
        {ends.map((one) => figure(one, true))}
      </dl>
      <div className="flex flex-wrap items-end gap-x-10 gap-y-3 border-line border-t pt-4">
        <dl className="flex flex-wrap gap-x-10 gap-y-3" aria-label={t('count.quality')}>
          {verdicts.map((one) => figure(one, false))}
        </dl>
        <div className="max-w-(--measure) flex-[1_1_20rem] text-ink-2 text-sm leading-snug">
          <p>{t('count.qualityHow')}</p>
          {can(role, 'analyse') && (
            <form action={submitCheck.bind(null, slug)} className="mt-1.5">
              <input type="hidden" name="questionnaire" value={questionnaire} />
              <Button type="submit" size="small">
                {t('count.check')}
              </Button>
            </form>
          )}
        </div>
      </div>
    </div>
  );
}
