import { roles } from '#lib/workspaces/role.ts';
import { Button } from '../../../../_ui/button.tsx';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Select } from '../../../../_ui/select.tsx';
import { submitRole } from '../actions.ts';

/** The role of one member as an owner sees it: a choice and a button, without script. */
export async function MemberRole(props: {
  slug: string;
  member: { readonly user: string; readonly name: string; readonly role: string };
}) {
  const t = await getTranslate('account');
  const { slug, member } = props;
  return (
    <form action={submitRole.bind(null, slug)} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="user" value={member.user} />
      <div className="w-40">
        <Select
          key={member.role}
          name="role"
          defaultValue={member.role}
          aria-label={t('members.roleOf', { name: member.name })}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </Select>
      </div>
      <Button type="submit" aria-label={t('members.saveOf', { name: member.name })}>
        {t('members.save')}
      </Button>
    </form>
  );
}
