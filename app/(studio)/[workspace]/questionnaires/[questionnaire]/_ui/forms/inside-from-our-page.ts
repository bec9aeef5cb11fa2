import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { fromOurPage } from '#app/_door/from-our-page.ts';
import { requireCaller } from '#app/_door/require-caller.ts';
import { parseId } from '#lib/ids.ts';

/** Who calls an action on a questionnaire from a page of ours, and which one; sends everybody else away ([S32] [S17]). */
export async function insideFromOurPage(slug: unknown, questionnaire: unknown) {
  if (!(await fromOurPage())) redirect('/');
  const inside = await requireCaller(z.string().max(100).catch('').parse(slug));
  const id = parseId<'questionnaire'>(questionnaire);
  if (!id) notFound();
  return { ...inside, questionnaire: id, base: `/${inside.slug}/questionnaires/${id}` };
}
