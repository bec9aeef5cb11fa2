import { formatter } from '#lib/i18n/format.ts';
import { listSessions } from '#server/auth/list-sessions.ts';
import type { Session } from '#server/auth/read-session.ts';
import { processContext } from '#server/process-context.ts';
import { Actions } from '../../../_ui/actions.tsx';
import { Button } from '../../../_ui/button.tsx';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { Section } from '../../../_ui/section.tsx';
import { Table } from '../../../_ui/table.tsx';
import { Tag } from '../../../_ui/tag.tsx';
import { submitSignOut, submitSignOutEverywhere } from '../actions.ts';

/** Where the person is signed in, and the two ways out. */
export async function SignIns({ session }: { session: Session }) {
  const t = await getTranslate('account');
  const say = formatter(await getLocale());
  const signIns = await listSessions(processContext(), session);
  return (
    <Section title={t('sessions.title')}>
      <div className="grid max-w-[46rem] gap-5">
        <Table
          caption={t('sessions.title')}
          captionHidden
          columns={[
            { key: 'device', header: t('sessions.device') },
            { key: 'since', header: t('sessions.since') },
            { key: 'until', header: t('sessions.until') },
          ]}
          rows={signIns.map((one, at) => ({
            key: String(at),
            cells: {
              device: { content: one.here ? <Tag kind="accent">{t('sessions.here')}</Tag> : t('sessions.other') },
              since: {
                content: <time dateTime={one.since.toISOString()}>{say.dateTime(one.since.getTime())} UTC</time>,
              },
              until: { content: <time dateTime={one.until.toISOString()}>{say.date(one.until.getTime())}</time> },
            },
          }))}
        />
        <div className="grid gap-2">
          <Actions>
            <form action={submitSignOut}>
              <Button type="submit">{t('sessions.signOut')}</Button>
            </form>
            <form action={submitSignOutEverywhere}>
              <Button type="submit">{t('sessions.everywhere')}</Button>
            </form>
          </Actions>
          <p className="text-ink-3 text-sm">{t('sessions.everywhereLead')}</p>
        </div>
      </div>
    </Section>
  );
}
