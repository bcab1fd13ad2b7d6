import { DEFAULT_QUERY_LIMITS } from '../platform/graphql/limits.ts';
import { declarationOf, type RootField } from './schemaWalk.ts';
import type { Sent } from './schemaWalkSender.ts';

/** What was answered for one page of several: its part of the data, and its errors, without where they stood. */
type PageAnswer = string;

/**
 * Asks a list for the page at each of these cursors, as many in one request as it may have root fields, and gives what
 * was answered for each, in their order.
 * @param position the argument that takes the cursor: `after`, or `before` by the name that it has there.
 */
export async function pagesAt(
  root: RootField,
  { position, cursors }: { position: string; cursors: readonly string[] },
  send: (document: string, variables: Record<string, unknown>) => Promise<Sent>,
): Promise<PageAnswer[]> {
  const answers: PageAnswer[] = [];
  const most = DEFAULT_QUERY_LIMITS.rootFields;
  for (let begin = 0; begin < cursors.length; begin += most) {
    const some = cursors.slice(begin, begin + most);
    const given = Object.fromEntries(some.map((cursor, index) => [`cursor${index}`, cursor]));
    const sent = await send(pagesDocument(root, position, some.length), given);
    answers.push(...some.map((_cursor, index) => answerOf(sent, `page${index}`)));
  }
  return answers;
}

function pagesDocument({ name, field }: RootField, position: string, count: number): string {
  const others = field.args.filter((argument) => argument.name !== position);
  const indexes = Array.from({ length: count }, (_each, index) => index);
  const declared = [...others.map(declarationOf), ...indexes.map((index) => `$cursor${index}: String`)];
  const passed = others.map((argument) => `${argument.name}: $${argument.name}`);
  const pages = indexes.map(
    (index) => `page${index}: ${name}(${[...passed, `${position}: $cursor${index}`].join(', ')}) {
      edges { cursor node { __typename } } pageInfo { startCursor endCursor } }`,
  );
  return `query(${declared.join(', ')}) { ${pages.join('\n')} }`;
}

function answerOf({ status, data, errors = [] }: Sent, page: string): PageAnswer {
  const own = errors.filter(({ path }) => !path || path[0] === page);
  const told = own.map(({ message, extensions }) => ({
    message,
    extensions: { ...extensions, requestId: null },
  }));
  return JSON.stringify({ status, data: data?.[page], errors: told });
}
