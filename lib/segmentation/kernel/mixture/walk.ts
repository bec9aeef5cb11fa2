import type { Expression, Statement } from '../assembler/expression.ts';
import type { Local } from '../assembler/function-writer.ts';
import { i32 } from '../assembler/i32.ts';
import { statements } from '../assembler/statements.ts';

/** Repeats `body` with `at` going from where it stands to `end` by `step` bytes. */
export function walk(at: Local<'i32'>, end: Expression<'i32'>, step: number, body: readonly Statement[]): Statement {
  return statements.whilst(i32.ne(at.get, end), [...body, at.set(i32.add(at.get, i32.const(step)))]);
}
