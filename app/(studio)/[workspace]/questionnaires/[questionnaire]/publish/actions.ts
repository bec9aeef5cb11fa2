'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { textsOf } from '#app/_door/read-form.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { processContext } from '#server/process-context.ts';
import { type PublishFailure, publishQuestionnaire } from '#server/questionnaires/publish-questionnaire.ts';
import { insideFromOurPage } from '../_ui/forms/inside-from-our-page.ts';
import type { Told } from '../_ui/forms/told.ts';

const revision = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const codes = z.array(z.string().max(40)).max(1000);

/** Publishes the draft at the revision that the page showed, and leads the ticked links to it. */
export async function submitPublish(slug: string, id: string, _: Told, form: FormData): Promise<Told> {
  const { caller, questionnaire, base } = await insideFromOurPage(slug, id);
  const t = await getTranslate('fielding');
  const read = revision.safeParse(textsOf(form).revision);
  const links = codes.safeParse(form.getAll('link'));
  if (!read.success || !links.success) return { bad: t('failed.changed') };
  const input = { draft: questionnaire, revision: read.data, links: links.data, channel: t('links.first') };
  const made = await publishQuestionnaire(processContext(), caller, input);
  if (made.ok) redirect(`${base}/publish?done=${made.value.version}`);
  return { bad: t(failed[made.failure.kind] ?? 'failed.changed') };
}

/** What is found only when it is done comes from a draft that was saved meanwhile: the page is looked at again. */
const failed: {
  readonly [Kind in PublishFailure['kind']]?: 'failed.forbidden' | 'failed.not-found' | 'failed.changed';
} = {
  'not-allowed': 'failed.forbidden',
  'not-found': 'failed.not-found',
  imported: 'failed.not-found',
};
