import { notFound } from 'next/navigation';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { readImport } from '#server/responses/read-import.ts';
import { requireCaller } from '../../../../../../_door/require-caller.ts';

type Props = { params: Promise<{ workspace: string; import: string }> };

/** How the file is read, as a file `segue/codebook@1` that can be brought again. */
export async function GET(_: Request, props: Props): Promise<Response> {
  const params = await props.params;
  const { caller } = await requireCaller(params.workspace);
  const id = parseId<'import'>(params.import);
  const read = id && (await readImport(processContext(), caller, id));
  if (!read?.ok || !read.value.mapping) notFound();
  const name = read.value.fileName.replace(/\.\w{1,5}$/, '').replace(/[^A-Za-z0-9._-]+/g, '-') || 'data';
  return new Response(`${JSON.stringify(read.value.mapping.codebook, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.codebook.json"`,
      'cache-control': 'no-store',
    },
  });
}
