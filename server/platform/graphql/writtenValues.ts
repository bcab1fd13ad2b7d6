import { type ASTNode, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';

type InputPath = (string | number)[];

/**
 * Puts beside each error about a value that is written in the document where the value stands: the argument, and the
 * fields and places in lists that lead to it. GraphQL's own errors say the line, which a form can't use.
 */
export function placeWrittenValues(document: DocumentNode, errors: readonly GraphQLError[]): void {
  const awaited = new Map<ASTNode, GraphQLError[]>();
  for (const error of errors) {
    const node = error.nodes?.[0];
    if (node) awaited.set(node, [...(awaited.get(node) ?? []), error]);
  }
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      const found = awaited.get(node);
      if (!found) return;
      const inputPath = inputPathOf(parent ? [...ancestors, parent, node] : [node]);
      if (inputPath.length === 0) return;
      for (const error of found) error.extensions.inputPath = inputPath;
    },
  });
}

/** The names from an argument down to a value; none where the last node stands in no argument. */
function inputPathOf(nodes: readonly (ASTNode | readonly ASTNode[])[]): InputPath {
  const path: InputPath = [];
  for (const [index, node] of nodes.entries()) {
    if (!('kind' in node)) continue;
    if (node.kind === Kind.ARGUMENT || (node.kind === Kind.OBJECT_FIELD && path.length > 0)) {
      path.push(node.name.value);
    } else if (node.kind === Kind.LIST && path.length > 0) {
      const values = nodes[index + 1];
      const value = nodes[index + 2];
      if (values === node.values && value)
        path.push(node.values.indexOf(value as (typeof node.values)[number]));
    }
  }
  return path;
}
