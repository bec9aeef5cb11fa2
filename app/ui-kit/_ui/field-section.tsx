import { Field } from '../../_ui/field.tsx';
import { Input } from '../../_ui/input.tsx';
import { Section } from '../../_ui/section.tsx';
import { Select } from '../../_ui/select.tsx';
import { Textarea } from '../../_ui/textarea.tsx';
import type { KitText } from './kit-text.ts';

/** Text fields and the select: at rest, with help, with an error, disabled. */
export function FieldSection({ t }: { t: KitText }) {
  return (
    <Section id="fields" title={t('fields')} aside={t('fields.aside')}>
      <div className="grid max-w-[52rem] gap-x-6 gap-y-5 md:grid-cols-2">
        <Field label={t('fields.name')} help={t('fields.nameHelp')} required>
          {(control) => <Input {...control} defaultValue={t('fields.nameValue')} />}
        </Field>
        <Field label={t('fields.email')} error={t('fields.emailError')} required>
          {(control) => (
            <Input {...control} type="email" inputMode="email" autoComplete="email" defaultValue="ilze.example.com" />
          )}
        </Field>
        <Field label={t('fields.region')} required>
          {(control) => (
            <Select {...control} defaultValue="riga">
              <option value="riga">{t('fields.riga')}</option>
              <option value="liepaja">{t('fields.liepaja')}</option>
              <option value="elsewhere">{t('fields.elsewhere')}</option>
            </Select>
          )}
        </Field>
        <Field label={t('fields.code')} help={t('fields.codeHelp')}>
          {(control) => <Input {...control} disabled defaultValue="q_why" className="font-mono" />}
        </Field>
        <div className="md:col-span-2">
          <Field label={t('fields.words')} optional={t('fields.optional')} help={t('fields.wordsHelp')}>
            {(control) => <Textarea {...control} placeholder={t('fields.wordsHint')} maxLength={500} />}
          </Field>
        </div>
      </div>
    </Section>
  );
}
