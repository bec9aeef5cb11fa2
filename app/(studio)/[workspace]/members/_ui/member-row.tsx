import { formatter } from '#lib/i18n/format.ts';
import type { Role } from '#lib/workspaces/role.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { MemberRole } from './member-role.tsx';

/** One member: who, as what, since when, and for an owner the ways to change that. */
export async function MemberRow(props: {
  slug: string;
  member: {
    readonly user: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly since: Date;
  };
  self: boolean;
  manages: boolean;
}) {
  const t = await getTranslate('account');
  const say = formatter(await getLocale());
  const { slug, member, self, manages } = props;
  return (
    <li className="grid items-center gap-x-6 gap-y-3 border-line border-b py-4 lg:grid-cols-[minmax(0,1fr)_auto_9rem]">
      <div className="min-w-0">
        <p className="font-strong">
          {member.name}
          {self && <span className="font-normal text-ink-3"> ({t('members.you')})</span>}
        </p>
        <p className="break-words text-ink-3 text-sm">{member.email}</p>
        <p className="text-ink-3 text-sm">{t('members.sinceDay', { day: say.date(member.since.getTime()) })}</p>
      </div>
      <div>{manages ? <MemberRole slug={slug} member={member} /> : t(`role.${member.role}`)}</div>
      <div className="lg:text-end">
        {(manages || self) && (
          <a
            href={`/${slug}/members?remove=${member.user}`}
            className="inline-flex min-h-9 items-center"
            aria-label={self ? undefined : t('members.removeOf', { name: member.name })}
          >
            {self ? t('members.leave') : t('members.remove')}
          </a>
        )}
      </div>
    </li>
  );
}
