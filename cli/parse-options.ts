import { parseArgs } from 'node:util';
import { nearNames } from '#lib/responses/near-names.ts';
import { fail, ok, type Result } from '#lib/result.ts';

/** Each option's kind: with a value, with a value and repeatable, or a switch. */
export type OptionKinds = Readonly<Record<string, 'text' | 'list' | 'switch'>>;

export type OptionFailure =
  | { readonly tag: 'unknownOption'; readonly name: string; readonly near: string }
  | { readonly tag: 'missingValue'; readonly name: string }
  | { readonly tag: 'unexpectedValue'; readonly name: string };

export interface ParsedOptions {
  readonly text: Readonly<Record<string, string | undefined>>;
  readonly list: Readonly<Record<string, readonly string[] | undefined>>;
  readonly on: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

/**
 * Reads `--name value`, `--name=value` and `--switch`; what is not an option is a positional. An unknown option is an
 * error with the nearest known names, never skipped. `--help` and `-h` are always known.
 */
export function parseOptions(args: readonly string[], kinds: OptionKinds): Result<ParsedOptions, OptionFailure> {
  const text: Record<string, string> = Object.create(null);
  const list: Record<string, string[]> = Object.create(null);
  const on = new Set<string>();
  const positionals: string[] = [];
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'switch' ? 'boolean' : 'string' } as const]),
  );
  const known = { ...options, help: { type: 'boolean', short: 'h' } as const };
  const { tokens } = parseArgs({
    args: valuesJoined(args, kinds),
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = token.name === 'help' ? 'switch' : Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (!kind)
      return fail({
        tag: 'unknownOption',
        name: token.rawName,
        near: nearNames(token.name, [...Object.keys(kinds), 'help'])
          .map((name) => `--${name}`)
          .join(', '),
      });
    if (kind === 'switch') {
      if (token.value !== undefined) return fail({ tag: 'unexpectedValue', name: token.rawName });
      on.add(token.name);
    } else if (token.value === undefined) return fail({ tag: 'missingValue', name: token.rawName });
    else if (kind === 'list') {
      const values = list[token.name] ?? [];
      values.push(token.value);
      list[token.name] = values;
    } else text[token.name] = token.value;
  }
  return ok({ text, list, on, positionals });
}

/** Joins `--name -value` into `--name=-value`, so that a value may start with a dash unless it is an option itself. */
function valuesJoined(args: readonly string[], kinds: OptionKinds): string[] {
  const out: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const here = args[i] ?? '';
    const next = args[i + 1];
    const name = here.startsWith('--') ? here.slice(2) : '';
    const takes = Object.hasOwn(kinds, name) && kinds[name] !== 'switch';
    if (here === '--') return [...out, ...args.slice(i)];
    if (takes && next !== undefined && !next.startsWith('--')) {
      out.push(`${here}=${next}`);
      i++;
    } else out.push(here);
  }
  return out;
}
