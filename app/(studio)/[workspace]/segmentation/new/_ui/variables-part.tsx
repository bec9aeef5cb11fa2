import type { SuggestedBlock, SuggestedVariable } from '#lib/segmentation/suggest-variables.ts';
import { Checkbox } from '../../../../../_ui/checkbox.tsx';
import { ChipGroup } from '../../../../../_ui/chip-group.tsx';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { RadioGroup } from '../../../../../_ui/radio-group.tsx';
import { Section } from '../../../../../_ui/section.tsx';
import { type Wish, weightSteps } from './read-wish.ts';

/** By what: the questions of each factor, on or off, and how much the factor counts. */
export async function VariablesPart({ blocks, wish }: { blocks: readonly SuggestedBlock[]; wish: Wish }) {
  const t = await getTranslate('segmentation');
  return (
    <Section title={t('new.variables')}>
      <p className="max-w-(--measure) text-ink-2">{t('new.variables.lead')}</p>
      <div className="mt-5 border-line border-t">
        {blocks.map((block) => (
          <BlockPart key={block.block} block={block} wish={wish} />
        ))}
      </div>
      <div className="mt-6">
        <RadioGroup
          legend={t('new.alike')}
          name="alike"
          defaultValue={wish.alike}
          choices={(['variables', 'factors'] as const).map((value) => ({
            value,
            label: t(`alike.${value}`),
            help: t(`alike.${value}.help`),
          }))}
        />
      </div>
    </Section>
  );
}

async function BlockPart({ block: { block, variables }, wish }: { block: SuggestedBlock; wish: Wish }) {
  const t = await getTranslate('segmentation');
  const isOn = ({ name, off }: SuggestedVariable) => wish.variables?.includes(name) ?? off === null;
  const name = t(`block.${block}`);
  const reasons = Map.groupBy(
    variables.filter((one) => one.off !== null && !isOn(one)),
    ({ off }) => off,
  );
  return (
    <div className="grid gap-x-8 gap-y-3 border-line border-b py-5 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h3>{name}</h3>
        <details className="mt-1">
          <summary className="cursor-pointer py-1.5 text-ink-2 text-sm">
            {t('new.choose')}{' '}
            <span className="text-ink-3">
              {t('new.ticked', { n: variables.filter(isOn).length, all: variables.length })}
            </span>
          </summary>
          <div className="grid gap-1.5 pt-2">
            {variables.map((variable) => (
              <Checkbox
                key={variable.name}
                name="variable"
                value={variable.name}
                label={variable.label}
                defaultChecked={isOn(variable)}
                {...(variable.off && { help: t(`off.${variable.off}`) })}
              />
            ))}
          </div>
        </details>
        {[...reasons].map(
          ([reason, list]) =>
            reason && (
              <p key={reason} className="mt-1 text-ink-3 text-sm">
                {t('new.offHere', { n: list.length, reason: t(`off.${reason}`) })}
              </p>
            ),
        )}
      </div>
      {variables.some(isOn) && (
        <ChipGroup
          single
          legend={t('new.weight', { block: name })}
          name={`weight.${block}`}
          defaultValues={[String(wish.weights[block] ?? 1)]}
          choices={weightSteps.map((step) => ({
            value: String(step),
            label: t(`weight.${step}`),
          }))}
        />
      )}
    </div>
  );
}
