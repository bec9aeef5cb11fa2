import { parseId, type QuestionnaireId } from '#lib/ids.ts';
import { readResponseQuery, responseQueryText } from '#lib/responses/response-query.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Role } from '#lib/workspaces/role.ts';
import { Actions } from '../../../../_ui/actions.tsx';
import { Button } from '../../../../_ui/button.tsx';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../_ui/link-button.tsx';
import { Notice } from '../../../../_ui/notice.tsx';
import { submitErasure, submitUndo } from '../actions.ts';

/**
 * What was just done, with the way back; and the question before erasing, which has none. Both stand in the address, so
 * they work without script. `response` is set on the page of one response.
 */
export async function ActionOutcome(props: {
  slug: string;
  questionnaire: QuestionnaireId;
  params: Readonly<Record<string, string | string[] | undefined>>;
  role: Role;
  response?: string;
}) {
  const t = await getTranslate('responses');
  const { slug, questionnaire, params, role, response } = props;
  const text = (name: string) => (typeof params[name] === 'string' ? params[name] : '');
  const query = responseQueryText(readResponseQuery(params));
  const n = Number(/^\d{1,6}$/.exec(text('n'))?.[0] ?? 1);
  const batch = parseId(text('ruled'));
  const ids = text('erase')
    .split(',')
    .filter((id) => parseId(id))
    .slice(0, 200);
  const done = dones.find((one) => one === text('done'));
  const failed = failures.find((one) => one === text('failed'));
  const hidden = (
    <>
      <input type="hidden" name="questionnaire" value={questionnaire} />
      <input type="hidden" name="query" value={query} />
      {response && (
        <>
          <input type="hidden" name="from" value="response" />
          <input type="hidden" name="response" value={response} />
        </>
      )}
    </>
  );
  const back = response
    ? `/${slug}/responses/${response}?questionnaire=${questionnaire}&${query}`
    : `/${slug}/responses?questionnaire=${questionnaire}&${query}#table`;
  return (
    <div className="grid gap-3 not-empty:mb-5">
      {failed && <Notice kind="bad" title={t(`failed.${failed}`)} announce />}
      {done && <Notice kind="ok" title={t(`done.${done}`, { n })} announce />}
      {batch && (
        <Notice kind="ok" title={t('done.ruled', { n })} announce>
          <form action={submitUndo.bind(null, slug)}>
            {hidden}
            <input type="hidden" name="batch" value={batch} />
            <Button type="submit" size="small">
              {t('undo')}
            </Button>
          </form>
        </Notice>
      )}
      {ids.length > 0 && can(role, 'erase-responses') && (
        <Notice kind="warn" title={t('erase.ask', { n: ids.length })} announce>
          <p>{t('erase.lead')}</p>
          <form action={submitErasure.bind(null, slug)} className="mt-2">
            {hidden}
            <input type="hidden" name="ids" value={ids.join(',')} />
            <Actions>
              <Button type="submit">{t('erase.do', { n: ids.length })}</Button>
              <LinkButton kind="quiet" href={back}>
                {t('erase.keep')}
              </LinkButton>
            </Actions>
          </form>
        </Notice>
      )}
    </div>
  );
}

const dones = ['undone', 'erased', 'noted', 'checking'] as const;
const failures = ['forbidden', 'not-found', 'none-ticked'] as const;
