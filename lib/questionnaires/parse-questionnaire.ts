import type { z } from 'zod';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Questionnaire } from './questionnaire.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';

/**
 * A questionnaire out of JSON that anyone may have sent. Knows the form only; whether it may be published is `check`'s.
 * A definition has at most 200 pages and 1,000 questions ([S42]).
 */
export function parseQuestionnaire(json: unknown): Result<Questionnaire, readonly DefinitionFailure[]> {
  const size = tooLarge(json);
  if (size) return fail([size]);
  const parsed = questionnaireSchema.safeParse(json, { reportInput: true });
  return parsed.success ? ok(parsed.data) : fail(definitionFailures(parsed.error));
}

/** One thing that is not as the format wants it. Said as `definition.<kind>` of the studio catalogue. */
export interface DefinitionFailure {
  readonly kind:
    | 'missing'
    | 'wrongType'
    | 'unknownKey'
    | 'unknownType'
    | 'notAllowed'
    | 'badCode'
    | 'reservedCode'
    | 'noWords'
    | 'badLevels'
    | 'twice'
    | 'tooSmall'
    | 'tooLarge'
    | 'wrong';
  /** Where, as in `pages.0.questions.2.min`; empty for the whole. */
  readonly at: string;
  /** What the message puts in: the unknown key, the type or values expected, or the limit. */
  readonly detail: string;
}

const MOST_PAGES = 200;
const MOST_QUESTIONS = 1000;

/** What is wrong by a schema of ours, the first 50 of it. */
export function definitionFailures(error: z.ZodError): readonly DefinitionFailure[] {
  return error.issues.slice(0, 50).map(failureOf);
}

/** Looks at the size before anything is parsed in earnest. */
export function tooLarge(json: unknown): DefinitionFailure | undefined {
  const pages = (json as { pages?: unknown } | null)?.pages;
  if (!Array.isArray(pages)) return undefined;
  if (pages.length > MOST_PAGES) return { kind: 'tooLarge', at: 'pages', detail: String(MOST_PAGES) };
  const questions = pages.reduce((sum: number, page) => sum + (page?.questions?.length || 0), 0);
  return questions > MOST_QUESTIONS ? { kind: 'tooLarge', at: 'pages', detail: String(MOST_QUESTIONS) } : undefined;
}

function failureOf(issue: z.core.$ZodIssue): DefinitionFailure {
  const at = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return { kind: 'unknownKey', at, detail: issue.keys.slice(0, 5).join(', ').slice(0, 200) };
    case 'invalid_type':
      return { kind: issue.input === undefined ? 'missing' : 'wrongType', at, detail: issue.expected };
    case 'invalid_union':
      return { kind: 'unknownType', at, detail: '' };
    case 'invalid_value':
      return { kind: 'notAllowed', at, detail: issue.values.join(', ') };
    case 'invalid_format':
      return { kind: 'badCode', at, detail: '' };
    case 'too_small':
      return { kind: 'tooSmall', at, detail: String(issue.minimum) };
    case 'too_big':
      return { kind: 'tooLarge', at, detail: String(issue.maximum) };
    case 'custom':
      return { kind: (issue.params?.kind as DefinitionFailure['kind']) ?? 'wrong', at, detail: '' };
    default:
      return { kind: 'wrong', at, detail: '' };
  }
}
