import type { Part } from '#lib/personas/part.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { submitOwn } from '../actions.ts';
import type { Card } from './card.ts';
import { WordsForm } from './words-form.client.tsx';

/** A field for what a team assumes about a part. */
export async function OwnWords({ card, part, title }: { card: Card; part: Part; title: string }) {
  const t = await getTranslate('personas');
  const { slug, persona, locale } = card;
  return (
    <div className="my-2 rounded-md border-[1.5px] border-line-strong border-dashed px-4 py-3">
      <h4 className="font-strong text-sm">{t('own.title')}</h4>
      <WordsForm
        action={submitOwn.bind(null, slug, persona.id, part)}
        fields={[
          { name: 'text', label: t('own.label', { part: title }), value: '', lang: locale, help: t('own.help') },
        ]}
        hidden={{ locale }}
        save={t('own.add')}
        cancel={t('edit.cancel')}
        back={`/${slug}/personas/${persona.id}#part-${part}`}
      />
    </div>
  );
}
