import { notFound } from 'next/navigation';
import { cache } from 'react';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { readQuestionnaire } from '#server/questionnaires/read-questionnaire.ts';
import { requireCaller } from '../../../../../_door/require-caller.ts';

/**
 * Who calls, and the questionnaire at this address: the page and its head both ask, and it is read once per request.
 * One of another workspace does not exist ([S14]).
 */
export const requireQuestionnaire = cache(async (slug: string, id: string) => {
  const inside = await requireCaller(slug);
  const questionnaire = parseId<'questionnaire'>(id);
  if (!questionnaire) notFound();
  const reading = await readQuestionnaire(processContext(), inside.caller, { id: questionnaire });
  if (!reading.ok) notFound();
  return { ...inside, reading: reading.value };
});
