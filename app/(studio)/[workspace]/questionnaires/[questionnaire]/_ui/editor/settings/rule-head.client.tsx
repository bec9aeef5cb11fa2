'use client';

import { Trash2 } from 'lucide-react';
import { Button } from '#app/_ui/button.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { codesOf } from '#lib/questionnaires/editor/codes-of.ts';
import { renameCode } from '#lib/questionnaires/editor/rename-code.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { CodeField } from '../words/code-field.client.tsx';

/** The code of a rule and the way to take it away. */
export function RuleHead({ code, onRemove }: { code: string; onRemove: () => void }) {
  const t = useTranslate('questionnaires');
  const { draft, change, frozen, retired, readOnly } = useEditor();
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <span className="flex items-center gap-2 text-ink-3 text-sm">
        {t('edit.code')}
        <span className="w-40">
          <CodeField
            key={code}
            code={code}
            label={code}
            frozen={frozen.outer.includes(code)}
            taken={codesOf(draft).union(retired)}
            onRename={(to) => change((now) => renameCode(now, code, to))}
          />
        </span>
      </span>
      {!readOnly && (
        <Button kind="quiet" size="icon" aria-label={t('edit.removeOf', { code })} onClick={onRemove}>
          <Trash2 aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}
