import type { ReactNode } from 'react';
import { isLocale, localeNames } from '#lib/i18n/locale.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { ResponseQuery } from '#lib/responses/response-query.ts';
import { responseStatuses } from '#lib/responses/response-status.ts';
import { verdicts } from '#lib/responses/verdict.ts';
import type { LiveCounts } from '#server/responses/read-live-counts.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { Button } from '../../../../_ui/button.tsx';
import { Field } from '../../../../_ui/field.tsx';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Input } from '../../../../_ui/input.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { linkName } from './link-name.ts';
import { columnChoices } from './usual-columns.ts';

/** What narrows the table, and which questions it shows: one form that is sent to its own address, with or without script. */
export async function FilterForm(props: {
  inside: Inside;
  questionnaire: QuestionnaireId;
  definitions: ReadonlyMap<number, Questionnaire>;
  columns: readonly string[];
  live: LiveCounts;
  query: ResponseQuery;
}) {
  const t = await getTranslate('responses');
  const locale = await getLocale();
  const { filter, sort } = props.query;
  const values = <K extends 'language' | 'link' | 'version'>(name: K) =>
    [...new Set(props.live.counts.map((one) => String(one[name])))].sort();
  const [languages, links, versions] = [values('language'), values('link'), values('version')];
  const choice = (name: string, label: string, value: unknown, options: readonly (readonly [string, string])[]) => (
    <Field key={name} label={label}>
      {(control) => (
        <Select {...control} name={name} defaultValue={String(value ?? '')}>
          <option value="">{t('filter.any')}</option>
          {options.map(([code, words]) => (
            <option key={code} value={code} lang={isLocale(code) ? code : undefined}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  const [newest] = props.definitions.values();
  return (
    <search>
      {/* Another address fills the form anew. */}
      <form
        key={JSON.stringify([props.query, props.columns])}
        action={`/${props.inside.slug}/responses#table`}
        className="mb-4 grid gap-3"
      >
        <input type="hidden" name="questionnaire" value={props.questionnaire} />
        {(sort.by !== 'saved' || !sort.descending) && (
          <input type="hidden" name="sort" value={`${sort.descending ? '-' : ''}${sort.by}`} />
        )}
        <div className="flex flex-wrap items-center gap-2">
          <div className="w-80 max-w-full">
            <Input
              type="search"
              name="text"
              defaultValue={filter.text ?? ''}
              maxLength={200}
              aria-label={t('filter.text')}
              placeholder={t('filter.text')}
            />
          </div>
          <Button type="submit">{t('filter.show')}</Button>
        </div>
        <div className="flex flex-wrap gap-x-8 gap-y-2">
          <Fold label={t('filter.title')}>
            <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
              {choice(
                'status',
                t('table.state'),
                filter.status,
                responseStatuses.map((one) => [one, t(`status.${one}`)]),
              )}
              {choice(
                'verdict',
                t('filter.verdict'),
                filter.verdict,
                verdicts.map((one) => [one, t(`count.${one}`)]),
              )}
              {languages.length > 1 &&
                choice(
                  'language',
                  t('table.language'),
                  filter.language,
                  languages.map((one) => [one, isLocale(one) ? localeNames[one] : one]),
                )}
              {links.length > 1 &&
                choice(
                  'link',
                  t('filter.link'),
                  filter.link,
                  links.map((one) => [one, linkName(t, one, props.live.channels)]),
                )}
              {versions.length > 1 &&
                choice(
                  'version',
                  t('filter.version'),
                  filter.version,
                  versions.map((one) => [one, one]),
                )}
              <Field label={t('filter.test')}>
                {(control) => (
                  <Select {...control} name="test" defaultValue={filter.test ?? ''}>
                    <option value="">{t('filter.testNo')}</option>
                    <option value="all">{t('filter.testAll')}</option>
                    <option value="yes">{t('filter.testYes')}</option>
                  </Select>
                )}
              </Field>
              <Field label={t('filter.from')}>
                {(control) => <Input {...control} type="date" name="from" defaultValue={filter.from ?? ''} />}
              </Field>
              <Field label={t('filter.to')}>
                {(control) => <Input {...control} type="date" name="to" defaultValue={filter.to ?? ''} />}
              </Field>
            </div>
          </Fold>
          <Fold label={t('columns.title')}>
            <fieldset>
              <legend className="sr-only">{t('columns.title')}</legend>
              <div className="grid gap-x-8 gap-y-1 sm:grid-cols-2 xl:grid-cols-3">
                {columnChoices(props.definitions).map((question) => {
                  const { words, language } = wordsIn(question.label, locale, newest?.languages ?? []);
                  return (
                    <label key={question.code} className="flex items-start gap-2.5 py-1 max-lg:py-2.5">
                      <input
                        type="checkbox"
                        className="box mt-0.5"
                        name="columns"
                        value={question.code}
                        defaultChecked={props.columns.includes(question.code)}
                      />
                      <span lang={language}>{words.replace(/\{\{[^}]*\}\}/g, '…') || question.code}</span>
                    </label>
                  );
                })}
              </div>
            </fieldset>
          </Fold>
        </div>
      </form>
    </search>
  );
}

function Fold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="min-w-0 open:basis-full">
      <summary className="w-fit cursor-pointer py-1 text-accent underline underline-offset-4 max-lg:py-2.5">
        {label}
      </summary>
      <div className="border-line border-y py-4">{children}</div>
    </details>
  );
}
