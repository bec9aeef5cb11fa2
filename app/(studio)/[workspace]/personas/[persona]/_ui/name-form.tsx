import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { submitName } from '../actions.ts';
import type { Card } from './card.ts';
import { WordsForm } from './words-form.client.tsx';

/** What the persona is called; empty goes back to the name by rule. */
export async function NameForm({ card }: { card: Card }) {
  const t = await getTranslate('personas');
  const { slug, persona } = card;
  const name = persona.document.name ?? '';
  return (
    <>
      <h1 className="sr-only">{persona.told.name}</h1>
      <WordsForm
        action={submitName.bind(null, slug, persona.id)}
        fields={[{ name: 'name', label: t('name.title'), value: name, help: t('name.help'), line: true }]}
        hidden={{ was: name }}
        save={t('edit.save')}
        cancel={t('edit.cancel')}
        back={`/${slug}/personas/${persona.id}`}
      />
    </>
  );
}
