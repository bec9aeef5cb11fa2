'use client';

import { type FormEvent, useRef } from 'react';
import { localeNames, locales } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/questionnaires/questionnaire.ts';
import type { FileFindings } from '#lib/responses/file-findings.ts';
import type { ImportMapping } from '#lib/responses/import-mapping.ts';
import type { MappingChange } from '#lib/responses/mapping-change-schema.ts';
import { Button } from '../../../../../../_ui/button.tsx';
import { Field } from '../../../../../../_ui/field.tsx';
import { useTranslate } from '../../../../../../_ui/i18n/use-translate.client.ts';
import { Input } from '../../../../../../_ui/input.tsx';
import { RadioGroup } from '../../../../../../_ui/radio-group.tsx';
import { Select } from '../../../../../../_ui/select.tsx';
import { Textarea } from '../../../../../../_ui/textarea.tsx';
import { submitChanges } from '../actions.ts';
import { changeInForm } from './change-in-form.ts';
import { formFields } from './form-fields.ts';

/** What holds for the whole file: its name, language and key, what means "no answer", and whether it replaces an earlier one. */
export function WholeForm(props: {
  slug: string;
  id: string;
  mapping: ImportMapping;
  findings: FileFindings;
  before: Text | undefined;
  change: (change: MappingChange) => void;
}) {
  const t = useTranslate('import');
  const form = useRef<HTMLFormElement>(null);
  const { mapping, findings } = props;
  const { codebook } = mapping;

  function take(event?: FormEvent) {
    event?.preventDefault();
    if (!form.current) return;
    const change = changeInForm(formFields(form.current));
    if (change) props.change(change);
  }

  const title = props.before && (Object.values(props.before)[0] ?? '');
  return (
    <form
      ref={form}
      action={submitChanges.bind(null, props.slug, props.id)}
      onSubmit={take}
      onChange={() => take()}
      className="grid max-w-[46rem] gap-4 sm:grid-cols-2"
    >
      <input type="hidden" name="do" value="whole" />
      <Field label={t('whole.name')} required>
        {(control) => <Input name="title" defaultValue={mapping.title} maxLength={200} {...control} />}
      </Field>
      <Field label={t('whole.language')}>
        {(control) => (
          <Select name="language" defaultValue={mapping.language} {...control}>
            {locales.map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {localeNames[locale]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('whole.key')} help={t('whole.key.help')}>
        {(control) => (
          <Select name="id" defaultValue={codebook.id ?? ''} {...control}>
            <option value="">{t('whole.key.none')}</option>
            {findings.columns.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('whole.missing')} help={t('whole.missing.help')}>
        {(control) => (
          <Textarea
            name="missing"
            rows={3}
            defaultValue={codebook.missing?.filter((text) => text !== '').join('\n')}
            {...control}
          />
        )}
      </Field>
      {title && (
        <div className="sm:col-span-2">
          <RadioGroup
            legend={t('whole.into', { title })}
            help={t('whole.into.help')}
            name="into"
            defaultValue={mapping.into}
            choices={[
              { value: 'new', label: t('whole.into.new') },
              { value: 'replace', label: t('whole.into.replace') },
            ]}
          />
        </div>
      )}
      <noscript>
        <Button type="submit">{t('column.save')}</Button>
      </noscript>
    </form>
  );
}
