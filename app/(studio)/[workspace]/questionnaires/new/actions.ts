'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formatter } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locale.ts';
import { codeFromWords } from '#lib/questionnaires/editor/code-from-words.ts';
import { newDraft } from '#lib/questionnaires/editor/new-draft.ts';
import { setLanguages } from '#lib/questionnaires/editor/set-languages.ts';
import { templates } from '#lib/questionnaires/templates/templates.ts';
import { processContext } from '#server/process-context.ts';
import { createQuestionnaire } from '#server/questionnaires/create-questionnaire.ts';
import { fromOurPage } from '../../../../_door/from-our-page.ts';
import { textsOf } from '../../../../_door/read-form.ts';
import { requireCaller } from '../../../../_door/require-caller.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { type ImportState, longestFile } from './_ui/import-state.ts';
import { readDefinitionFile } from './_ui/read-definition-file.ts';

/** Begins a questionnaire from a template. */
export async function submitTemplate(slug: string, form: FormData): Promise<void> {
  const inside = await insideFromOurPage(slug);
  const template = templates.find((one) => one.code === form.get('template'));
  if (!template) redirect(`/${inside.slug}/questionnaires/new`);
  // Who reads Russian writes Russian first; the words of the other languages come along.
  const { languages } = template.definition;
  await begin(inside, setLanguages(template.definition, [await getLocale(), ...languages]));
}

const scratch = z.object({
  title: z.string().trim().max(200).catch(''),
  language: z.enum(locales).optional().catch(undefined),
});

/** Begins a questionnaire from nothing. */
export async function submitScratch(slug: string, form: FormData): Promise<void> {
  const inside = await insideFromOurPage(slug);
  const { title, language } = scratch.parse(textsOf(form));
  const code = (codeFromWords(title, '-') ?? '').replace(/^[^a-z]+/, '') || 'questionnaire';
  await begin(inside, newDraft(code, title, language ?? (await getLocale())));
}

/** Begins a questionnaire from a file; what is wrong with it comes back, place by place, as text ([S04]). */
export async function submitImport(slug: string, _: ImportState, form: FormData): Promise<ImportState> {
  const inside = await insideFromOurPage(slug);
  const t = await getTranslate('questionnaires');
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return { summary: t('new.import.none'), errors: [] };
  if (file.size > longestFile) {
    const size = formatter(await getLocale()).bytes(longestFile);
    return { summary: t('new.import.tooLarge', { size }), errors: [] };
  }
  const definition = readDefinitionFile(await file.text());
  if (definition === undefined) return { summary: t('new.import.notJson'), errors: [] };
  const made = await createQuestionnaire(processContext(), inside.caller, { definition });
  if (made.ok) redirect(`/${inside.slug}/questionnaires/${made.value.id}`);
  if (made.failure.tag === 'forbidden') return { summary: t('new.import.forbidden'), errors: [] };
  const studio = await getTranslate('studio');
  const errors = made.failure.failures.map(({ kind, at, detail }) => ({
    at: at || t('new.import.whole'),
    message: studio(`definition.${kind}`, { detail }),
  }));
  return { summary: t('new.import.wrong', { n: errors.length }), errors };
}

async function begin(inside: Awaited<ReturnType<typeof requireCaller>>, definition: unknown): Promise<never> {
  const made = await createQuestionnaire(processContext(), inside.caller, { definition });
  redirect(
    made.ok ? `/${inside.slug}/questionnaires/${made.value.id}` : `/${inside.slug}/questionnaires?failed=forbidden`,
  );
}

async function insideFromOurPage(slug: unknown) {
  if (!(await fromOurPage())) redirect('/');
  return requireCaller(z.string().max(100).catch('').parse(slug));
}
