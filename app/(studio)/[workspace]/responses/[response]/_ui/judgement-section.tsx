import { formatter } from '#lib/i18n/format.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import { effectiveVerdict } from '#lib/responses/effective-verdict.ts';
import { qualityReasons } from '#lib/responses/quality/quality-reason.ts';
import { verdicts } from '#lib/responses/verdict.ts';
import { longestNote } from '#server/responses/note-response.ts';
import type { OneResponse } from '#server/responses/read-one-response.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Field } from '../../../../../_ui/field.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Textarea } from '../../../../../_ui/textarea.tsx';
import { submitNote, submitRuling } from '../../actions.ts';

/** What the checks say of a response and why, in plain words; the buttons that overrule them; and a note. */
export async function JudgementSection(props: {
  slug: string;
  questionnaire: QuestionnaireId;
  query: string;
  response: OneResponse['response'];
  mayRule: boolean;
  timeZone: string;
}) {
  const t = await getTranslate('responses');
  const say = formatter(await getLocale(), props.timeZone);
  const { slug, response, mayRule } = props;
  const { status, verdict, ruling, ruledAt, ruledBy, reasons, note } = response;
  const known = qualityReasons.filter((reason) => reasons.includes(reason));
  const effective = effectiveVerdict(response);
  const hidden = (
    <>
      <input type="hidden" name="questionnaire" value={props.questionnaire} />
      <input type="hidden" name="query" value={props.query} />
      <input type="hidden" name="from" value="response" />
      <input type="hidden" name="response" value={response.id} />
    </>
  );
  return (
    <section aria-labelledby="judgement" className="border-ink border-t pt-4">
      <h2 id="judgement" className="text-lg">
        {status === 'complete' ? t(`judge.${effective}`) : t('judge.none')}
      </h2>
      {status === 'complete' && (
        <div className="mt-2 grid gap-2 text-sm leading-snug">
          <p className="text-ink-2">{t(`judge.checks.${verdict}`)}</p>
          {known.length > 0 && (
            <ul className="grid list-disc gap-1 pl-5 text-ink-2">
              {known.map((reason) => (
                <li key={reason}>{t(`reason.${reason}`)}</li>
              ))}
            </ul>
          )}
          {ruling && ruledAt && (
            <p>
              {ruledBy
                ? t(`judge.by.${ruling}`, { who: ruledBy, when: say.dateTime(ruledAt.getTime()) })
                : t(`judge.ruled.${ruling}`, { when: say.dateTime(ruledAt.getTime()) })}
            </p>
          )}
          {mayRule && (
            <form action={submitRuling.bind(null, slug)} className="mt-1">
              {hidden}
              <fieldset className="flex flex-wrap gap-2">
                <legend className="mb-1.5 font-strong">{t('judge.decide')}</legend>
                {verdicts.map((one) => (
                  <Button key={one} type="submit" name="ruling" value={one} aria-pressed={ruling === one}>
                    {t(`verdict.${one}`)}
                  </Button>
                ))}
                {ruling && (
                  <Button type="submit" name="ruling" value="checks" kind="quiet">
                    {t('rows.asChecks')}
                  </Button>
                )}
              </fieldset>
            </form>
          )}
        </div>
      )}
      {mayRule ? (
        <form action={submitNote.bind(null, slug)} className="mt-5 grid gap-2">
          {hidden}
          <Field label={t('note.label')} help={t('note.help')}>
            {(control) => (
              <Textarea
                {...control}
                key={note ?? ''}
                name="note"
                rows={3}
                maxLength={longestNote}
                defaultValue={note ?? ''}
              />
            )}
          </Field>
          <div>
            <Button type="submit" size="small">
              {t('note.save')}
            </Button>
          </div>
        </form>
      ) : (
        note && <p className="mt-4 whitespace-pre-line text-sm">{note}</p>
      )}
    </section>
  );
}
