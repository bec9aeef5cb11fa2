import { Button } from '#app/_ui/button.tsx';
import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { formatter } from '#lib/i18n/format.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { CellChoices } from '#lib/questionnaires/cell-choices.ts';
import type { QuotaBoard as Board } from '#server/questionnaires/read-quotas.ts';
import { cellName } from '../../_ui/cell-name.ts';
import { AskedField } from '../../_ui/forms/asked-field.client.tsx';
import { TellingForm } from '../../_ui/forms/telling-form.client.tsx';
import { submitLimit, submitQuotaRemoval, submitQuotaReturn } from '../actions.ts';
import { QuotaBar } from './quota-bar.tsx';

/** The cells of the board, the cap on everybody first, each with how many places are taken. */
export async function QuotaBoard(props: {
  slug: string;
  id: QuestionnaireId;
  cap: Board['cap'];
  cells: Board['cells'];
  choices: CellChoices;
  mayChange: boolean;
}) {
  const t = await getTranslate('fielding');
  const say = formatter(await getLocale());
  const { slug, id, cap, cells, choices, mayChange } = props;
  const rows = [...(cap ? [{ ...cap, holdsNobody: false }] : []), ...cells];
  if (rows.length === 0) return null;
  return (
    <ul className="border-ink border-t" aria-label={t('quotas.title')}>
      {rows.map((cell) => {
        const isCap = cell.expression === 'true';
        const said = cellName(cell.expression, choices, t, say);
        const name = said ?? cell.expression;
        return (
          <li
            key={cell.id}
            className="grid gap-x-8 gap-y-3 border-line border-b py-4 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-end"
          >
            <div className="grid min-w-0 gap-1.5">
              <h3 className="break-words text-md">
                {said ? (
                  said
                ) : (
                  <code className="font-mono font-normal text-sm" translate="no">
                    {name}
                  </code>
                )}
              </h3>
              {said && !isCap && (
                <code className="break-words font-mono text-ink-3 text-xs" translate="no">
                  {cell.expression}
                </code>
              )}
              <QuotaBar taken={cell.taken} limit={cell.limit} name={name} />
              {cell.holdsNobody && <p className="text-sm text-warn">{t('quotas.holdsNobody')}</p>}
            </div>
            {mayChange && (
              <div className="flex flex-wrap items-end gap-3">
                <TellingForm
                  action={submitLimit.bind(null, slug, id)}
                  undo={submitLimit.bind(null, slug, id)}
                  className="flex flex-wrap items-end gap-2"
                  label={t('quotas.limitOf', { name })}
                >
                  <input type="hidden" name="quota" value={cell.id} />
                  <AskedField
                    // A new limit, set here or elsewhere, fills the field again.
                    key={cell.limit}
                    name="limit"
                    type="number"
                    min={0}
                    label={t('quotas.limit')}
                    value={String(cell.limit)}
                    className="w-32"
                  />
                  <Button type="submit" aria-label={t('quotas.changeOf', { name })}>
                    {t('quotas.change')}
                  </Button>
                </TellingForm>
                <TellingForm
                  action={submitQuotaRemoval.bind(null, slug, id)}
                  undo={submitQuotaReturn.bind(null, slug, id)}
                >
                  <input type="hidden" name="quota" value={cell.id} />
                  <Button type="submit" kind="quiet" aria-label={t('quotas.removeOf', { name })}>
                    {t('quotas.remove')}
                  </Button>
                </TellingForm>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
