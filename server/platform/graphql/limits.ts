import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Kind } from 'graphql';
import { type ErrorCode, RequestError } from '../errors.ts';
import { MOST_ROWS_OF_A_PAGE, USUAL_ROWS_OF_A_PAGE } from '../reading/slice.ts';
import { type DeprecatedUse, DeprecatedUses } from './deprecatedUses.ts';
import { type HeavyTest, heavyTestOf } from './heavyReads.ts';
import { type CostNode, costOf, type Extent, extentOf, type PageRequest, readCost } from './queryShape.ts';

/**
 * How large one GraphQL operation may be. All are counts; exceeding one refuses the operation before it runs.
 */
export interface QueryLimits {
  /** Levels of fields below the operation; introspection fields are not counted. */
  depth: number;
  /** Fields after fragments are expanded, each alias once. The usual introspection query has about 230. */
  fields: number;
  /** Fields directly under the operation; for a mutation, the number of writes in one request. */
  rootFields: number;
  /** One for each field, times the page size for everything inside a list or connection. */
  cost: number;
  /** From this cost on an operation counts as heavy: it waits its turn among its like. It is refused for none of it. */
  heavyCost: number;
  /** The largest `first` or `last`. */
  pageSize: number;
  /** How many rows a list counts for in the cost when it has no page argument, or none was given. */
  assumedListSize: number;
  /** How many rows a page counts for whose size the request leaves to us. */
  assumedPageSize: number;
  /** Words and signs in the document; the parser stops at this many. */
  tokens: number;
  /** Characters in the document, comments included. */
  characters: number;
  /** Levels of brackets of any kind in the document. */
  nesting: number;
  /** Characters in one name: of an alias, a variable, a fragment, an operation. */
  nameCharacters: number;
  /** Operations and fragments in the document. */
  definitions: number;
  /** Directives in the document. */
  directives: number;
  /** Variables that the document declares. */
  variables: number;
}

/** Enough for a page of a portal with its nested parts; illustrative, to be set from real documents. */
export const DEFAULT_QUERY_LIMITS: QueryLimits = {
  depth: 14,
  fields: 600,
  rootFields: 20,
  cost: 50_000,
  heavyCost: 15_000,
  pageSize: MOST_ROWS_OF_A_PAGE,
  assumedListSize: 10,
  assumedPageSize: USUAL_ROWS_OF_A_PAGE,
  tokens: 4_000,
  characters: 100_000,
  nesting: 64,
  nameCharacters: 128,
  definitions: 100,
  directives: 200,
  variables: 200,
};

/** The largest request. */
export const LARGEST_BODY_BYTES = 1_000_000;

/** What is told of an operation beside its data, as `extensions` of the answer. */
export interface OperationTold {
  /** What the operation counted for, and the most that one may. */
  cost: { asked: number; limit: number };
  /** What it uses that will go; left out where there is nothing. */
  deprecations?: readonly DeprecatedUse[];
}

interface OperationShape {
  extent: Extent;
  /** Null when the operation has more fields than allowed: it is refused before its cost matters. */
  cost: CostNode | null;
  pages: PageRequest[];
  /** Null with the cost. */
  deprecated: DeprecatedUses | null;
  isHeavy: HeavyTest;
}

/**
 * Checks operations against the limits. Whatever follows from the document is computed once for each parsed
 * document; on each request only the page sizes in its variables are checked.
 */
export class QueryLimiter {
  private readonly schema: GraphQLSchema;
  private readonly limits: QueryLimits;
  private readonly shapes = new WeakMap<OperationDefinitionNode, OperationShape>();

  constructor(schema: GraphQLSchema, limits: QueryLimits) {
    this.schema = schema;
    this.limits = limits;
  }

  /**
   * Throws QUERY_TOO_DEEP, QUERY_TOO_BROAD, PAGE_TOO_LARGE or QUERY_TOO_COSTLY, in that order. When the operation
   * may run, returns what the caller is told of it.
   */
  check(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): OperationTold {
    const limits = this.limits;
    const { extent, cost, pages, deprecated } = this.shapeOf(document, operation);
    if (extent.depth > limits.depth) throw tooDeep(extent.depth, limits.depth);
    if (extent.topFields > limits.rootFields) throw tooManyRootFields(extent.topFields, limits.rootFields);
    if (extent.fields > limits.fields || !cost) throw tooBroad(extent.fields, limits.fields);
    for (const page of pages) {
      const size = page.sizeFrom(variables);
      if (size > limits.pageSize) throw pageTooLarge(page, size, limits.pageSize);
    }
    const total = costOf(cost, variables);
    if (total > limits.cost) throw tooCostly(total, limits.cost);
    const deprecations = deprecated?.with(variables) ?? [];
    return {
      cost: { asked: total, limit: limits.cost },
      ...(deprecations.length > 0 && { deprecations }),
    };
  }

