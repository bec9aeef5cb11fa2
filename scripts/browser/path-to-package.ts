import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * How the browser comes to load a package when it loads `entry`: the files on the way, or undefined when it does not. Types
 * alone load nothing, and of an action file only the name reaches the browser. O(files reached).
 */
export function pathToPackage(root: string, entry: string, wanted: string): string[] | undefined {
  const seen = new Set<string>();
  const follow = (file: string): string[] | undefined => {
    if (seen.has(file)) return undefined;
    seen.add(file);
    for (const name of loaded(file)) {
      if (name === wanted || name.startsWith(`${wanted}/`)) return [relative(root, file), name];
      const next = fileOf(root, file, name);
      const rest = next && !next.endsWith('/actions.ts') ? follow(next) : undefined;
      if (rest) return [relative(root, file), ...rest];
    }
    return undefined;
  };
  return follow(join(root, entry));
}

/** What a file imports or exports onward that is more than a type, dynamic imports left out: they come when asked for. */
function loaded(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement))
      return statement.isTypeOnly || !statement.moduleSpecifier ? [] : nameOf(statement.moduleSpecifier);
    if (!ts.isImportDeclaration(statement)) return [];
    const clause = statement.importClause;
    const named = clause?.namedBindings;
    const onlyTypes =
      clause?.isTypeOnly ||
      (clause && !clause.name && named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly));
    return onlyTypes ? [] : nameOf(statement.moduleSpecifier);
  });
}

function nameOf(node: ts.Expression): string[] {
  return ts.isStringLiteral(node) ? [node.text] : [];
}

function fileOf(root: string, from: string, name: string): string | undefined {
  const path = name.startsWith('#')
    ? join(root, name.slice(1))
    : name.startsWith('.')
      ? resolve(dirname(from), name)
      : '';
  return /\.tsx?$/.test(path) && existsSync(path) && statSync(path).isFile() ? path : undefined;
}
