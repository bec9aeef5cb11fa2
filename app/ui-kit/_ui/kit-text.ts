import type { Translate } from '#lib/i18n/translate.ts';
import type { KeyOf } from '../../_ui/i18n/catalogues.ts';

/** Says the words of this page; handed from the page to its parts. */
export type KitText = Translate<KeyOf<'ui-kit'>>;
