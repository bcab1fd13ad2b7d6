import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import { BoundedMap } from '../boundedMap.ts';
import { bytesOfDocument } from './documentStore.ts';

/** A query that Apollo found valid and that has been compiled, so it was asked at least twice. */
export interface KnownQuery {
  source: string;
  /** As given in the request. */
  operationName: string | null;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  run(context: unknown, variables: Record<string, unknown>): Promise<ExecutionResult> | ExecutionResult;
}

const MOST_QUERIES = 500;
/** Each is held with its document and its compiled code. */
const MOST_BYTES = 96 * 2 ** 20;
const MOST_CONTENT_TYPES = 50;

/** Longer texts are rarely repeated, and cost too much to keep. */
const LONGEST_SOURCE = 10_000;

/**
 * The queries that portals ask again and again, found by their text; the least recently used are forgotten
 * first. For a text with several operations, only one is known.
 */
export class KnownQueries {
  private readonly queries = new BoundedMap<string, KnownQuery>(MOST_QUERIES, {
    mostBytes: MOST_BYTES,
    bytesOf: (source) => 3 * bytesOfDocument(source.length),
  });
  private readonly contentTypes = new BoundedMap<string, string>(MOST_CONTENT_TYPES);

  /** Only queries are kept: a mutation always takes the full route. */
  remember(query: KnownQuery): void {
    if (query.operation.operation !== 'query' || query.source.length > LONGEST_SOURCE) return;
    this.queries.set(query.source, query);
  }

  find(source: string, operationName: string | null): KnownQuery | undefined {
    const query = this.queries.get(source);
    return query?.operationName === operationName ? query : undefined;
  }

  /** Records which content type a successful answer had for an Accept header. */
  rememberContentType(accept: string, contentType: string): void {
    this.contentTypes.set(accept, contentType);
  }

  contentTypeFor(accept: string): string | undefined {
    return this.contentTypes.get(accept);
  }
}
