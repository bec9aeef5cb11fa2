import { formatter } from '#lib/i18n/format.ts';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { listSegmentations } from '#server/segmentation/list-segmentations.ts';
import { longestSegmentationName } from '#server/segmentation/rename-segmentation.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Field } from '../../../../../_ui/field.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Input } from '../../../../../_ui/input.tsx';
import { LinkButton } from '../../../../../_ui/link-button.tsx';
import { Section } from '../../../../../_ui/section.tsx';
import { Select } from '../../../../../_ui/select.tsx';
import { sayRun } from '../../_ui/say-run.ts';
import { wishQuery } from '../../_ui/wish-query.ts';
import { submitName, submitRepeat } from '../actions.ts';
import type { Shown } from './shown.ts';

/** What can be done with a run: name it, hold it against another, take it away, run it again, delete it. */
export async function ManageRun({ run, home, slug, role, inside }: Shown & { slug: string; inside: Inside }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const listed = await listSegmentations(processContext(), inside.caller, { questionnaire: run.questionnaire });
  const others = listed.ok ? listed.value.filter(({ id, state }) => id !== run.id && state === 'done') : [];
  const may = can(role, 'analyse');
  return (
    <Section title={t('manage.title')}>
      <div className="grid max-w-[60rem] gap-x-12 gap-y-6 md:grid-cols-2">
        {may && (
          <form action={submitName.bind(null, slug, run.id)} className="grid content-start gap-2">
            <Field label={t('manage.name')}>
              {(control) => (
                <Input {...control} name="name" maxLength={longestSegmentationName} defaultValue={run.name ?? ''} />
              )}
            </Field>
            <div>
              <Button type="submit" size="small">
                {t('manage.rename')}
              </Button>
            </div>
          </form>
        )}
        {others.length > 0 && (
          <form method="get" action={`/${slug}/segmentation/compare`} className="grid content-start gap-2">
            <input type="hidden" name="a" value={run.id} />
            <Field label={t('manage.compare')}>
              {(control) => (
                <Select {...control} name="b">
                  {others.map((other) => (
                    <option key={other.id} value={other.id}>
                      {t('manage.compare.option', {
                        name: sayRun(t, say, other),
                        k: t('run.k', { n: other.k ?? 0 }),
                        date: say.dateTime(other.createdAt.getTime()),
                      })}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <div>
              <Button type="submit" size="small">
                {t('manage.compare.do')}
              </Button>
            </div>
          </form>
        )}
        <div className="grid content-start gap-2">
          <h3>{t('manage.files')}</h3>
          <ul className="grid gap-1">
            {(['md', 'json', 'csv'] as const).map((format) => (
              <li key={format}>
                <a href={`${home}/export?format=${format}`}>{t(`manage.${format}`)}</a>
              </li>
            ))}
          </ul>
        </div>
        {may && (
          <div className="flex flex-wrap content-start gap-2">
            <form action={submitRepeat.bind(null, slug, run.id)}>
              <Button type="submit" size="small">
                {t('result.again')}
              </Button>
            </form>
            <LinkButton size="small" href={`/${slug}/segmentation/new?${wishQuery(run)}`} prefetch={false}>
              {t('run.change')}
            </LinkButton>
            <LinkButton size="small" href={`${home}?delete=ask`}>
              {t('run.delete')}
            </LinkButton>
          </div>
        )}
      </div>
    </Section>
  );
}
