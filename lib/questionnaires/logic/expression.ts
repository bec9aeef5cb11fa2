import { fail, ok, type Result } from '#lib/result.ts';
import { type Token, type TokenFailure, tokens } from './tokens.ts';

/**
 * Reads the expression language of a questionnaire into a tree. Used when a questionnaire is checked, published and made
 * ready to run; never on what a respondent wrote ([S06]).
 *
 * From loosest to tightest: `or`, `and`, `not`, one of `= != < <= > >= in`, `+ -`, `* /`, unary `-`, then a number, a
 * string in ' or ", `true`, `false`, a list `('a', 'b')` after `in`, parentheses, a function call, or a code with an
 * optional way inside it: `age`, `why.strength`, `path.trial.emotion`. Behind a dot `-` belongs to the code, so a minus
 * there needs a space. One pass, linear in the length; at most 2,000 characters and 32 levels deep ([S42]).
 */
export function parseExpression(source: string): Result<Expression, ExpressionFailure> {
  if (source.length > MAX_LENGTH) return fail({ kind: 'tooLong', at: MAX_LENGTH + 1, max: MAX_LENGTH });
  const read = tokens(source);
  return read.ok ? parseTokens(read.value, source.length + 1) : read;
}

export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'reference'; readonly path: readonly [string, ...string[]]; readonly at: number }
  | { readonly kind: 'not' | 'negative'; readonly of: Expression; readonly at: number }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly at: number };

export type Operator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/';

/** What is wrong with the writing, and at which character (the first is 1). Said as `expression.<kind>` of the studio catalogue. */
export type ExpressionFailure =
  | TokenFailure
  | { readonly kind: 'unfinished'; readonly at: number }
  | { readonly kind: 'tooLong' | 'tooDeep'; readonly at: number; readonly max: number };

/** Words that a code must not be. */
export const reservedWords: readonly string[] = ['and', 'or', 'not', 'in', 'true', 'false'];

const MAX_LENGTH = 2000;
const MAX_DEPTH = 32;
const LEVELS: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '!=', '<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/'],
];
const COMPARISON = 2;

/** Carries a failure out of the descent; caught in `parseTokens` and never seen outside. */
class Stop extends Error {
  readonly failure: ExpressionFailure;
  constructor(failure: ExpressionFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

function parseTokens(all: readonly Token[], end: number): Result<Expression, ExpressionFailure> {
  let next = 0;
  let depth = 0;

  const peek = (): string => all[next]?.text ?? '';
  const position = (): number => all[next]?.at ?? end;
  const stop = (): never => {
    throw new Stop(peek() ? { kind: 'unexpected', at: position(), found: peek() } : { kind: 'unfinished', at: end });
  };
  const take = (text: string): void => {
    if (peek() !== text) stop();
    next++;
  };
  const deeper = <T>(parse: () => T): T => {
    if (++depth > MAX_DEPTH) throw new Stop({ kind: 'tooDeep', at: position(), max: MAX_DEPTH });
    const value = parse();
    depth--;
    return value;
  };
  /** Expressions with commas up to the closing parenthesis; the opening one has been taken. */
  const until = (parse: () => Expression): Expression[] => {
    const items: Expression[] = [];
    if (peek() !== ')') {
      items.push(parse());
      while (peek() === ',') {
        next++;
        items.push(parse());
      }
    }
    take(')');
    return items;
  };

  const level = (l: number): Expression => {
    const operators = LEVELS[l];
    if (!operators) return single();
    if (l === COMPARISON && peek() === 'not') {
      const at = position();
      next++;
      return { kind: 'not', of: deeper(() => level(COMPARISON)), at };
    }
    let left = level(l + 1);
    while (operators.includes(peek())) {
      const at = position();
      const operator = peek() as Operator;
      next++;
      const right = operator === 'in' && peek() === '(' ? listAfterIn() : level(l + 1);
      left = { kind: 'binary', operator, left, right, at };
      if (l === COMPARISON) break;
    }
    return left;
  };

  const listAfterIn = (): Expression => {
    next++;
    return { kind: 'list', items: deeper(() => until(() => level(0))) };
  };

  const single = (): Expression => {
    const text = peek();
    const at = position();
    if (!text) return stop();
    const first = text.charAt(0);
    if (text === '-') {
      next++;
      return { kind: 'negative', of: deeper(single), at };
    }
    if (text === '(') {
      next++;
      const inner = deeper(() => level(0));
      take(')');
      return inner;
    }
    if (first >= '0' && first <= '9') {
      next++;
      return { kind: 'constant', value: Number(text) };
    }
    if (first === "'" || first === '"') {
      next++;
      return { kind: 'constant', value: text.slice(1, -1) };
    }
    if (text === 'true' || text === 'false') {
      next++;
      return { kind: 'constant', value: text === 'true' };
    }
    if (first < 'a' || first > 'z' || reservedWords.includes(text)) return stop();
    next++;
    if (peek() === '(') {
      next++;
      return { kind: 'call', name: text, args: deeper(() => until(() => level(0))), at };
    }
    return { kind: 'reference', path: text.split('.') as [string, ...string[]], at };
  };

  try {
    const tree = level(0);
    if (next < all.length) stop();
    return ok(tree);
  } catch (thrown) {
    if (thrown instanceof Stop) return fail(thrown.failure);
    throw thrown;
  }
}
