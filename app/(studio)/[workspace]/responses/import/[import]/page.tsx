import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { readImport } from '#server/responses/read-import.ts';
import { requireCaller } from '../../../../../_door/require-caller.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { ImportDone } from './_ui/import-done.tsx';
import { ImportMappingView } from './_ui/import-mapping-view.tsx';
import { ImportRunning } from './_ui/import-running.tsx';

type Props = {
  params: Promise<{ workspace: string; import: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslate('import'))('title') };
}

/** One file on its way in: how it is read, then how far the import is, then what came of it. */
export default async function OneImportPage(props: Props) {
  const params = await props.params;
  const { caller, slug } = await requireCaller(params.workspace);
  const id = parseId<'import'>(params.import);
  const read = id && (await readImport(processContext(), caller, id));
  if (read?.ok === false && read.failure.tag === 'forbidden') redirect(`/${slug}/responses/import`);
  if (!read?.ok) notFound();
  const file = read.value;
  if (file.notes.done) return <ImportDone slug={slug} fileName={file.fileName} outcome={file.notes.done} />;
  if (file.state === 'queued' || file.state === 'running') return <ImportRunning slug={slug} file={file} />;
  if (!file.mapping || !file.notes.findings) redirect(`/${slug}/responses/import?failed=${file.id}`);
  return <ImportMappingView slug={slug} file={file} query={await props.searchParams} />;
}
