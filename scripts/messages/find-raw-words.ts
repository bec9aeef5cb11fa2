import ts from 'typescript';

/**
 * Words that stand in a page itself instead of in a message, and sentences that are glued together: text between tags,
 * words in attributes that people read or hear, and a translated message joined to another piece by `+` or a template.
 * What is marked `translate="no"` (names, codes) may stand as it is.
 * @param name for the report, as `app/x.tsx`
 */
export function findRawWords(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const tell = (node: ts.Node, what: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${name}:${line + 1} ${what}: ${node.getText(file).trim().slice(0, 60)}`);
  };
  const visit = (node: ts.Node): void => {
    if (isLeftAlone(node)) return;
    if (ts.isJsxText(node) && hasWord(node.text)) tell(node, 'words between tags');
    if (ts.isJsxAttribute(node) && isRead(node) && hasWord(attributeText(node))) tell(node, 'words in an attribute');
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken && joins(node))
      tell(node, 'a message joined by +');
    if (ts.isTemplateExpression(node) && isGlued(node)) tell(node, 'a message glued into a text');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const read = new Set(['aria-label', 'title', 'alt', 'placeholder', 'label', 'lead', 'help', 'summary', 'caption']);

function isRead({ name }: ts.JsxAttribute): boolean {
  return read.has(name.getText());
}

function attributeText({ initializer }: ts.JsxAttribute): string {
  return initializer && ts.isStringLiteral(initializer) ? initializer.text : '';
}

/** Our own name and the name of a clock are no language's. */
function hasWord(text: string): boolean {
  return /\p{L}{2,}/u.test(text.replace(/&\w+;|\b(Segue|UTC)\b/g, ''));
}

/** An element whose words are no language's, such as a code or an address. */
function isLeftAlone(node: ts.Node): boolean {
  if (!ts.isJsxElement(node)) return false;
  const { attributes, tagName } = node.openingElement;
  if (tagName.getText() === 'Kbd' || tagName.getText() === 'code') return true;
  return attributes.properties.some(
    (one) => ts.isJsxAttribute(one) && one.name.getText() === 'translate' && attributeText(one) === 'no',
  );
}

/** `t('key')` and its kin. */
function isMessage(node: ts.Node): boolean {
  return ts.isCallExpression(node) && /^(t|ui|words|say)$/.test(node.expression.getText()) && isKey(node.arguments[0]);
}

function isKey(node: ts.Expression | undefined): boolean {
  return node !== undefined && (ts.isStringLiteral(node) || ts.isTemplateLiteral(node));
}

function joins({ left, right }: ts.BinaryExpression): boolean {
  return isMessage(left) || isMessage(right);
}

function isGlued(node: ts.TemplateExpression): boolean {
  const messages = node.templateSpans.filter((span) => isMessage(span.expression)).length;
  const words = hasWord(node.head.text) || node.templateSpans.some((span) => hasWord(span.literal.text));
  return messages > 1 || (messages === 1 && (words || node.templateSpans.length > 1));
}
