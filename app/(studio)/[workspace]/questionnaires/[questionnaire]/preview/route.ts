import { isLocale, type Locale } from '#lib/i18n/locale.ts';
import { previewOf } from '#lib/questionnaires/editor/preview-of.ts';
import { goField, languageField, pageField } from '#lib/questionnaires/field-name.ts';
import { previewHeaders, previewPage } from '#server/respond/preview-page.ts';
import { fromOurPage } from '../../../../../_door/from-our-page.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { requireQuestionnaire } from '../_ui/require-questionnaire.ts';

type Props = { params: Promise<{ workspace: string; questionnaire: string }> };

/** The draft as respondents will see it, one page at a time, for the frame beside the editor. Needs the session ([S39]). */
export async function GET(request: Request, props: Props): Promise<Response> {
  const { workspace, questionnaire } = await props.params;
  const { reading, name } = await requireQuestionnaire(workspace, questionnaire);
  const query = new URL(request.url).searchParams;
  const wishes = [query.get('lang'), await getLocale()];
  const { languages } = reading.draft;
  const locale = wishes.find((wish): wish is Locale => isLocale(wish) && languages.includes(wish)) ?? languages[0];
  return previewPage({
    questionnaire: previewOf(reading.draft),
    brand: name,
    locale,
    page: query.get('page') ?? '',
    address: (page, lang) => addressOf(workspace, reading.id, page, lang),
  });
}

/** “Next”, “back” and the languages lead to another page of the preview; what was answered goes nowhere. */
export async function POST(request: Request, props: Props): Promise<Response> {
  if (!(await fromOurPage())) return new Response(null, { status: 403 });
  const { workspace, questionnaire } = await props.params;
  const { reading } = await requireQuestionnaire(workspace, questionnaire);
  const form = await request.formData();
  const codes = reading.draft.pages.filter((page) => page.questions.length > 0).map((page) => page.code);
  const at = Math.max(0, codes.indexOf(String(form.get(pageField))));
  const lang = form.get(languageField) ?? new URL(request.url).searchParams.get('lang');
  const step = form.get(languageField) ? 0 : form.get(goField) === 'back' ? -1 : form.get(goField) === 'stay' ? 0 : 1;
  const page = codes[Math.max(0, Math.min(at + step, codes.length - 1))] ?? '';
  const location = addressOf(workspace, reading.id, page, isLocale(lang) ? lang : reading.draft.languages[0]);
  return new Response(null, { status: 303, headers: { ...previewHeaders, location } });
}

function addressOf(workspace: string, id: string, page: string, lang: Locale): string {
  return `/${workspace}/questionnaires/${id}/preview?${new URLSearchParams({ page, lang })}`;
}
