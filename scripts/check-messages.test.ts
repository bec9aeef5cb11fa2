import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findMessageProblems } from './messages/find-message-problems.ts';
import { findRawWords } from './messages/find-raw-words.ts';
import { findUnusedKeys } from './messages/find-unused-keys.ts';
import { readCatalogues } from './messages/read-catalogues.ts';
import { readPages } from './messages/read-pages.ts';
import { readSources } from './messages/read-sources.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the messages of Segue', () => {
  const catalogues = readCatalogues(root);

  it('are there', () => {
    expect(catalogues.map(({ area }) => area)).toContain('ui');
  });

  it.each(catalogues)('of $area say the same in four languages', (catalogue) => {
    expect(findMessageProblems(catalogue)).toEqual([]);
  });

  it('are all used', () => {
    const sources = readSources(root);
    // `sayFailure` of the command line puts an area and a tag together; its own tests say each.
    const said = (area: string, key: string) => area === 'analysis' && /^(cli|failure)\./.test(key);
    const unused = catalogues.flatMap(({ area, messages }) =>
      findUnusedKeys(Object.keys(messages.en), sources)
        .filter((key) => !said(area, key))
        .map((key) => `${area}: ${key}`),
    );
    expect(unused).toEqual([]);
  });
});

describe('the pages of Segue', () => {
  it('say nothing that is not a message, and glue none together', () => {
    const found = readPages(root).flatMap(({ name, source }) => findRawWords(name, source));
    expect(found).toEqual([]);
  });
});

describe('findRawWords', () => {
  const found = (line: string) =>
    findRawWords('x.tsx', `const x = ${line};`).map((one) => one.slice('x.tsx:1 '.length));

  it('finds words between tags and in attributes that are read or heard', () => {
    expect(found('<p>Hello there</p>')).toEqual(['words between tags: Hello there']);
    expect(found('<Button aria-label="Close it" />')).toEqual(['words in an attribute: aria-label="Close it"']);
  });

  it('finds messages that are glued together, by + and in a text', () => {
    expect(found("t('one') + ' ' + name")).toHaveLength(1);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is source text here
    expect(found("`${t('one')}: ${name}`")).toHaveLength(1);
  });

  it('leaves signs, messages, keys put together and what is not to be translated alone', () => {
    for (const fine of [
      '<p>{t("one")} · 5 %</p>',
      '<code translate="no">npm start</code>',
      '<p className="grid gap-2" id="there" />',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is source text here
      't(`role.${role}`)',
    ]) {
      expect(found(fine)).toEqual([]);
    }
  });
});

describe('findMessageProblems', () => {
  const fine = {
    en: { answers: '{n, plural, one {# answer} other {# answers}} from {name}' },
    ru: {
      answers: '{n, plural, =0 {ничего} one {# ответ} few {# ответа} many {# ответов} other {# ответа}} от {name}',
    },
    zh: { answers: '{name}的 {n, plural, other {# 份答案}}' },
    lv: { answers: '{n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}} no {name}' },
  };
  const found = (change: Partial<typeof fine>) => findMessageProblems({ area: 'x', messages: { ...fine, ...change } });

  it('finds nothing where nothing is wrong', () => {
    expect(found({})).toEqual([]);
  });

  it('finds a key that one language lacks, and one that English lacks', () => {
    expect(found({ zh: { other: '多' } as never })).toEqual([
      'x/zh.json "answers" is missing',
      'x/zh.json "other" is not in English',
    ]);
  });

  it('finds an empty text', () => {
    expect(found({ lv: { answers: ' ' } })).toEqual(['x/lv.json "answers" is empty']);
  });

  it('finds a plural category that the language wants', () => {
    expect(found({ ru: { answers: '{n, plural, one {# ответ} few {# ответа} other {# ответа}} от {name}' } })).toEqual([
      'x/ru.json "answers" lacks the category "many" of n',
    ]);
  });

  it('lets a plural have nothing but exact cases and other, when no word follows the count', () => {
    expect(found({ ru: { answers: '{n, plural, =0 {Нет ответов} other {Ответов: #}} от {name}' } })).toEqual([]);
  });

  it('finds a plural category that the language does not know', () => {
    expect(found({ zh: { answers: '{name} {n, plural, one {# 份} other {# 份}}' } })).toEqual([
      'x/zh.json "answers" has the category "one" of n, which zh does not know',
    ]);
  });

  it('finds a parameter that was lost or renamed', () => {
    expect(found({ zh: { answers: '{who}的 {n, plural, other {# 份}}' } })).toEqual([
      'x/zh.json "answers" asks for n (plural), who, English for n (plural), name',
    ]);
  });

  it('finds braces that do not close', () => {
    expect(found({ zh: { answers: '{name {n, plural, other {# 份}}' } })).toEqual([
      'x/zh.json "answers" has braces that do not close as a parameter or a plural',
    ]);
  });
});

describe('findUnusedKeys', () => {
  it('knows a key in quotes and a key from a template', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is source text here
    const source = "t('close'); t(`role.${member.role}.can`); t(`${nothing}`); const word = { a: 'theme.dark' };";
    expect(findUnusedKeys(['close', 'role.owner.can', 'role.owner', 'theme.dark', 'lost'], [source])).toEqual([
      'role.owner',
      'lost',
    ]);
  });
});
