import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import {
  type AssignmentFacts,
  type SpeakTo as Spoken,
  speakToOn,
} from '../../../server/domain/clock/assignments/assignment.ts';
import {
  assignmentShape,
  findCovers,
  findTeams,
  teamShape,
  workerCoverShape,
} from '../../../server/domain/clock/assignments/assignments.queries.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { type Permission, PRACTICE } from '../../kit/permissions.ts';
import { addField, mustRead, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { OpenStep } from '../openSteps/openSteps.ts';

/** Who sees which teams there are, and who covers whom. */
export const SEES_TEAMS: Permission = [...PRACTICE, 'FINANCE_OFFICER', 'COUNCIL_ADMINISTRATOR', 'AUDITOR'];

@ObjectType('Team', { implements: Node, description: 'A team of a council’s.' })
export class Team extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [String], { description: 'The localities that it works in.' })
  localities!: string[];

  @Field(() => String, { nullable: true, description: 'The telephone number that people call.' })
  phone?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  registeredAt!: string;
}
const TeamConnection = connectionType('Team', () => Team);

@ObjectType('Assignment', {
  implements: Node,
  description:
    'Who works with a person from a day on, until another assignment begins. It never changes, so all of them are the history.',
})
export class Assignment extends Node {
  @Field(() => Person, { nullable: true, description: 'With whom.' })
  person?: Person | null;

  @Field(() => Team, { nullable: true, description: 'The team; null where none was given.' })
  team?: Team | null;

  @Field(() => String, { nullable: true, description: 'The worker’s account; null for a team alone.' })
  workerAccount?: string | null;

  @Field(() => String, { nullable: true, description: 'The worker’s name; null for a team alone.' })
  workerName?: string | null;

  @Field(() => DateScalar, { description: 'From which day on.' })
  fromOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  assignedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  assignedBy!: string;
}

@ObjectType('WorkerCover', {
  implements: Node,
  description: 'Somebody who covers a worker from one day to another, both included.',
})
export class WorkerCover extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'The account of the worker who is covered.' })
  workerAccount!: string;

  @Field(() => String, { description: 'The account of whoever covers them.' })
  coverAccount!: string;

  @Field(() => String, { description: 'The name of whoever covers them.' })
  coverName!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  toOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;
}
const WorkerCoverConnection = connectionType('WorkerCover', () => WorkerCover);

@ObjectType('SpeakTo', { description: 'Whom a person speaks to at their council today.' })
class SpeakTo implements Spoken {
  @Field(() => String, {
    nullable: true,
    description: 'The name: whoever covers the worker today, or the worker; null for a team alone.',
  })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The team; null where none was given.' })
  teamName!: string | null;

  @Field(() => String, { nullable: true, description: 'The team’s telephone number, where it has one.' })
  phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom they cover today; null where they work with the person themself.',
  })
  insteadOf!: string | null;
}

addField(Person, 'assignments', () => [Assignment], {
  description: 'Who works with the person from when, the latest first: the history, and what is to come.',
});
addField(OpenStep, 'team', () => Team, { description: 'The team that works with the person.' });

/** How the types of this area are read. */
export const assignmentReaders: TypeReader[] = [
  { shape: teamShape, kind: null, readBy: SEES_TEAMS },
  { shape: assignmentShape, kind: 'CONTACT_DETAILS' },
  { shape: workerCoverShape, kind: null, readBy: SEES_TEAMS },
];

@Resolver(() => Team)
export class AssignmentsResolver {
  @Query(() => TeamConnection, {
    nullable: true,
    description: 'The teams of your council by name, a page at a time.',
  })
  teams(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return findTeams(session, lookAheadPage(info), page);
  }

  @Query(() => WorkerCoverConnection, {
    nullable: true,
    description: 'Who covers whom at your council, those that end last first, a page at a time.',
  })
  workerCovers(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return findCovers(session, lookAheadPage(info), page);
  }
}

@Resolver(() => Person)
export class SpeakToResolver {
  @FieldResolver(() => SpeakTo, {
    nullable: true,
    description:
      'Whom the person speaks to today: their worker, whoever covers them, or the team; null where nobody is assigned. It reads as CONTACT_DETAILS.',
  })
  speakTo(@Root() person: Person, @Ctx() { session }: RequestContext) {
    mustRead(session, 'CONTACT_DETAILS');
    return speakToOn((person as unknown as { assignments: AssignmentFacts[] }).assignments, session.today);
  }
}
