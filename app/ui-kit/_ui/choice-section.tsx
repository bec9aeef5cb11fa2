import { Checkbox } from '../../_ui/checkbox.tsx';
import { ChipGroup } from '../../_ui/chip-group.tsx';
import { RadioGroup } from '../../_ui/radio-group.tsx';
import { Section } from '../../_ui/section.tsx';
import { Switch } from '../../_ui/switch.tsx';
import type { KitText } from './kit-text.ts';

/** Checkboxes, switches, radios and chips: off, on, disabled, in error. */
export function ChoiceSection({ t }: { t: KitText }) {
  const visits = [
    { value: 'once', label: t('choices.once') },
    { value: 'twice', label: t('choices.twice') },
    { value: 'thrice', label: t('choices.thrice') },
  ];
  return (
    <Section id="choices" title={t('choices')}>
      <div className="grid max-w-[52rem] gap-x-6 gap-y-6 md:grid-cols-2">
        <div className="grid content-start gap-2">
          <Checkbox label={t('choices.quote')} defaultChecked />
          <Checkbox label={t('choices.news')} help={t('choices.newsHelp')} />
          <Checkbox label={t('choices.locked')} disabled defaultChecked />
        </div>
        <div className="grid content-start gap-2">
          <Switch label={t('choices.shuffle')} help={t('choices.shuffleHelp')} defaultChecked />
          <Switch label={t('choices.news')} />
          <Switch label={t('choices.locked')} disabled />
        </div>
        <RadioGroup legend={t('choices.visits')} name="visits" choices={visits} defaultValue="twice" />
        <RadioGroup legend={t('choices.visits')} name="visits-missing" choices={visits} error={t('choices.missing')} />
        <ChipGroup
          legend={t('choices.sources')}
          name="sources"
          defaultValues={['app', 'desk']}
          choices={[
            { value: 'site', label: t('choices.site') },
            { value: 'app', label: t('choices.app') },
            { value: 'desk', label: t('choices.desk') },
            { value: 'trainer', label: t('choices.trainer') },
            { value: 'friend', label: t('choices.friend'), disabled: true },
          ]}
        />
        <ChipGroup
          single
          legend={t('choices.period')}
          name="period"
          defaultValues={['week']}
          choices={[
            { value: 'day', label: t('choices.day') },
            { value: 'week', label: t('choices.week') },
            { value: 'month', label: t('choices.month') },
          ]}
        />
      </div>
    </Section>
  );
}
