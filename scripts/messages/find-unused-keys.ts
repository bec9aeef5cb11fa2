/**
 * The keys that no source names: neither whole in quotes nor by a template such as `role.${role}`. A best effort: a key
 * put together in another way is reported wrongly and should be written plainly.
 */
export function findUnusedKeys(keys: readonly string[], sources: readonly string[]): string[] {
  const whole = new Set<string>();
  const patterns: RegExp[] = [];
  for (const source of sources) {
    for (const [, text = ''] of source.matchAll(/['"]([\w.-]+)['"]/g)) whole.add(text);
    for (const [, text = ''] of source.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)) {
      const fixed = text.split(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/);
      // A template without any fixed part would claim every key.
      if (fixed.some((part) => /[a-z]{2}/i.test(part)) && fixed.every((part) => /^[\w.-]*$/.test(part))) {
        patterns.push(new RegExp(`^${fixed.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`));
      }
    }
    for (const [, text = ''] of source.matchAll(/`([\w.-]+)`/g)) whole.add(text);
  }
  return keys.filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)));
}
