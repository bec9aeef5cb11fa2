/**
 * argon2id with 19 MiB, 2 passes, 1 lane and 32 bytes of result: OWASP Password Storage Cheat Sheet. Whoever raises them
 * need do nothing else: a stored hash with others is made anew at the next sign-in.
 */
export const argon2Parameters = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const;
