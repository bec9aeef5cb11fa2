import { ChevronDown } from 'lucide-react';
import { buttonClass } from '../../../../../_ui/button-class.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';

const formats = [
  ['pdf', 'PDF'],
  ['png', 'PNG'],
  ['md', 'Markdown'],
  ['json', 'JSON'],
] as const;

/** The ways to take the card away. The browser's own disclosure, so that it opens without script. */
export async function ExportMenu({ href }: { href: string }) {
  const t = await getTranslate('personas');
  return (
    <details className="relative">
      <summary className={buttonClass({}, 'list-none [&::-webkit-details-marker]:hidden')}>
        {t('head.export')}
        <ChevronDown aria-hidden="true" />
      </summary>
      <ul className="floating absolute right-0 mt-1 grid w-max max-w-[calc(100vw-2rem)] p-1 max-sm:right-auto max-sm:left-0">
        {formats.flatMap(([format, name]) =>
          (['accepted', 'all'] as const).map((which) => (
            <li key={`${format}-${which}`}>
              <a
                href={`${href}/export?format=${format}${which === 'all' ? '&claims=all' : ''}`}
                download
                className="block rounded-sm px-3 py-1.5 text-ink text-sm no-underline hover:bg-sunken"
              >
                {t(`export.${which}`, { format: name })}
              </a>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
