import { can } from '#lib/workspaces/can.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { Button } from '../../../_ui/button.tsx';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../_ui/notice.tsx';
import { submitDemoRemoval } from '../settings/actions.ts';

/** On every page of the demo: that its people are simulated, and for owners the one press that takes it away. */
export async function DemoBanner({ inside }: { inside: Inside }) {
  const t = await getTranslate('studio');
  return (
    <div data-no-print className="mb-6">
      <Notice>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p className="min-w-0 flex-[1_1_20rem] text-sm">{t('demo.banner')}</p>
          {can(inside.caller.role, 'delete-workspace') && (
            <form action={submitDemoRemoval.bind(null, inside.slug)}>
              <Button type="submit" size="small">
                {t('demo.remove')}
              </Button>
            </form>
          )}
        </div>
      </Notice>
    </div>
  );
}
