import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { recordPartLocation } from '../../../server/domain/insight/clientLevelData/partLocations.commands.ts';
import {
  MOST_LOCATIONS_OF_PART,
  partLocationShape,
} from '../../../server/domain/insight/clientLevelData/partLocations.queries.ts';
import { PART_LOCATION_REFUSALS } from '../../../server/domain/insight/clientLevelData/partLocations.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { BudgetPart } from '../../money/budgets/budgets.ts';

@ObjectType('PartLocation', {
  implements: Node,
  description:
    'At which location, registered with the Care Quality Commission, the support is given that a part of a budget pays for, from a day on. It is recorded for the national return, and never changes: a later one takes its place from its own day on.',
})
class PartLocation extends Node {
  @Field(() => DateScalar, { description: 'The day from which the support is given there.' })
  startsOn!: string;

  @Field(() => String, { description: 'The number of the location: “1-119187789”.' })
  cqcLocationNumber!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

addField(BudgetPart, 'locations', () => [PartLocation], {
  description: `At which locations its support is given, the latest first; at most ${MOST_LOCATIONS_OF_PART}.`,
});

/** How locations are read: by whoever sees the budget. */
export const partLocationReader: TypeReader = { shape: partLocationShape, kind: 'BUDGETS' };

@InputType({
  description:
    'Records at which location the support of a part of a budget is given: by a service of the directory, or else by the number of the location.',
})
class RecordPartLocationInput extends RepeatableInput {
  @Field(() => ID, { description: 'Of which part of a budget.' })
  partId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The service of the directory that gives it; its number is taken from there.',
  })
  serviceId?: string | null;

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'The number of the location, such as “1-119187789”, where no service is named.',
  })
  cqcLocationNumber?: string | null;

  @Field(() => DateScalar, {
    description: 'The day from which it is given there: not before the part began, and today at the latest.',
  })
  startsOn!: string;
}

/** Recording where support is given. */
export const partLocationMutations = [
  mutation({
    name: 'recordPartLocation',
    what: 'Records at which location, registered with the Care Quality Commission, the support is given that a part of a budget pays for. The national return says it of the service.',
    input: RecordPartLocationInput,
    inputIs: 'Of which part, where, and from when.',
    permission: PRACTICE,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        PART_LOCATION_REFUSALS,
        'LOCATION_NAMED_IN_TWO_WAYS',
        'LOCATION_NOT_IN_DIRECTORY',
        'LOCATION_NOT_VALID',
      ),
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
      ...someOf(PART_LOCATION_REFUSALS, 'LOCATION_BEFORE_PART'),
    },
    answers: recordAnswer('partLocation', () => PartLocation, partLocationShape),
    run: ({ session, command, input: { partId, serviceId, cqcLocationNumber, startsOn } }) =>
      recordPartLocation(session, command, {
        partId,
        serviceId: serviceId ?? null,
        cqcLocationNumber: cqcLocationNumber ?? null,
        startsOn,
      }),
  }),
];
