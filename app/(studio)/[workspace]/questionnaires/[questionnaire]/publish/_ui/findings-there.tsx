import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import type { Finding } from '#lib/questionnaires/editor/findings.ts';
import { placeAddress } from '#lib/questionnaires/editor/place-address.ts';
import type { DefinitionFailure } from '#lib/questionnaires/parse-questionnaire.ts';
import { FindingList } from '../../_ui/finding-list.tsx';
import { sayFinding } from '../../_ui/say-finding.ts';
import { sayPlace } from '../../_ui/say-place.ts';

/** What to look at before publishing, each with the way to its place in the editor. */
export async function FindingsThere(props: {
  base: string;
  draft: Draft;
  findings: readonly Finding[];
  failures: readonly DefinitionFailure[];
}) {
  const { base, draft } = props;
  const [t, own] = [await getTranslate('questionnaires'), await getTranslate('fielding')];
  const [studio, locale] = [await getTranslate('studio'), await getLocale()];
  const lines = [
    ...props.findings.map((finding, at) => ({
      key: String(at),
      severity: finding.severity,
      words: sayFinding(finding, locale, t, studio),
      where: sayPlace(finding.place, draft, locale, t),
      href: `${base}#${placeAddress(finding.place)}`,
    })),
    ...props.failures.map(({ kind, at, detail }) => ({
      key: `${at} ${kind}`,
      severity: 'error' as const,
      words: studio(`definition.${kind}`, { detail }),
      where: at || sayPlace({}, draft, locale, t),
      href: `${base}#${placeAddress({})}`,
    })),
  ];
  const names = { error: own('publish.error'), warning: own('publish.warning'), hint: own('publish.hint') };
  return (
    <div className="max-w-[46rem]">
      <FindingList findings={lines} names={names} none="" />
    </div>
  );
}
