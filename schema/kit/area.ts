import type { DeclaredMutation } from './mutation.ts';
import type { NodeSource } from './nodeSource.ts';
import type { Permission } from './permissions.ts';
import type { TypeReader } from './readers.ts';

/** What an area brings to the schema. Each area exports one, and schema/areas.ts lists them. */
export interface SchemaArea {
  /** The classes whose queries it answers, and whose fields of types. */
  // biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes as functions.
  readonly resolvers?: readonly Function[];
  /** How its types are read from their tables. */
  readonly readers?: readonly TypeReader[];
  /** How its types with ids are read that have no reader. */
  readonly nodes?: readonly NodeSource[];
  /** Who may use each of its queries. One that is not listed may be used by nobody. */
  readonly queries?: Readonly<Record<string, Permission>>;
  /**
   * Those of its queries whose answers anybody may read without signing in, by a public route. What they answer is about
   * nobody, and published by the council.
   */
  readonly publicQueries?: readonly string[];
  /** Its mutations, each of which says who may use it. */
  readonly mutations?: readonly DeclaredMutation[];
}
