import { localeNames } from '#lib/i18n/locale.ts';
import { respondMessages } from '#lib/i18n/messages/respond.ts';
import { translator } from '#lib/i18n/translate.ts';
import { languageField } from '../field-name.ts';
import type { DoorPage } from './door-page.ts';
import { attributes, type Content, type Html, html } from './html.ts';
import { icon } from './icon.ts';

/**
 * A whole document at the respondents' door: head, name and choice of language, main, foot. It holds no inline script
 * and no inline style, so that the strictest content security policy fits it.
 */
export function pageFrame(page: DoorPage, parts: PageParts): Html {
  const say = translator(page.locale, respondMessages(page.locale));
  const script = parts.data && html`<script${attributes({ type: 'module', src: page.assets.script })}></script>`;
  return html`<!doctype html>
<html lang="${languageTag(page.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${parts.title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link${attributes({ rel: 'stylesheet', href: page.assets.style })}>
${script}
</head>
<body>
<div class="resp">
<header class="resp-top">
<p class="resp-brand">${page.brand}</p>
${page.languages.length > 1 && html`<nav class="langs" aria-label="${say('language.label')}">${languageChoice(page, parts.form)}</nav>`}
</header>
${page.isTest && html`<aside class="resp-test">${icon('info')}<p>${say('test.banner')}</p></aside>`}
<main>
${parts.main}
</main>
${parts.foot && html`<footer class="resp-foot">${parts.foot}</footer>`}
</div>
${parts.data}
</body>
</html>
`;
}

export interface PageParts {
  readonly title: string;
  readonly main: Content;
  readonly foot?: Content;
  /** Id of the page's form: then choosing a language sends it, and nothing written is lost. */
  readonly form?: string;
  /** What the script needs; without it the page carries no script. */
  readonly data?: Html;
}

/** A button that sends the form where there is one, else a link. The first button of a form answers the Enter key, so an
 * unseen "next" goes before the languages. */
function languageChoice({ languages, locale }: DoorPage, form: string | undefined): Content {
  const choices = languages.map((each) => {
    const current = each.locale === locale && 'true';
    const tag = languageTag(each.locale);
    const face =
      each.locale === 'zh'
        ? html`${localeNames.zh}`
        : html`<span class="sr">${localeNames[each.locale]}</span><span aria-hidden="true">${shortNames[each.locale]}</span>`;
    return form
      ? html`<button${attributes({ type: 'submit', form, name: languageField, value: each.locale, lang: tag, formnovalidate: true, 'aria-current': current })}>${face}</button>`
      : html`<a${attributes({ href: each.href, lang: tag, hreflang: tag, 'aria-current': current })}>${face}</a>`;
  });
  const enter =
    form && html`<button class="sr" type="submit" form="${form}" tabindex="-1" aria-hidden="true"></button>`;
  return html`${enter}${choices}`;
}

const shortNames = { en: 'EN', ru: 'РУ', zh: '中文', lv: 'LV' } as const;

/** The language tag of a page: Chinese is written in simplified characters. */
function languageTag(locale: DoorPage['locale']): string {
  return locale === 'zh' ? 'zh-Hans' : locale;
}
