/** Names separated by commas; a name in double quotes may hold commas, and `""` in it is one quotation mark. */
export function splitNames(text: string): string[] {
  const names = text.match(/\s*(?:"(?:[^"]|"")*"|[^,]*)\s*(?:,|$)/g) ?? [];
  return names
    .map((name) => name.trim().replace(/,$/, '').trim())
    .map((name) => (/^".*"$/.test(name) ? name.slice(1, -1).replaceAll('""', '"') : name))
    .filter((name) => name !== '');
}
