'use client';

import { Field } from '#app/_ui/field.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Textarea } from '#app/_ui/textarea.tsx';
import { parseExpression } from '#lib/questionnaires/logic/expression.ts';
import { useSayFinding } from '../side/use-say-finding.client.ts';
import { useEditor } from '../state/editor-context.client.ts';

/** The expression itself, with what is wrong in words and at its character. */
export function ConditionTyped(props: {
  source: string;
  place: { readonly page?: string; readonly question?: string; readonly rule?: string; readonly part: string };
  onChange: (source: string, merge?: string) => void;
}) {
  const t = useTranslate('questionnaires');
  const studio = useTranslate('studio');
  const { readOnly, findings } = useEditor();
  const say = useSayFinding();
  const { source, place } = props;
  const parsed = source === '' ? undefined : parseExpression(source);
  const failure = parsed && !parsed.ok ? parsed.failure : undefined;
  const mine = findings.filter(
    (one) =>
      one.kind === 'problem' &&
      one.severity === 'error' &&
      one.place.part === place.part &&
      one.place.question === place.question &&
      one.place.rule === place.rule &&
      (place.page === undefined || one.place.page === place.page),
  );
  const error = failure
    ? studio(`expression.${failure.kind}`, { ...failure } as Record<string, string | number>)
    : mine.length > 0
      ? mine.map((one) => say(one).words).join(' ')
      : undefined;
  return (
    <div className="grid gap-2">
      <Field label={t('edit.condition.expression')} help={t('edit.condition.how')} error={error}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            className="font-mono text-sm"
            value={source}
            readOnly={readOnly}
            maxLength={2000}
            spellCheck={false}
            autoCapitalize="none"
            translate="no"
            onChange={(event) => props.onChange(event.target.value, 'expression')}
          />
        )}
      </Field>
      {failure && (
        <p className="break-all rounded-md bg-sunken px-3 py-2 font-mono text-sm" translate="no" aria-hidden="true">
          {source.slice(0, failure.at - 1)}
          <mark className="bg-bad-soft text-bad underline decoration-wavy">
            {source.slice(failure.at - 1, failure.at) || '␣'}
          </mark>
          {source.slice(failure.at)}
        </p>
      )}
    </div>
  );
}
