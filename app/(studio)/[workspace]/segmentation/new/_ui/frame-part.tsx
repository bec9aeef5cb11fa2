import { formatter } from '#lib/i18n/format.ts';
import { isLocale, localeNames } from '#lib/i18n/locale.ts';
import type { FrameFilter } from '#lib/segmentation/frame-filter.ts';
import type { Choices } from '#server/segmentation/read-choices.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Checkbox } from '../../../../../_ui/checkbox.tsx';
import { ChipGroup } from '../../../../../_ui/chip-group.tsx';
import { Field } from '../../../../../_ui/field.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Input } from '../../../../../_ui/input.tsx';
import { Notice } from '../../../../../_ui/notice.tsx';
import { Section } from '../../../../../_ui/section.tsx';
import { sayLeft } from '../../_ui/say-left.ts';
import { LiveCount } from './live-count.client.tsx';

/** From how few responses on segments are not worth looking for. */
const fewest = 50;

/** Which responses: how many that makes, why the others are left out, and the choices that change it. */
export async function FramePart(props: { choices: Choices; filter: FrameFilter; here: string }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const { choices, filter } = props;
  const { count } = choices;
  const responses = count.choices;
  const chips: { legend: string; name: string; choices: { value: string; label: React.ReactNode }[]; on: string[] }[] =
    [
      {
        legend: t('new.versions'),
        name: 'version',
        choices: responses.versions.map((number) => ({ value: String(number), label: say.integer(number) })),
        on: filter.versions.map(String),
      },
      {
        legend: t('new.links'),
        name: 'link',
        choices: responses.links.map((link) => ({ value: link, label: link === 'import' ? t('new.import') : link })),
        on: filter.links,
      },
      {
        legend: t('new.languages'),
        name: 'language',
        choices: responses.languages.map((code) => ({
          value: code,
          label: isLocale(code) ? <span lang={code}>{localeNames[code]}</span> : code,
        })),
        on: filter.languages,
      },
    ];
  const isNarrowed = filter.versions.length + filter.links.length + filter.languages.length > 0;
  const isOpen = isNarrowed || filter.from !== null || filter.to !== null || !filter.review;
  return (
    <Section title={t('new.responses')}>
      <p role="status" className="max-w-(--measure) text-lg">
        {sayLeft(t, say, { used: count.read, all: count.all, left: count.left })}
      </p>
      {count.read < fewest && (
        <div className="mt-4">
          <Notice kind="warn" title={count.read === 0 ? t('new.nobody') : t('new.few', { n: fewest })}>
            <p>{count.read === 0 ? t('new.nobody.hint') : t('new.few.rule', { n: fewest })}</p>
          </Notice>
        </div>
      )}
      <details className="mt-4" open={isOpen}>
        <summary className="cursor-pointer py-2 font-strong">{t('new.filter')}</summary>
        <LiveCount>
          <div className="grid gap-5 pt-2">
            <p className="max-w-(--measure) text-ink-3 text-sm">{t('new.filter.help')}</p>
            {chips.map(
              (group) =>
                group.choices.length > 1 && (
                  <ChipGroup
                    key={group.name}
                    legend={group.legend}
                    name={group.name}
                    choices={group.choices}
                    defaultValues={group.on}
                  />
                ),
            )}
            <div className="grid max-w-md grid-cols-1 gap-4 sm:grid-cols-2">
              <Field label={t('new.from')}>
                {(control) => <Input {...control} type="date" name="from" defaultValue={filter.from ?? ''} />}
              </Field>
              <Field label={t('new.to')}>
                {(control) => <Input {...control} type="date" name="to" defaultValue={filter.to ?? ''} />}
              </Field>
            </div>
            <Checkbox name="review" value="on" label={t('new.review')} defaultChecked={filter.review} />
            <div>
              <Button type="submit" size="small" formMethod="get" formAction={props.here} formNoValidate>
                {t('new.count')}
              </Button>
            </div>
          </div>
        </LiveCount>
      </details>
    </Section>
  );
}
