'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { storable } from '#server/respond/read-body.ts';
import { requestSegmentation } from '#server/segmentation/request-segmentation.ts';
import { segmentationOptions } from '#server/segmentation/segmentation-options.ts';
import { fromOurPage } from '../../../../_door/from-our-page.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { readWish } from './_ui/read-wish.ts';

/** Asks for an analysis and goes where its progress is shown; what cannot be done leads back to the form as it was sent. */
export async function submitSegmentation(slug: string, form: FormData): Promise<void> {
  if (!(await fromOurPage())) redirect('/');
  const inside = await requireCaller(z.string().max(100).catch('').parse(slug));
  const texts = [...form.entries()].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$') ? [[name, storable(value)] as const] : [],
  );
  const all = (name: string) => texts.flatMap(([key, value]) => (key === name ? [value] : []));
  const back = (failed: string): never => {
    const query = new URLSearchParams(texts.map(([name, value]) => [name, value]));
    query.set('failed', failed);
    redirect(`/${inside.slug}/segmentation/new?${query}`);
  };
  const questionnaire = parseId<'questionnaire'>(all('questionnaire')[0]);
  if (!questionnaire) return back('form');
  const wish = readWish(all);
  if (wish.variables?.length === 0) return back('variables');
  if (wish.k.to < wish.k.from) return back('k');
  const isWeighed = Object.keys(wish.weights).length > 0 || wish.alike === 'factors';
  if (isWeighed && wish.method === 'kmeans') return back('weights');
  const options = segmentationOptions.safeParse({
    ...(wish.variables && { variables: wish.variables }),
    method: wish.method,
    k: wish.k,
    seed: wish.seed,
    ...(wish.weightBy !== null && { weightBy: wish.weightBy }),
    ...(isWeighed && { weights: { alike: wish.alike, of: wish.weights } }),
  });
  if (!options.success) return back('form');
  const requested = await requestSegmentation(processContext(), inside.caller, {
    questionnaire,
    options: options.data,
    filter: wish.filter,
    name: wish.name,
  });
  if (!requested.ok) return back(requested.failure.tag);
  redirect(`/${inside.slug}/segmentation/${requested.value}`);
}
