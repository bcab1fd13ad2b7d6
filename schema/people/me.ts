import { Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { CONSENT } from '../../server/domain/people/peopleVocabulary.ts';
import { RECORD_KINDS } from '../../server/platform/access.ts';
import { toGlobalId } from '../../server/platform/ids.ts';
import type { RequestContext } from '../kit/context.ts';
import { enumListOf, enumOf } from '../kit/enums.ts';
import { ObjectType } from '../kit/objectType.ts';
import { ROLE } from '../kit/roles.ts';
import { DateScalar } from '../kit/scalars.ts';

@ObjectType('Me', { description: 'Whoever the token says is asking.' })
class Me {
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

@Resolver()
export class MeResolver {
  @Query(() => Me, { nullable: true, description: 'Who you are to this program.' })
  me(@Ctx() { session }: RequestContext): Me | null {
    const { actor } = session;
    if (!actor) return null;
    return {
      role: actor.role,
      councilSlug: actor.councilSlug,
      personId: actor.personId ? toGlobalId('Person', actor.personId) : null,
      readableKinds: RECORD_KINDS.filter((kind) => session.mayRead(kind)),
      today: session.today.toString(),
    };
  }
}
