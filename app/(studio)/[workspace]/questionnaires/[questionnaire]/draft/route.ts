import { z } from 'zod';
import { parseId } from '#lib/ids.ts';
import { processContext } from '#server/process-context.ts';
import { saveDraft } from '#server/questionnaires/save-draft.ts';
import { storable } from '#server/respond/read-body.ts';
import { fromOurPage } from '../../../../../_door/from-our-page.ts';
import { requireCaller } from '../../../../../_door/require-caller.ts';

type Props = { params: Promise<{ workspace: string; questionnaire: string }> };

/** Bytes of one draft: a thousand questions in four languages fill less. */
const longest = 4_000_000;

const body = z.strictObject({ revision: z.int().min(1), draft: z.unknown() });

/**
 * Saves the draft of the editor. 200 `{ revision, at }`; 409 `{ revision }` when somebody else saved in between; 403, 404,
 * 413 and 422 `{ failures }` otherwise.
 */
export async function PUT(request: Request, props: Props): Promise<Response> {
  if (!(await fromOurPage())) return new Response(null, { status: 403 });
  const { workspace, questionnaire } = await props.params;
  const { caller } = await requireCaller(workspace);
  const id = parseId<'questionnaire'>(questionnaire);
  if (!id) return new Response(null, { status: 404 });
  if (Number(request.headers.get('content-length') ?? longest + 1) > longest)
    return new Response(null, { status: 413 });
  const input = body.safeParse(read(await request.text()));
  if (!input.success) return Response.json({ failures: [] }, { status: 422 });
  const { revision, draft } = input.data;
  const saved = await saveDraft(processContext(), caller, { id, revision, draft });
  if (saved.ok) return Response.json({ revision: saved.value.revision, at: saved.value.at.getTime() });
  const { failure } = saved;
  switch (failure.tag) {
    case 'conflict':
      return Response.json({ revision: failure.revision }, { status: 409 });
    case 'wrong-form':
      return Response.json({ failures: failure.failures }, { status: 422 });
    default:
      return new Response(null, { status: failure.tag === 'not-found' ? 404 : 403 });
  }
}

function read(text: string): unknown {
  try {
    return JSON.parse(text, (_, value) => (typeof value === 'string' ? storable(value) : value));
  } catch {
    return undefined;
  }
}
