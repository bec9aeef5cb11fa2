import { notFound } from 'next/navigation';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { readDefinition } from '#server/questionnaires/read-definition.ts';
import { requireCaller } from '../../../../../_door/require-caller.ts';

type Props = { params: Promise<{ workspace: string; questionnaire: string }> };

/** The draft, or with `?version=n` a version, as a file of `segue/questionnaire@1` that can be imported again. */
export async function GET(request: Request, props: Props): Promise<Response> {
  const { workspace, questionnaire } = await props.params;
  const { caller } = await requireCaller(workspace);
  const id = parseId<'questionnaire'>(questionnaire);
  const wished = new URL(request.url).searchParams.get('version');
  const version = wished === null ? null : Number(wished);
  if (!id || (version !== null && !(Number.isInteger(version) && version > 0 && version < 1_000_000))) notFound();
  const read = await readDefinition(processContext(), caller, { id, version });
  if (!read.ok) notFound();
  const { code, definition } = read.value;
  const name = `${code}${version === null ? '-draft' : `-v${version}`}.questionnaire.json`;
  return new Response(`${JSON.stringify(definition, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