  /** Whether an operation that may run is heavy: by what it was found to cost, or by a field that is declared so. */
  isHeavy(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
    { cost }: OperationTold,
  ): boolean {
    return cost.asked >= this.limits.heavyCost || this.shapeOf(document, operation).isHeavy(variables);
  }

  private shapeOf(document: DocumentNode, operation: OperationDefinitionNode): OperationShape {
    const known = this.shapes.get(operation);
    if (known) return known;
    const shape = this.readShape(document, operation);
    this.shapes.set(operation, shape);
    return shape;
  }

  private readShape(document: DocumentNode, operation: OperationDefinitionNode): OperationShape {
    const fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    const extent = extentOf(operation.selectionSet, fragments);
    const pages: PageRequest[] = [];
    const isWithinLimits = extent.fields <= this.limits.fields && extent.depth <= this.limits.depth;
    const cost = isWithinLimits
      ? readCost({
          schema: this.schema,
          fragments,
          operation,
          assumedListSize: this.limits.assumedListSize,
          assumedPageSize: this.limits.assumedPageSize,
          pages,
        })
      : null;
    const deprecated = cost ? new DeprecatedUses(this.schema, document, operation) : null;
    const isHeavy = cost ? heavyTestOf(this.schema, document, operation) : () => false;
    return { extent, cost, pages, deprecated, isHeavy };
  }
}

function tooDeep(asked: number, limit: number): RequestError {
  return breach(
    'QUERY_TOO_DEEP',
    `This operation is ${asked} levels deep and the limit is ${limit}, so that one request stays quick for everybody. Ask for the deeper parts in a second request.`,
    { asked, limit },
  );
}

function tooManyRootFields(asked: number, limit: number): RequestError {
  return breach(
    'QUERY_TOO_BROAD',
    `This operation asks for ${asked} fields at its top level and the limit is ${limit}, so that one request stays quick for everybody. Send several requests with fewer fields each.`,
    { asked, limit },
  );
}

function tooBroad(asked: number, limit: number): RequestError {
  return breach(
    'QUERY_TOO_BROAD',
    `This operation asks for ${asked} fields, aliases and fragments counted each time, and the limit is ${limit}, so that one request stays quick for everybody. Ask for fewer fields, or split the request.`,
    { asked, limit },
  );
}

function pageTooLarge({ fieldName, isByIds }: PageRequest, asked: number, limit: number): RequestError {
  if (isByIds) {
    return breach(
      'PAGE_TOO_LARGE',
      `\`${fieldName}\` was given ${asked} ids and takes at most ${limit}, so that one request stays quick for everybody. Send the others in further requests.`,
      { asked, limit },
    );
  }
  return breach(
    'PAGE_TOO_LARGE',
    `A page of ${asked} was asked of \`${fieldName}\` and the largest page is ${limit}, so that one request stays quick for everybody. Ask for ${limit} or fewer, and for the next page with its cursor.`,
    { asked, limit },
  );
}

function tooCostly(asked: number, limit: number): RequestError {
  return breach(
    'QUERY_TOO_COSTLY',
    `This operation may return ${asked} values, fields times page sizes, and the limit is ${limit}, so that one request stays quick for everybody. Ask for smaller pages, or for fewer fields inside lists.`,
    { asked, limit },
  );
}

/** The parser stopped at the limit, so it can't say how many tokens there were. */
export function tooManyTokens(limit: number): RequestError {
  return breach(
    'QUERY_TOO_BROAD',
    `This document has more than ${limit} words and signs, which is the limit, so that one request stays quick for everybody. Send values as variables, and split the document.`,
    { limit },
  );
}

function breach(code: ErrorCode, message: string, figures: Record<string, number>): RequestError {
  return new RequestError(code, message, { ...figures, http: { status: 400 } });
}
