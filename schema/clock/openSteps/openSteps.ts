import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  type WorkDueCount as Counted,
  countWorkDue,
  findWorkDue,
  MOST_STEPS_OF_A_PERSON,
  openStepShape,
  readableKindsOfStep,
  readStepsOf,
  type StepsWanted,
} from '../../../server/domain/clock/openSteps/openSteps.queries.ts';
import { stepKindOf } from '../../../server/domain/clock/openSteps/stepKind.ts';
import {
  STEP_STATUS,
  type StepFacts,
  type StepStatus,
  stepStatus,
} from '../../../server/domain/clock/openSteps/stepStatus.ts';
import { fromGlobalId } from '../../../server/platform/ids.ts';
import { lookAhead, lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { rowIdOf } from '../../../server/platform/reading/reader.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Heavy } from '../../kit/heavy.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar } from '../../kit/scalars.ts';
import { STEP_KIND } from '../../kit/stepKinds.ts';
import { Person } from '../../people/personType.ts';

@ObjectType('OpenStep', {
  implements: Node,
  description:
    'Something that waits for somebody, and by when. It is seen by whoever may see the record that it is about, and stays to be read once it is done.',
})
export class OpenStep extends Node {
  @Field(enumOf(STEP_KIND), { description: 'Which step it is.' })
  kind!: string;

  @Field(enumOf(STEP_STATUS), { description: 'Where it stands today.' })
  status!: StepStatus;

  @Field(() => String, { description: 'What happens next, in a sentence for the person.' })
  description!: string;

  @Field(() => DateScalar, { description: 'The last day on which it is in time.' })
  dueOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which the due date is warned of; null where it is not.',
  })
  warnOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is due then, in a sentence for the person; null where nothing more is to be said.',
  })
  dueReason?: string | null;

  @Field(() => DateScalar, { description: 'The day since which it waits.' })
  openedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was done, or was no longer needed; null while it waits.',
  })
  closedOn?: string | null;

  @Field(() => Person, {
    nullable: true,
    description: 'Whose step it is; null where it is of no one person, as a run of payments is.',
  })
  person?: Person | null;

  @Field(() => String, { description: 'The type of record that it is about, such as Review.' })
  subjectType!: string;

  @Field(() => ID, { description: 'The record that it is about: ask `node` for it.' })
  subjectId!: string;
}
const OpenStepConnection = connectionType('OpenStep', () => OpenStep);

/** How a step is read. */
export const openStepReader: TypeReader = {
  shape: openStepShape,
  kind: null,
  readableBy: { column: 'kind', valuesFor: readableKindsOfStep },
  derivations: {
    description: ({ kind }: { kind: string }) => stepKindOf(kind).description,
    status: (step: StepFacts, session) => stepStatus(step, session.today),
  },
};

@ObjectType('WorkDueCount', { description: 'How many open steps of a kind there are, by how near they are.' })
class WorkDueCount implements Counted {
  @Field(enumOf(STEP_KIND), { description: 'Which steps.' })
  kind!: string;

  @Field(() => Int, { description: 'How many are past their due date.' })
  overdue!: number;

  @Field(() => Int, { description: 'How many are due today.' })
  dueToday!: number;

  @Field(() => Int, { description: 'How many are due on a later day of this week, Sunday included.' })
  dueThisWeek!: number;

  @Field(() => Int, { description: 'How many are due after this week.' })
  later!: number;
}

/** Which steps of the council's: each narrows the list. */
@ArgsType()
class WorkDueWanted {
  @Field(() => ID, {
    nullable: true,
    description: 'Only of people whom this team works with. Of no such team it is NOT_FOUND.',
  })
  team?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only what is due on this day or before; left out, all that is open.',
  })
  until?: string | null;

  @Field(enumListOf(STEP_KIND), { nullable: true, description: 'Only steps of these kinds.' })
  kinds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only of people whom you work with, or whose worker you cover today.',
  })
  mine?: boolean | null;
}

@Resolver(() => OpenStep)
export class OpenStepsResolver {
  @Query(() => OpenStepConnection, {
    nullable: true,
    description:
      'What waits at your council, the first due first, a page at a time: every open step about a record that you may see, of everybody who lives; of somebody who has died, what is settled with their estate; and, for finance officers and auditors, the runs of payments that wait for approval.',
  })
  workDue(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Args(() => WorkDueWanted) wanted: WorkDueWanted,
  ) {
    return findWorkDue(session, lookAheadPage(info), stepsWanted(wanted), page);
  }

  @Heavy()
  @Query(() => [WorkDueCount], {
    nullable: true,
    description: 'How much of each kind waits at your council, of the steps that workDue lists.',
  })
  workDueCounts(@Ctx() { session }: RequestContext, @Args(() => WorkDueWanted) wanted: WorkDueWanted) {
    return countWorkDue(session, stepsWanted(wanted));
  }
}

/** No team has an id that is not one of ours, so such a one is not found. */
function stepsWanted({ team, until, kinds, mine }: WorkDueWanted): StepsWanted {
  const teamId = team == null ? null : (fromGlobalId('Team', team) ?? NO_TEAM);
  return { teamId, until, kinds, isMine: mine };
}
const NO_TEAM = '00000000-0000-0000-0000-000000000000';

@Resolver(() => Person)
export class StepsOfPersonResolver {
  @FieldResolver(() => [OpenStep], {
    nullable: true,
    description: `What happens next for the person, and when, the first due first: at most ${MOST_STEPS_OF_A_PERSON} steps, those about records that you may see.`,
  })
  openSteps(@Root() person: Person, @Ctx() { session }: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readStepsOf(session, rowIdOf(person), lookAhead(info));
  }
}
