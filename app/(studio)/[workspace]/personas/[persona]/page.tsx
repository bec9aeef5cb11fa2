import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { parseId } from '#lib/ids.ts';
import type { PersonaClaim } from '#lib/personas/persona.ts';
import { can } from '#lib/workspaces/can.ts';
import { readPersona } from '#server/personas/read-persona.ts';
import { processContext } from '#server/process-context.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../../_ui/notice.tsx';
import { FollowDraft } from '../_ui/follow-draft.client.tsx';
import { Claims } from './_ui/claims.tsx';
import { Differs } from './_ui/differs.tsx';
import { Gaps } from './_ui/gaps.tsx';
import { Head } from './_ui/head.tsx';
import { Quotes } from './_ui/quotes.tsx';
import { Warnings } from './_ui/warnings.tsx';
import { Who } from './_ui/who.tsx';

type Props = {
  params: Promise<{ workspace: string; persona: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const cardOf = cache(async (workspace: string, persona: string) => {
  const { caller, slug } = await requireCaller(workspace);
  const id = parseId<'persona'>(persona);
  const locale = await getLocale();
  const read = id ? await readPersona(processContext(), caller, { id, locale }) : undefined;
  if (!read?.ok) notFound();
  const edits = can(caller.role, 'edit-persona');
  return { slug, locale, persona: read.value, edits, opens: can(caller.role, 'view-responses') };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { workspace, persona } = await props.params;
  return { title: (await cardOf(workspace, persona)).persona.told.name };
}

/** One persona: who, what sets them apart, what they said, every claim with its decision, and what nobody asked yet. */
export default async function PersonaPage(props: Props) {
  const { workspace, persona } = await props.params;
  const query = await props.searchParams;
  const card = await cardOf(workspace, persona);
  const t = await getTranslate('personas');
  const { document, told } = card.persona;
  if (document.draftedAt === null) {
    return (
      <>
        <FollowDraft />
        <h1 className="mb-4">{told.name}</h1>
        <Notice title={t('warn.waiting')} announce />
      </>
    );
  }
  const editing = typeof query.edit === 'string' ? query.edit : null;
  const adding = typeof query.add === 'string' ? query.add : null;
  const failed = failures.find((one) => one === query.failed);
  const quotes = told.parts.find(({ part }) => part === 'quotes');
  const hasWords = (part: (typeof told.parts)[number]) => part.claims.length > 0 || part.part === adding;
  const all = told.parts.flatMap(({ claims }) => claims).map(({ claim }) => claim);
  const firstOpen = all.find(isOpen)?.id ?? null;
  return (
    <article>
      {document.pending !== null && <FollowDraft />}
      <Head card={card} firstOpen={firstOpen} />
      {query.done === 'approved' && (
        <div className="mb-6">
          <Notice kind="ok" title={t('told.approved')} announce />
        </div>
      )}
      {failed && (
        <div className="mb-6">
          <Notice
            kind="bad"
            title={t(`failed.${failed}`, { n: all.filter(isOpen).length, fact: '{{fact}}' })}
            announce
          />
        </div>
      )}
      <Who
        card={card}
        changing={editing === 'name' || editing === 'picture' ? editing : null}
        turn={Number(query.turn) || 0}
      />
      <Warnings card={card} />
      <div className="mt-8 grid gap-x-12 gap-y-8 border-line border-t pt-6 xl:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <Differs card={card} />
        {quotes && <Quotes card={card} part={quotes} />}
      </div>
      <Claims card={card} parts={told.parts.filter(hasWords)} editing={editing} adding={adding} />
      <Gaps card={card} parts={told.parts.filter((part) => part.ask !== null && !hasWords(part))} />
    </article>
  );
}

function isOpen({ state, stale }: PersonaClaim): boolean {
  return state === 'proposed' || (stale !== null && state !== 'rejected');
}

const failures = ['changed', 'forbidden', 'not-found', 'open', 'invalid', 'unknown-claim', 'full', 'wording'] as const;
