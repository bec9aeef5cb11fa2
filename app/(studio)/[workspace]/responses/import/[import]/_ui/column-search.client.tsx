'use client';

import { useTranslate } from '../../../../../../_ui/i18n/use-translate.client.ts';
import { Input } from '../../../../../../_ui/input.tsx';
import { Select } from '../../../../../../_ui/select.tsx';

export type Shown = 'all' | 'problem' | 'ignored';

/** Narrows the list of columns; needs script, so it is not there without. */
export function ColumnSearch(props: {
  search: string;
  show: Shown;
  onSearch: (text: string) => void;
  onShow: (shown: Shown) => void;
}) {
  const t = useTranslate('import');
  return (
    <search className="mb-3 flex flex-wrap gap-3">
      <Input
        type="search"
        value={props.search}
        onChange={(event) => props.onSearch(event.target.value)}
        aria-label={t('columns.search')}
        placeholder={t('columns.search')}
        className="max-w-72"
      />
      <div className="w-48">
        <Select
          value={props.show}
          aria-label={t('columns.show')}
          onChange={(event) => props.onShow(event.target.value as Shown)}
        >
          <option value="all">{t('columns.show.all')}</option>
          <option value="problem">{t('columns.show.problem')}</option>
          <option value="ignored">{t('columns.show.ignored')}</option>
        </Select>
      </div>
    </search>
  );
}
