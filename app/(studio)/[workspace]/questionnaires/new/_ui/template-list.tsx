import { minutesOf } from '#lib/questionnaires/editor/minutes-of.ts';
import { templates } from '#lib/questionnaires/templates/templates.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { submitTemplate } from '../actions.ts';

/** The templates by the question that each answers, with how long it takes to answer. */
export async function TemplateList({ slug }: { slug: string }) {
  const t = await getTranslate('questionnaires');
  return (
    <ul className="grid gap-4 xl:grid-cols-3">
      {templates.map(({ code, definition }) => {
        const n = definition.pages.reduce((sum, page) => sum + page.questions.length, 0);
        return (
          <li
            key={code}
            id={code}
            className="grid scroll-mt-4 content-start gap-2 rounded-md border border-line bg-surface p-4 target:border-accent target:shadow-[inset_0_0_0_1px_var(--accent)]"
          >
            <h3 className="font-normal font-serif text-xl">{t(`new.template.${code}`)}</h3>
            <p className="text-ink-2 leading-snug">{t(`new.template.${code}.what`)}</p>
            <p className="text-ink-3 text-sm">{t('new.template.size', { n, minutes: minutesOf(definition) })}</p>
            <form action={submitTemplate.bind(null, slug)} className="mt-2 self-end">
              <input type="hidden" name="template" value={code} />
              <Button type="submit" aria-label={t('new.template.useOf', { name: t(`new.template.${code}`) })}>
                {t('new.template.use')}
              </Button>
            </form>
          </li>
        );
      })}
    </ul>
  );
}
