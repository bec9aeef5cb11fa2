import { modelStageName } from '#lib/journeys/model-stage-name.ts';
import { stageModels } from '#lib/journeys/stage-models.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';

/** The stage models to choose from, each with its path written out; first the stages of the study, when it asked about any. */
export async function ModelChoice({ study, start }: { study: readonly string[]; start: string }) {
  const t = await getTranslate('journeys');
  const analysis = await getTranslate('analysis');
  const models = [
    ...(study.length > 0 ? [{ code: 'study', late: false, path: study }] : []),
    ...stageModels.map(({ code, startsLate, stages }) => ({
      code,
      late: startsLate,
      path: stages.map((stage) => modelStageName(stage.code, analysis) ?? stage.code),
    })),
  ];
  return (
    <fieldset className="grid gap-1">
      <legend className="font-strong text-sm">{t('new.stages')}</legend>
      <p className="text-ink-3 text-sm">{study.length > 0 ? t('new.stages.help') : t('new.study.none')}</p>
      <div className="mt-2 border-line border-t">
        {models.map(({ code, late, path }) => (
          <label key={code} className="flex items-start gap-3 border-line border-b py-3 hover:bg-sunken">
            <input
              type="radio"
              name="model"
              value={code}
              defaultChecked={code === start}
              className="dot mt-0.5"
              required
            />
            <span className="grid min-w-0 gap-0.5">
              <span className="font-medium">
                {code === 'study' ? t('new.study') : t(`model.${code}` as 'model.study')}
              </span>
              <span className="text-ink-2 text-sm leading-snug">{path.join(' → ')}</span>
              {code === 'study' && <span className="text-ink-3 text-sm leading-snug">{t('new.study.help')}</span>}
              {late && <span className="text-ink-3 text-sm leading-snug">{t('new.late')}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
