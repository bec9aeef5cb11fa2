'use client';

import type { Factor } from '#lib/factor.ts';
import type { MappingChange } from '#lib/responses/mapping-change-schema.ts';
import { Button } from '../../../../../../_ui/button.tsx';
import { useTranslate } from '../../../../../../_ui/i18n/use-translate.client.ts';
import { Select } from '../../../../../../_ui/select.tsx';
import { submitChanges } from '../actions.ts';

type What = Extract<MappingChange, { do: 'several' }>['what'];

/** Changes several columns at once. The ticks stand in the rows and belong to this form. */
export function BulkBar(props: {
  slug: string;
  id: string;
  picked: number;
  all: boolean;
  factors: readonly Factor[];
  onAll: (on: boolean) => void;
  onApply: (what: What) => void;
}) {
  const t = useTranslate('import');
  return (
    <form
      id="bulk"
      action={submitChanges.bind(null, props.slug, props.id)}
      onSubmit={(event) => {
        event.preventDefault();
        const what = String(new FormData(event.currentTarget).get('what'));
        if (props.picked > 0) props.onApply(what as What);
      }}
      className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      <input type="hidden" name="do" value="several" />
      <label className="flex min-h-6 items-center gap-2.5 max-lg:min-h-11">
        <input
          type="checkbox"
          className="box"
          checked={props.all}
          onChange={(event) => props.onAll(event.target.checked)}
        />
        <span>{t('columns.pickAll')}</span>
      </label>
      <span role="status" className="text-ink-3 text-sm">
        {t('columns.picked', { n: props.picked })}
      </span>
      <div className="flex min-w-0 items-center gap-2">
        <div className="min-w-0 max-w-64">
          <Select name="what" aria-label={t('bulk.what')} defaultValue="yes-no">
            {props.factors.map((factor) => (
              <option key={factor} value={`factor-${factor}`}>
                {t('bulk.factor', { factor: t(`factor.${factor}`) })}
              </option>
            ))}
            <option value="factor-">{t('bulk.factor', { factor: t('factor.none') })}</option>
            <option value="yes-no">{t('bulk.yes-no')}</option>
            <option value="text">{t('bulk.text')}</option>
            <option value="ignore">{t('bulk.ignore')}</option>
            <option value="use">{t('bulk.use')}</option>
          </Select>
        </div>
        <Button type="submit" aria-disabled={props.picked === 0 || undefined}>
          {t('bulk.apply')}
        </Button>
      </div>
    </form>
  );
}
