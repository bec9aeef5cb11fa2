'use client';

import { Button } from '#app/_ui/button.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { WordsField } from '../words/words-field.client.tsx';

/** The privacy notice in its four parts. When all are empty again there is none. */
export function PrivacyFields() {
  const t = useTranslate('questionnaires');
  const { draft, change, readOnly, go } = useEditor();
  if (!draft.privacy) {
    return readOnly ? (
      <p className="text-ink-2">{t('edit.privacy.none')}</p>
    ) : (
      <div>
        <Button
          size="small"
          data-place="privacy"
          onClick={() => {
            change((now) => ({ ...now, privacy: { controller: {}, purpose: {}, retention: {}, contact: {} } }));
            setTimeout(() => go('settings/privacy.controller', true), 0);
          }}
        >
          {t('edit.privacy.add')}
        </Button>
      </div>
    );
  }
  return (
    <>
      {(['controller', 'purpose', 'retention', 'contact'] as const).map((part) => (
        <WordsField
          key={part}
          label={t(`edit.privacy.${part}`)}
          help={t(`edit.privacy.${part}.help`)}
          name={`privacy.${part}`}
          value={draft.privacy?.[part]}
          onChange={(text, merge) =>
            change((now) => {
              const privacy = {
                ...{ controller: {}, purpose: {}, retention: {}, contact: {} },
                ...now.privacy,
                [part]: text,
              };
              return { ...now, privacy };
            }, merge)
          }
        />
      ))}
      {!readOnly && (
        <div>
          <Button kind="quiet" size="small" onClick={() => change((now) => withPart(now, 'privacy', undefined))}>
            {t('edit.privacy.remove')}
          </Button>
        </div>
      )}
    </>
  );
}
