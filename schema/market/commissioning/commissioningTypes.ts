import { Field, Int } from 'type-graphql';
import {
  blockContractShape,
  publishedMarketShape,
} from '../../../server/domain/market/commissioning/commissioning.queries.ts';
import {
  CAPACITY_UNIT,
  type CapacityUnit,
} from '../../../server/domain/market/commissioning/commissioningVocabulary.ts';
import { timeDeliveredShape } from '../../../server/domain/market/commissioning/timeDelivered.queries.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { type Permission, PRACTICE } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { Service } from '../directory/directoryTypes.ts';

/** Who works with the council’s contracts, and looks at what is bought. */
export const READS_MARKET: Permission = [...PRACTICE, 'FINANCE_OFFICER', 'COMMISSIONER', 'AUDITOR'];

@ObjectType('BlockContract', {
  implements: Node,
  description:
    'That the council pays for a service in block: so much a week, whoever comes. It is ended by a day, and never edited.',
})
export class BlockContract extends Node {
  @Field(() => Service, { nullable: true, description: 'The service of the directory.' })
  service?: Service | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  fromOn!: string;

  @Field(() => DateScalar, { description: 'The last day, as it was agreed.' })
  untilOn!: string;

  @Field(() => PenceScalar, { description: 'What the council pays in a week.' })
  weeklyAmountPence!: number;

  @Field(() => Int, { description: 'How much it pays for.' })
  capacity!: number;

  @Field(enumOf(CAPACITY_UNIT), { description: 'In what that counts.' })
  capacityUnit!: CapacityUnit;

  @Field(() => [String], {
    description: 'Under which other names plans and bank statements have the provider.',
  })
  otherNames!: string[];

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day, where it ended earlier; the day before the first where it never ran. Null where neither is so.',
  })
  endedAfter?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended earlier; null where it did not.' })
  endedReason?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When that was recorded; null where it was not.',
  })
  endedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The account that recorded that; null where none did.',
  })
  endedBy?: string | null;
}

@ObjectType('TimeDelivered', {
  implements: Node,
  description:
    'The time that a service gave in a week by its provider’s return, and the time that the council paid for. It is of the whole service and says nothing of any person. It never changes: of a week the last stands.',
})
export class TimeDelivered extends Node {
  @Field(() => Service, { nullable: true, description: 'The service of the directory.' })
  service?: Service | null;

  @Field(() => DateScalar, { description: 'The Monday with which the week begins.' })
  weekStartsOn!: string;

  @Field(() => Int, { description: 'Which of the week it is, counted from 1. The last one stands.' })
  number!: number;

  @Field(() => Int, { description: 'What was delivered, in minutes.' })
  deliveredMinutes!: number;

  @Field(() => Int, { description: 'What the council paid for, in minutes.' })
  paidMinutes!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it took the place of the one before; null for the first of a week.',
  })
  correctionReason?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;
}

@ObjectType('PublishedMarket', {
  implements: Node,
  description:
    'That your council published the market figures of a quarter, for those of its roles that read no people: they have them by `whatPeopleBuy`, `blockPaidTwice` and `unmetWishes`. They never change, and nothing replaces them.',
})
export class PublishedMarket extends Node {
  @Field(() => DateScalar, { description: 'The last day of the quarter.' })
  quarterEndsOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: string;

  @Field(() => String, { description: 'The account that published it.' })
  publishedBy!: string;
}

/** Contracts, returns and publications name nobody, and are for those who work with them. */
export const commissioningReaders: TypeReader[] = [
  blockContractShape,
  timeDeliveredShape,
  publishedMarketShape,
].map((shape) => ({
  shape,
  kind: null,
  readBy: READS_MARKET,
}));
