import { Field, ID, InputType, Int } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { PUBLISHING_REFUSALS } from '../../../server/domain/insight/measures/publishing.ts';
import {
  endBlockContract,
  recordBlockContract,
} from '../../../server/domain/market/commissioning/blockContracts.commands.ts';
import { MOST_OTHER_NAMES } from '../../../server/domain/market/commissioning/blockContracts.ts';
import {
  blockContractShape,
  publishedMarketShape,
} from '../../../server/domain/market/commissioning/commissioning.queries.ts';
import { COMMISSIONING_REFUSALS } from '../../../server/domain/market/commissioning/commissioningRefusals.ts';
import {
  CAPACITY_UNIT,
  type CapacityUnit,
} from '../../../server/domain/market/commissioning/commissioningVocabulary.ts';
import { publishMarketFigures } from '../../../server/domain/market/commissioning/publishMarketFigures.commands.ts';
import { recordTimeDelivered } from '../../../server/domain/market/commissioning/timeDelivered.commands.ts';
import { timeDeliveredShape } from '../../../server/domain/market/commissioning/timeDelivered.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import type { Permission } from '../../kit/permissions.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { BlockContract, PublishedMarket, TimeDelivered } from './commissioningTypes.ts';

/** Who looks after the council’s contracts with providers. */
const KEEPS_CONTRACTS: Permission = ['COMMISSIONER', 'FINANCE_OFFICER'];
/** Who answers for what a council publishes of its people. */
const PUBLISHES_MARKET: Permission = ['HEAD_OF_SERVICE', 'DIRECTOR'];

@InputType({ description: 'Records a block contract.' })
class RecordBlockContractInput extends RepeatableInput {
  @Field(() => ID, { description: 'The service of the directory; no personal assistant.' })
  serviceId!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  untilOn!: string;

  @Field(() => PenceScalar, { description: 'What the council pays in a week, whoever comes.' })
  weeklyAmountPence!: number;

  @Field(() => Int, { description: 'How much it pays for.' })
  capacity!: number;

  @Field(enumOf(CAPACITY_UNIT), { description: 'In what that counts.' })
  capacityUnit!: CapacityUnit;

  @OneLine()
  @Field(() => [String], {
    defaultValue: [],
    description: `Under which other names plans and bank statements have the provider, at most ${MOST_OTHER_NAMES}. A name that two providers are said to go by counts for neither.`,
  })
  otherNames!: string[];
}

@InputType({ description: 'Ends a block contract before its last day.' })
class EndBlockContractInput extends RepeatableInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => DateScalar, {
    description: 'Its last day; the day before its first where it never ran, or was recorded by mistake.',
  })
  lastOn!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Records what a provider’s return says of a service in a week.' })
class RecordTimeDeliveredInput extends RepeatableInput {
  @Field(() => ID, { description: 'The service of the directory; no personal assistant.' })
  serviceId!: string;

  @Field(() => DateScalar, { description: 'The Monday with which the week begins; of a week that is over.' })
  weekStartsOn!: string;

  @Field(() => Int, { description: 'What the service delivered to everybody together, in minutes.' })
  deliveredMinutes!: number;

  @Field(() => Int, { description: 'What the council paid for, by contract or invoice, in minutes.' })
  paidMinutes!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it takes the place of what is recorded of the week: needed then, and left out where nothing is.',
  })
  correctionReason?: string | null;
}

@InputType({ description: 'Publishes the market figures of a quarter.' })
class PublishMarketFiguresInput extends RepeatableInput {
  @Field(() => DateScalar, { description: 'The last day of a quarter that is over.' })
  on!: string;
}

const contractAnswer = recordAnswer('blockContract', () => BlockContract, blockContractShape);
const NOT_FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');

/** Block contracts, and publishing what is bought. */
export const commissioningMutations = [
  mutation({
    name: 'recordBlockContract',
    what: 'Records that the council pays for a service in block, from a day to another, so that money that is paid twice shows.',
    input: RecordBlockContractInput,
    inputIs: 'Which service, for how much and how long.',
    permission: KEEPS_CONTRACTS,
    refuses: {
      ...NOT_FOUND,
      ...someOf(
        COMMISSIONING_REFUSALS,
        'SERVICE_IS_ASSISTANT',
        'CONTRACT_DAYS_REVERSED',
        'CONTRACT_NUMBER_NOT_VALID',
      ),
      ...TEXT_REFUSALS,
    },
    answers: contractAnswer,
    run: ({ session, command, input: { idempotencyKey, ...given } }) =>
      recordBlockContract(session, command, given),
  }),
  mutation({
    name: 'endBlockContract',
    what: 'Ends a block contract before its last day, once. What was recorded of it stays.',
    input: EndBlockContractInput,
    inputIs: 'Which, when and why.',
    permission: KEEPS_CONTRACTS,
    refuses: {
      ...NOT_FOUND,
      ...someOf(COMMISSIONING_REFUSALS, 'CONTRACT_ENDED', 'CONTRACT_END_NOT_WITHIN'),
      ...TEXT_REFUSALS,
    },
    answers: contractAnswer,
    run: ({ session, command, input: { contractId, lastOn, reason } }) =>
      endBlockContract(session, command, { contractId, lastOn, reason }),
  }),
  mutation({
    name: 'recordTimeDelivered',
    what: 'Records the time that a service delivered in a week by its provider’s return, and the time that the council paid for; or corrects it, with a reason.',
    input: RecordTimeDeliveredInput,
    inputIs: 'Which service and week, and how much.',
    permission: KEEPS_CONTRACTS,
    refuses: {
      ...NOT_FOUND,
      ...someOf(
        COMMISSIONING_REFUSALS,
        'SERVICE_IS_ASSISTANT',
        'WEEK_NOT_FROM_MONDAY',
        'WEEK_NOT_OVER',
        'MINUTES_NOT_VALID',
        'TIME_RECORDED_ALREADY',
        'TIME_CORRECTION_NEEDLESS',
      ),
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
    },
    answers: recordAnswer('timeDelivered', () => TimeDelivered, timeDeliveredShape),
    run: ({ session, command, input: { idempotencyKey, correctionReason = null, ...given } }) =>
      recordTimeDelivered(session, command, { ...given, correctionReason }),
  }),
  mutation({
    name: 'publishMarketFigures',
    what: 'Counts what your council’s people bought in a quarter, which money was paid twice and what people could not get, and publishes it to those of its roles that read no people, with small numbers hidden. Once for each quarter.',
    input: PublishMarketFiguresInput,
    inputIs: 'Of which quarter.',
    permission: PUBLISHES_MARKET,
    refuses: {
      ...someOf(PUBLISHING_REFUSALS, 'NOT_QUARTER_END', 'QUARTER_NOT_OVER', 'LATER_QUARTER_PUBLISHED'),
      ...someOf(COMMISSIONING_REFUSALS, 'MARKET_FIGURES_PUBLISHED'),
    },
    answers: recordAnswer('publishedMarket', () => PublishedMarket, publishedMarketShape),
    run: ({ session, command, input: { on } }) => publishMarketFigures(session, command, { on }),
  }),
];
