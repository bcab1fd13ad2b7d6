import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Functions of server/portal/words/say.ts that take a sentence first. */
const SAYING = ['say', 'sayWith', 'sentence'];

/** How a sentence that is kept somewhere else is named. */
const KEPT = [
  ts.isIdentifier,
  ts.isPropertyAccessExpression,
  ts.isElementAccessExpression,
  ts.isAsExpression,
];

/** Every English sentence of the portal by its key, in the order of the letters; a number of things has a key for each form. */
export function sentencesOfPortal(root: URL): Record<string, string> {
  const names = globSync('server/portal/**/*.{ts,tsx}', { cwd: root }).filter(
    (name) => !/\.test\./.test(name),
  );
  const found = names.flatMap((name) => sentencesOf(name, readFileSync(new URL(name, root), 'utf8')));
  const sorted = found.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return Object.fromEntries(sorted);
}

/**
 * The sentences that a file says. Fails where one is put together, as no list could have it; a variable stands for one that is
 * kept by `sentence` somewhere else.
 */
export function sentencesOf(name: string, text: string): [key: string, text: string][] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: [string, string][] = [];
  const written = (node: ts.Expression | undefined): string | null => {
    if (node && ts.isStringLiteralLike(node)) return node.text;
    if (node && KEPT.some((isKept) => isKept(node))) return null;
    const { line } = file.getLineAndCharacterOfPosition((node ?? file).getStart());
    throw new Error(`${name}:${line + 1}: a sentence is written out in one piece, or kept by sentence('…').`);
  };
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [first, second, third] = node.arguments;
      if (SAYING.includes(node.expression.text)) {
        const sentence = written(first);
        if (sentence !== null) found.push([sentence, sentence]);
      }
      if (node.expression.text === 'sayCount') {
        const [one, other] = [written(second), written(third)];
        if (one !== null && other !== null) found.push([`${other}_one`, one], [`${other}_other`, other]);
      }
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}
