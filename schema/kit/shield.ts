import { createRequire } from 'node:module';
import util from 'node:util';
import type { GraphQLSchema } from 'graphql';
import type { IMiddlewareTypeMap } from 'graphql-middleware';
import { RequestError, unauthenticated } from '../../server/platform/errors.ts';
import type { RequestContext } from './context.ts';
import type { Permission } from './permissions.ts';

// graphql-shield calls util.isUndefined, which Node has removed, and its ES modules can't be given it.
Object.assign(util, { isUndefined: (value: unknown) => value === undefined });
const load = createRequire(import.meta.url);
const { shield, rule, deny } = load('graphql-shield') as typeof import('graphql-shield');
const { applyMiddleware } = load('graphql-middleware') as typeof import('graphql-middleware');

/** Who may use each root field. */
interface RootPermissions {
  Query: Record<string, Permission>;
  Mutation: Record<string, Permission>;
}

/**
 * Puts a permission check before every root field, with graphql-shield. It wraps only the root fields: a
 * wrapper on every field of every row costs more than reading the rows, and access to the rest is decided by
 * kind of record.
 */
export function withPermissions(schema: GraphQLSchema, permissions: RootPermissions): GraphQLSchema {
  const rules = shield(
    {
      Query: { '*': deny, ...rulesOf(permissions.Query) },
      Mutation: { '*': deny, ...rulesOf(permissions.Mutation) },
    },
    {
      allowExternalErrors: true,
      fallbackRule: deny,
      fallbackError: new RequestError('FORBIDDEN', 'This is not open to anybody.'),
    },
  );
  const { Query, Mutation } = rules.generate(schema) as IMiddlewareTypeMap;
  return applyMiddleware(schema, { Query, Mutation } as IMiddlewareTypeMap);
}

function rulesOf(permissions: Record<string, Permission>) {
  return Object.fromEntries(
    Object.entries(permissions).map(([field, roles]) => [
      field,
      rule({ cache: 'no_cache' })(
        (_parent, _arguments, context: RequestContext) => forbidden(roles, context, field) ?? true,
      ),
    ]),
  );
}

/** Throws where the caller has none of the roles that may use a field. */
export function permit(roles: Permission, context: RequestContext, field: string): void {
  const error = forbidden(roles, context, field);
  if (error) throw error;
}

/** Why a caller may not use a root field; null where one of these roles is theirs. */
export function forbidden(
  roles: Permission,
  { session }: RequestContext,
  field: string,
): RequestError | null {
  if (!session.actor) return unauthenticated();
  if (roles.some((role) => role === session.actor?.role)) return null;
  const role = session.actor.role.toLowerCase().replaceAll('_', ' ');
  return new RequestError(
    'FORBIDDEN',
    `The role of ${role} may not use ${field}. Ask somebody whose role may.`,
  );
}
