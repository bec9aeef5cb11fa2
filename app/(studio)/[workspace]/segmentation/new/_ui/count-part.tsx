import type { SuggestedVariable } from '#lib/segmentation/suggest-variables.ts';
import { longestSegmentationName } from '#server/segmentation/rename-segmentation.ts';
import { Field } from '../../../../../_ui/field.tsx';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Input } from '../../../../../_ui/input.tsx';
import { Section } from '../../../../../_ui/section.tsx';
import { Select } from '../../../../../_ui/select.tsx';
import { fewestK, methods, mostK, type Wish } from './read-wish.ts';

/** How many groups to try, and what hardly anybody changes. */
export async function CountPart(props: {
  /** By which respondents can be weighted. */
  amounts: readonly SuggestedVariable[];
  wish: Wish;
}) {
  const { amounts, wish } = props;
  const t = await getTranslate('segmentation');
  const numbers = Array.from({ length: mostK - fewestK + 1 }, (_, at) => fewestK + at);
  return (
    <Section title={t('new.how')}>
      <p className="max-w-(--measure) text-ink-2">{t('new.how.lead')}</p>
      <div className="mt-4 grid max-w-64 grid-cols-2 gap-4">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={t(`new.k.${end}`)}>
            {(control) => (
              <Select {...control} name={`${end}-k`} defaultValue={wish.k[end]}>
                {numbers.map((number) => (
                  <option key={number}>{number}</option>
                ))}
              </Select>
            )}
          </Field>
        ))}
      </div>
      <details
        className="mt-4"
        open={wish.name !== '' || wish.seed !== 1 || wish.method !== 'auto' || wish.weightBy !== null}
      >
        <summary className="cursor-pointer py-2 font-strong">{t('new.details')}</summary>
        <div className="grid max-w-(--measure) gap-4 pt-2">
          <Field label={t('new.name')} optional={t('new.optional')}>
            {(control) => (
              <Input {...control} name="name" maxLength={longestSegmentationName} defaultValue={wish.name} />
            )}
          </Field>
          {amounts.length > 0 && (
            <Field label={t('new.weightBy')} help={t('new.weightBy.help')}>
              {(control) => (
                <Select {...control} name="weight-by" defaultValue={wish.weightBy ?? ''}>
                  <option value="">{t('new.weightBy.one')}</option>
                  {amounts.map(({ name, label }) => (
                    <option key={name} value={name}>
                      {label}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          )}
          <Field label={t('new.method')} help={t('new.method.help')}>
            {(control) => (
              <Select {...control} name="method" defaultValue={wish.method}>
                {methods.map((method) => (
                  <option key={method} value={method}>
                    {t(method === 'kmeans' ? 'method.kmeans.raw' : `method.${method}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t('new.seed')} help={t('new.seed.help')}>
            {(control) => (
              <Input {...control} className="max-w-40" name="seed" type="number" min={0} defaultValue={wish.seed} />
            )}
          </Field>
        </div>
      </details>
    </Section>
  );
}
