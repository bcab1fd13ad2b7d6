import { Ctx, Field, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { readOwnName } from '../../server/domain/people/ownName.queries.ts';
import { CONSENT } from '../../server/domain/people/peopleVocabulary.ts';
import { readCouncil } from '../../server/domain/tenancy/councils/councils.queries.ts';
import { toGlobalId } from '../../server/platform/ids.ts';
import type { RequestContext } from '../kit/context.ts';
import { enumListOf, enumOf } from '../kit/enums.ts';
import { ObjectType } from '../kit/objectType.ts';
import { ROLE } from '../kit/roles.ts';
import { DateScalar } from '../kit/scalars.ts';
import { Council } from '../tenancy/councils/councils.ts';

@ObjectType('Me', { description: 'Whoever the token says is asking.' })
export class Me {
  @Field(() => String, {
    description:
      'The account that you are signed in with, as it stands wherever a record says who did something: `keyWorker`, `signedOffBy`, the audit trail. Never a person’s name.',
  })
  account!: string;

  @Field(enumOf(ROLE), { description: 'The role of the token.' })
  role!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The council’s short name; null for roles that belong to none.',
  })
  councilSlug?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the person that you are, or support; null for staff.',
  })
  personId?: string | null;

  @Field(enumListOf(CONSENT), { description: 'The kinds of record that you may read.' })
  readableKinds!: string[];

  @Field(() => DateScalar, { description: 'The day that the answer was worked out for, in England.' })
  today!: string;
}

@Resolver(() => Me)
export class MeResolver {
  @Query(() => Me, { nullable: true, description: 'Who you are to this program.' })
  me(@Ctx() { session }: RequestContext): Me | null {
    const { actor } = session;
    if (!actor) return null;
    return {
      account: actor.subject,
      role: actor.role,
      councilSlug: actor.councilSlug,
      personId: actor.personId ? toGlobalId('Person', actor.personId) : null,
      readableKinds: CONSENT.values.filter((kind) => kind !== 'WRITE_PROFILE' && session.mayRead(kind)),
      today: session.today.toString(),
    };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What the council’s records call you, where you are the person or in a circle of support; null for staff, whose names stand with their identity provider.',
  })
  name(@Ctx() { session }: RequestContext): Promise<string | null> {
    return readOwnName(session);
  }

  @FieldResolver(() => Council, {
    nullable: true,
    description: 'The council that you are signed in to; null for roles that belong to none.',
  })
  council(@Ctx() { session }: RequestContext) {
    return session.hasCouncil ? readCouncil(session, session.council.slug) : null;
  }
}
