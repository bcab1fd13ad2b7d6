import type { GraphQLSchema } from 'graphql';
import { buildSchema } from '../../schema/schema.ts';

let built: GraphQLSchema | undefined;

/**
 * The schema of the program, built once for all the test files that one process runs: building takes as long as a dozen
 * requests. A test that changes a schema builds one of its own.
 */
export function builtSchema(): GraphQLSchema {
  built ??= buildSchema();
  return built;
}
