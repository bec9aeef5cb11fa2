import { Actions } from '../../../../_ui/actions.tsx';
import { Button } from '../../../../_ui/button.tsx';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../_ui/link-button.tsx';
import { Notice } from '../../../../_ui/notice.tsx';
import { submitRemoval } from '../actions.ts';

/** The question before somebody is taken out: it cannot be undone by whoever does it to themselves. */
export async function MemberRemoval(props: {
  slug: string;
  workspace: string;
  member: { readonly user: string; readonly name: string };
  self: boolean;
}) {
  const t = await getTranslate('account');
  const { slug, workspace, member, self } = props;
  return (
    <Notice
      kind="warn"
      title={self ? t('members.ask.leave', { workspace }) : t('members.ask.remove', { name: member.name, workspace })}
      announce
    >
      <p>{self ? t('members.ask.leaveLead') : t('members.ask.removeLead')}</p>
      <form action={submitRemoval.bind(null, slug)} className="mt-2">
        <input type="hidden" name="user" value={member.user} />
        <Actions>
          <Button type="submit">{self ? t('members.leave') : t('members.remove')}</Button>
          <LinkButton href={`/${slug}/members`} kind="quiet">
            {t('members.keep')}
          </LinkButton>
        </Actions>
      </form>
    </Notice>
  );
}
