import Link from 'next/link';
import { type Picture, pictureStyles } from '#lib/personas/persona.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { buttonClass } from '../../../../../_ui/button-class.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { PersonaPicture } from '../../_ui/persona-picture.tsx';
import { submitPicture } from '../actions.ts';
import type { Card } from './card.ts';

/** A dozen pictures to choose from, a radio each; others can be asked for without end. */
export async function PictureChoice({ card, turn = 0 }: { card: Card; turn?: number }) {
  const t = await getTranslate('personas');
  const { slug, persona } = card;
  const here = `/${slug}/personas/${persona.id}`;
  const now = persona.document.picture;
  const offered: Picture[] = pictureStyles.flatMap((style) =>
    Array.from({ length: 4 }, (_, at) => ({ style, seed: `${persona.id.slice(-12)}-${turn}-${at}` })),
  );
  return (
    <form
      action={submitPicture.bind(null, slug, persona.id)}
      className="grid gap-3 rounded-md border border-accent-line bg-surface p-4"
    >
      <input type="hidden" name="was" value={`${now.style} ${now.seed}`} />
      <fieldset className="grid gap-3">
        <legend className="font-strong text-sm">{t('picture.title')}</legend>
        <p className="text-ink-3 text-sm">{t('picture.help')}</p>
        <div className="flex flex-wrap gap-3">
          {offered.map((picture, at) => (
            <label key={`${picture.style}-${picture.seed}`} className="relative block cursor-pointer">
              <input
                type="radio"
                name="picture"
                value={`${picture.style} ${picture.seed}`}
                required
                aria-label={t('picture.option', { n: at + 1 })}
                className="peer absolute top-1.5 left-1.5 z-10"
              />
              <span className="block rounded-md border-2 border-transparent peer-checked:border-accent">
                <PersonaPicture slug={slug} picture={picture} colour={persona.colour} size={88} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small">
          {t('picture.take')}
        </Button>
        <Link
          href={`${here}?edit=picture&turn=${turn + 1}`}
          scroll={false}
          className={buttonClass({ kind: 'quiet', size: 'small' })}
        >
          {t('picture.more')}
        </Link>
        <Link href={here} scroll={false} className={buttonClass({ kind: 'quiet', size: 'small' })}>
          {t('edit.cancel')}
        </Link>
      </div>
    </form>
  );
}
