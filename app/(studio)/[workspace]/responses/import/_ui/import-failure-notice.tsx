import type { ImportFailure } from '#lib/responses/import-outcome.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Notice } from '../../../../../_ui/notice.tsx';

/** Why a file could not be imported, in plain words; what the file itself holds stands in it as text ([S04]). */
export async function ImportFailureNotice(props: { fileName: string; failure: ImportFailure; title?: string }) {
  const t = await getTranslate('import');
  return (
    <Notice kind="bad" title={props.title ?? t('failed.title', { name: props.fileName })} announce>
      <p className="[overflow-wrap:anywhere]">{await wordsOf(props.failure)}</p>
    </Notice>
  );
}

async function wordsOf(failure: ImportFailure): Promise<string> {
  const t = await getTranslate('import');
  if (failure.tag !== 'read')
    return t(`failed.${failure.tag}`, failure.tag === 'tooWide' ? { columns: failure.columns } : {});
  const analysis = await getTranslate('analysis');
  const { tag, ...rest } = failure.failure;
  const params = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, typeof value === 'number' ? value : shown(String(value))]),
  );
  if ('near' in params && params.near === '') params.near = analysis('near.none');
  return analysis(`read.${tag}`, params);
}

/** What a file holds, on one line and not without end. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 200 ? `${line.slice(0, 200).toWellFormed()}…` : line;
}
