/** Whether `error` is PostgreSQL's refusal by the named constraint (unique, foreign key, check, trigger). */
export function isViolation(error: unknown, constraint: string): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ((at as Error & { constraint_name?: string }).constraint_name === constraint) return true;
  }
  return false;
}
