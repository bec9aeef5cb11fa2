'use client';

import { type FormEvent, useRef } from 'react';
import { factors } from '#lib/factor.ts';
import { Button } from '../../../../../../_ui/button.tsx';
import { Checkbox } from '../../../../../../_ui/checkbox.tsx';
import { Field } from '../../../../../../_ui/field.tsx';
import { useTranslate } from '../../../../../../_ui/i18n/use-translate.client.ts';
import { Input } from '../../../../../../_ui/input.tsx';
import { Select } from '../../../../../../_ui/select.tsx';
import { submitChanges } from '../actions.ts';
import { changeInForm } from './change-in-form.ts';
import type { ColumnRowProps } from './column-row-props.ts';
import { formFields } from './form-fields.ts';
import { ValueList } from './value-list.client.tsx';

const scales = ['nominal', 'ordinal', 'interval', 'binary', 'multi', 'text'] as const;

/** All that can be said of one column. */
export function ColumnForm(props: ColumnRowProps) {
  const { at, column, found, change } = props;
  const t = useTranslate('import');
  const form = useRef<HTMLFormElement>(null);

  function take(event?: FormEvent) {
    event?.preventDefault();
    if (!form.current) return;
    const wanted = changeInForm(formFields(form.current));
    if (wanted) change(wanted);
  }

  return (
    <form
      ref={form}
      action={submitChanges.bind(null, props.slug, props.id)}
      onSubmit={take}
      onChange={() => take()}
      className="mb-4 ml-7 grid gap-4 rounded-md bg-sunken p-4 max-sm:ml-0"
    >
      <input type="hidden" name="do" value="column" />
      <input type="hidden" name="name" value={column.name} />
      <input type="hidden" name="column" value={at} />
      {props.why && <p className="text-ink-2 text-sm">{props.why}</p>}
      <Checkbox name="use" label={t('column.use')} defaultChecked={!column.ignore} key={`use-${column.ignore}`} />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Field label={t('column.scale')}>
          {(control) => (
            <Select name="scale" defaultValue={column.scale} key={column.scale} {...control}>
              {scales.map((scale) => (
                <option key={scale} value={scale}>
                  {t(`scale.${scale}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('column.factor')}>
          {(control) => (
            <Select name="factor" defaultValue={column.factor ?? ''} key={column.factor} {...control}>
              <option value="">{t('factor.none')}</option>
              {factors.map((factor) => (
                <option key={factor} value={factor}>
                  {t(`factor.${factor}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('column.label')} help={t('column.label.help')}>
          {(control) => (
            <Input
              name="label"
              defaultValue={column.label ?? ''}
              placeholder={column.name}
              maxLength={2000}
              {...control}
            />
          )}
        </Field>
        {column.scale === 'multi' && (
          <Field label={t('column.separator')}>
            {(control) => (
              <Input
                name="separator"
                defaultValue={column.multiSeparator ?? ';'}
                maxLength={10}
                className="max-w-24"
                {...control}
              />
            )}
          </Field>
        )}
        {column.scale === 'ordinal' && (
          <Field label={t('column.grid.label')} help={t('column.grid.help')}>
            {(control) => (
              <Input name="grid" list="grids" defaultValue={column.grid ?? ''} maxLength={500} {...control} />
            )}
          </Field>
        )}
      </div>
      <ValueList
        column={column}
        found={found}
        onMove={(from, to) => change({ do: 'move', name: column.name, from, to })}
      />
      <div className="flex flex-wrap gap-3">
        <noscript>
          <Button type="submit">{t('column.save')}</Button>
        </noscript>
        {!props.last && (
          <Button
            kind="quiet"
            size="small"
            onClick={() => {
              props.onToggle(at + 1);
              requestAnimationFrame(() =>
                document.querySelector<HTMLElement>(`#column-${at + 1} [aria-expanded]`)?.focus(),
              );
            }}
          >
            {t('column.next')}
          </Button>
        )}
      </div>
    </form>
  );
}
