import { joinSentences } from '#lib/i18n/join-sentences.ts';
import { type Locale, localeNames, locales } from '#lib/i18n/locale.ts';
import { type ToldClaim, toldPersona } from '#lib/personas/told-persona.ts';
import { processContext } from '#server/process-context.ts';
import { loadLabels } from '#server/segmentation/load-labels.ts';
import { requireCaller } from '../../../../../_door/require-caller.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { submitWords } from '../actions.ts';
import type { Card } from './card.ts';
import { WordsForm } from './words-form.client.tsx';

/** The words of one claim in the reader's language, and folded away in the others. */
export async function EditWords({ card, told }: { card: Card; told: ToldClaim }) {
  const t = await getTranslate('personas');
  const { claim } = told;
  const { persona, slug, locale } = card;
  const { caller } = await requireCaller(slug);
  const ruleIn = async (language: Locale): Promise<string> => {
    if (claim.kind === 'own') return '';
    const labels = await loadLabels(processContext(), caller, persona.segmentation, language);
    const bare = { ...persona.document, claims: [{ ...claim, text: {} }] };
    const [part] = toldPersona(bare, labels ?? persona.labels, language).parts.filter(
      ({ claims }) => claims.length > 0,
    );
    return part?.claims[0]?.editable ?? '';
  };
  const all = await Promise.all(
    locales.map(async (language) => ({ language, rule: await ruleIn(language), was: claim.text[language] ?? '' })),
  );
  const fieldOf = ({ language, rule, was }: (typeof all)[number], help?: string) => ({
    name: `text.${language}`,
    label: localeNames[language],
    value: was || rule,
    lang: language,
    ...(help && { help }),
  });
  const own = all.filter(({ language }) => language === locale);
  const help = claim.kind === 'own' ? t('own.help') : joinSentences([t('edit.help', places), t('edit.byRule')], locale);
  const back = `/${slug}/personas/${persona.id}#claim-${claim.id}`;
  return (
    <li
      id={`claim-${claim.id}`}
      className="my-2 scroll-mt-24 rounded-md border border-accent-line bg-surface px-4 py-3"
    >
      <h4 className="font-strong text-sm">{t(claim.kind === 'own' ? 'own.words' : 'edit.title')}</h4>
      <WordsForm
        action={submitWords.bind(null, slug, persona.id, claim.id)}
        fields={own.map((one) => fieldOf(one, help))}
        others={{
          label: t('edit.others'),
          fields: all.filter(({ language }) => language !== locale).map((one) => fieldOf(one)),
        }}
        hidden={Object.fromEntries(
          all.flatMap(({ language, rule, was }) => [
            [`was.${language}`, was],
            [`rule.${language}`, rule],
          ]),
        )}
        save={t('edit.save')}
        cancel={t('edit.cancel')}
        back={back}
      />
    </li>
  );
}

const places = { fact: '{{fact}}', rest: '{{rest}}' };
