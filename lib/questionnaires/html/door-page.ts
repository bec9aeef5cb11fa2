import type { Locale } from '#lib/i18n/locale.ts';

/** What every page at the respondents' door is given. */
export interface DoorPage {
  /** The language of the page. */
  readonly locale: Locale;
  /** The languages offered, this one among them, each with the address of this page in it. One or none: no choice is shown. */
  readonly languages: readonly { readonly locale: Locale; readonly href: string }[];
  /** Who asks, as it stands at the head of the page: the name of the workspace. */
  readonly brand: string;
  /** Addresses of the style sheet and the script, from the build's manifest. */
  readonly assets: Assets;
  /** The page is tried out: it says so, at its head, in the language of the page. */
  readonly isTest?: boolean;
}

export interface Assets {
  readonly style: string;
  readonly script: string;
}
