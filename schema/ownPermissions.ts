import { Ctx, Field, FieldResolver, Query, Resolver } from 'type-graphql';
import { enumeration } from '../tenants/vocabulary.ts';
import { PERMISSIONS } from './areas.ts';
import type { RequestContext } from './kit/context.ts';
import { enumListOf, enumValueOf } from './kit/enums.ts';
import { ObjectType } from './kit/objectType.ts';
import type { Permission } from './kit/permissions.ts';
import { ROLE } from './kit/roles.ts';
import { forbidden } from './kit/shield.ts';
import { Me } from './people/me.ts';

type RootField = readonly [name: string, roles: Permission];

const QUERIES: RootField[] = Object.entries(PERMISSIONS.Query);
const MUTATIONS: RootField[] = Object.entries(PERMISSIONS.Mutation);

const described = (fields: readonly RootField[], kind: string) =>
  fields.map(([name]) => [enumValueOf(name), `The ${kind} \`${name}\`.`] as const);

/** Every root field, as a value that a portal may ask for. */
const PERMISSION = enumeration(
  'Permission',
  'What a token may let its holder use: a query or a mutation, by its name in capitals.',
  Object.fromEntries([...described(QUERIES, 'query'), ...described(MUTATIONS, 'mutation')]),
);

@ObjectType('RootFieldPermission', {
  description:
    'Which roles may use a query or a mutation at all. What of a record each may see, and do with it now, the record says.',
})
class RootFieldPermission {
  @Field(() => String, { description: 'The name of the query or mutation.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it changes something.' })
  isMutation!: boolean;

  @Field(enumListOf(ROLE), { description: 'The roles that may use it, in one order.' })
  roles!: string[];
}

const permissionsOf = (fields: readonly RootField[], isMutation: boolean) =>
  fields.map(([name, roles]) => ({ name, isMutation, roles: [...roles] }));

/** Whoever asks is told what the shield would let them use, by the very rule that it goes by. */
@Resolver(() => Me)
export class OwnPermissionsResolver {
  @Query(() => [RootFieldPermission], {
    nullable: true,
    description:
      'Every query and mutation with the roles that may use it: for whoever builds a portal, and for a council that gives out roles.',
  })
  rootFieldPermissions(): RootFieldPermission[] {
    return [...permissionsOf(QUERIES, false), ...permissionsOf(MUTATIONS, true)];
  }

  @FieldResolver(enumListOf(PERMISSION), {
    description:
      'The queries and mutations that your role may use at all. Which of them a record lets you do now, its availableActions say.',
  })
  permissions(@Ctx() context: RequestContext): string[] {
    return [...QUERIES, ...MUTATIONS]
      .filter(([name, roles]) => forbidden(roles, context, name) === null)
      .map(([name]) => enumValueOf(name));
  }
}
