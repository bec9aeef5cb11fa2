import { notFound } from 'next/navigation';
import { requireCaller } from '#app/_door/require-caller.ts';
import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { parseId } from '#lib/ids.ts';
import { labelsIn } from '#lib/segmentation/labels.ts';
import { processContext } from '#server/process-context.ts';
import { loadLabels } from '#server/segmentation/load-labels.ts';
import { readProfile } from '#server/segmentation/read-profile.ts';
import { readSegmentation } from '#server/segmentation/read-segmentation.ts';
import { readTyping } from '#server/segmentation/read-typing.ts';
import { listMembers } from '#server/workspaces/list-members.ts';
import { accountabilitySheet } from './_ui/accountability-sheet.ts';
import { profileCsv } from './_ui/profile-csv.ts';
import { segmentationJson } from './_ui/segmentation-json.ts';
import { typingJson } from './_ui/typing-json.ts';

type Props = { params: Promise<{ workspace: string; id: string }> };

/** A finished run to take away: `?format=md` the accountability sheet, `json` everything found, `csv` the profile, `typing` the typing tool with its questions. */
export async function GET(request: Request, props: Props): Promise<Response> {
  const { workspace, id } = await props.params;
  const { caller } = await requireCaller(workspace);
  const parsed = parseId<'segmentation'>(id);
  const format = formats.find((one) => one === (new URL(request.url).searchParams.get('format') ?? 'md'));
  if (!parsed || !format) notFound();
  const context = processContext();
  const run = await readSegmentation(context, caller, parsed);
  const profile = await readProfile(context, caller, parsed);
  if (!run.ok || !profile.ok || !run.value.document) notFound();
  const locale = await getLocale();
  const labels = labelsIn((await loadLabels(context, caller, parsed, locale)) ?? { rows: 0, columns: [] }, locale);
  const t = await getTranslate('segmentation');
  const found = { run: run.value, document: run.value.document, profile: profile.value, labels, t, locale };
  const typing = format === 'typing' ? await readTyping(context, caller, parsed) : null;
  const members = await listMembers(context, caller);
  const by = run.value.requestedBy;
  const who =
    by === null
      ? t('sheet.nobody')
      : (members.ok && members.value.find(({ user }) => user === by)?.name) || t('sheet.formerMember');
  const body = {
    md: () => accountabilitySheet({ ...found, who, now: context.now() }),
    json: () => segmentationJson(found),
    csv: () => profileCsv(found),
    typing: () => (typing?.ok && typing.value ? typingJson(found, typing.value) : notFound()),
  }[format]();
  return new Response(body, {
    headers: {
      'content-type': `${types[format]}; charset=utf-8`,
      'content-disposition': `attachment; filename="segments-${parsed.slice(-6)}.${format === 'typing' ? 'typing.json' : format}"`,
      'cache-control': 'no-store',
    },
  });
}

const formats = ['md', 'json', 'csv', 'typing'] as const;
const types = { md: 'text/markdown', json: 'application/json', csv: 'text/csv', typing: 'application/json' };
