import { Button } from '../../../../_ui/button.tsx';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Progress } from '../../../../_ui/progress.tsx';
import { submitDraft, submitStop } from '../actions.ts';
import { FollowDraft } from './follow-draft.client.tsx';

/** A draft under way: how many personas are there, and the way to stop it. */
export async function Drafting(props: {
  slug: string;
  segmentation: string;
  done: number;
  all: number;
  /** Whether it takes so long that it may have been lost. */
  slow: boolean;
  edits: boolean;
}) {
  const t = await getTranslate('personas');
  const { slug, segmentation, done, all } = props;
  return (
    <div className="mb-5 grid gap-3">
      <FollowDraft />
      <Progress
        label={t('list.pending')}
        value={done}
        max={all}
        detail={t('list.pending.detail', { done, all })}
        cancel={
          props.edits && (
            <form action={submitStop.bind(null, slug, segmentation)}>
              <Button type="submit" size="small">
                {t('list.stop')}
              </Button>
            </form>
          )
        }
      />
      {props.slow && props.edits && (
        <form action={submitDraft.bind(null, slug, segmentation)} className="flex flex-wrap items-center gap-3">
          <p className="text-ink-2 text-sm">{t('list.pending.slow')}</p>
          <Button type="submit" size="small">
            {t('list.askAgain')}
          </Button>
        </form>
      )}
    </div>
  );
}
