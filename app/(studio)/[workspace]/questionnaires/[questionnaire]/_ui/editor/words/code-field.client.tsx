'use client';

import { Lock } from 'lucide-react';
import { useId, useState } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Tooltip } from '#app/_ui/tooltip.client.tsx';
import { codeProblem } from '#lib/questionnaires/editor/code-problem.ts';
import { useEditor } from '../state/editor-context.client.ts';

/**
 * The code under which answers are stored. It can be changed until it was published once; what names it follows. The new
 * code counts when the field is left, so that nothing is half renamed.
 */
export function CodeField(props: {
  code: string;
  /** What the code belongs to, for a screen reader. */
  label: string;
  frozen: boolean;
  inner?: boolean;
  taken: ReadonlySet<string>;
  id?: string;
  onRename: (code: string) => void;
}) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const { code, taken } = props;
  if (props.frozen || readOnly) {
    return (
      <Tooltip text={props.frozen ? t('edit.code.frozen') : t('edit.code.readOnly')}>
        <button
          type="button"
          className="inline-flex min-h-9 max-w-full items-center gap-1 py-1 font-mono text-ink-2 text-xs"
          aria-label={t(props.frozen ? 'edit.code.frozenOf' : 'edit.code.of', { code, what: props.label })}
        >
          <span className="truncate" translate="no">
            {code}
          </span>
          {props.frozen && <Lock aria-hidden="true" className="size-3 flex-none text-ink-3" />}
        </button>
      </Tooltip>
    );
  }
  const problem = typed === undefined || typed === code ? undefined : codeProblem(typed, taken, props.inner === true);
  const finish = () => {
    // What cannot be used stays in the field with the reason, until it is mended or Escape takes it back.
    if (problem) return;
    if (typed !== undefined && typed !== code) props.onRename(typed);
    setTyped(undefined);
  };
  return (
    <span className="grid min-w-0 gap-0.5">
      <input
        {...(props.id && { id: props.id })}
        className={classNames('input font-mono text-xs', props.inner && 'input-cell')}
        aria-label={props.id ? undefined : t('edit.code.label', { what: props.label })}
        value={typed ?? code}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        maxLength={64}
        translate="no"
        data-own-undo
        {...(problem && { 'aria-invalid': true, 'aria-describedby': id })}
        onChange={(event) => setTyped(event.target.value.toLowerCase().trim())}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            finish();
          }
          if (event.key === 'Escape') setTyped(undefined);
        }}
      />
      {problem && (
        <span id={id} role="status" className="text-bad text-xs leading-snug">
          {t(`edit.code.${problem}`)}
        </span>
      )}
    </span>
  );
}
