import { Field, Int } from 'type-graphql';
import { riskRecordStatus } from '../../../server/domain/care/talkingRisks/riskRecordStatus.ts';
import {
  keepingSafePlanShape,
  MOST_SUPPORTED_DECISIONS,
  paymentSupportShape,
  supportedDecisionShape,
} from '../../../server/domain/care/talkingRisks/talkingRisks.queries.ts';
import {
  RISK_RECORD_STATUS,
  type RiskRecordStatus,
} from '../../../server/domain/care/talkingRisks/talkingRisksVocabulary.ts';
import type { ValueOf } from '../../../tenants/vocabulary.ts';
import {
  CAPACITY_TO_MANAGE,
  type CapacityToManage,
  MANAGEMENT_SUPPORT,
  SUPPORT_AROUND,
  type SupportAround,
} from '../../../tenants/vocabularyOfDecisions.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type Derivation, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { withDecisionWriting, withKeepingSafeWriting } from './riskWriting.ts';

@ObjectType('SupportedDecision', {
  implements: Node,
  description:
    'A decision with a risk in it, as it was talked through with the person: what they want and why, what could go wrong and what would be good, and what they decided. What is written never changes; a newer record takes its place.',
})
export class SupportedDecision extends withDecisionWriting(Node) {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whose decision.' })
  person?: Person | null;

  @Field(enumOf(RISK_RECORD_STATUS), { description: 'Where it stands today.' })
  status!: RiskRecordStatus;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that wrote it down.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a newer record took its place; null where none has.',
  })
  replacedAt?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it ended; null while it has not.',
  })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endedReason?: string | null;
}

@ObjectType('KeepingSafePlan', {
  implements: Node,
  description:
    'What keeps a person safe, the signs that something goes wrong, whom to call and what to do then. A newer one takes its place.',
})
export class KeepingSafePlan extends withKeepingSafeWriting(Node) {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whose plan.' })
  person?: Person | null;

  @Field(enumOf(RISK_RECORD_STATUS), { description: 'Where it stands today.' })
  status!: RiskRecordStatus;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that wrote it.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a newer one took its place; null where none has.',
  })
  replacedAt?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it ended; null while it has not.',
  })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endedReason?: string | null;
}

@ObjectType('PaymentSupport', {
  implements: Node,
  description:
    'What support a person has to manage a direct payment: what the council’s matrix suggests, and what was chosen. Needing help is never a reason to be refused a direct payment.',
})
export class PaymentSupport extends Node {
  @Field(() => Person, { nullable: true, description: 'Whose direct payment.' })
  person?: Person | null;

  @Field(enumOf(CAPACITY_TO_MANAGE), { description: 'How far they can manage the money.' })
  capacityToManage!: CapacityToManage;

  @Field(enumOf(SUPPORT_AROUND), { description: 'Who already helped them.' })
  supportAround!: SupportAround;

  @Field(enumOf(MANAGEMENT_SUPPORT), { description: 'What the council’s matrix suggested.' })
  suggestedSupport!: ValueOf<typeof MANAGEMENT_SUPPORT>;

  @Field(enumOf(MANAGEMENT_SUPPORT), { description: 'What was chosen.' })
  chosenSupport!: ValueOf<typeof MANAGEMENT_SUPPORT>;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was chosen; null where what was suggested was chosen without a word.',
  })
  reason?: string | null;

  @Field(() => PolicyVersion, { nullable: true, description: 'The policy whose matrix was asked.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When something newer was recorded; null while this is the newest.',
  })
  replacedAt?: string | null;
}

addField(Person, 'supportedDecisions', () => [SupportedDecision], {
  description: `Their supported decision records, the newest first; at most the last ${MOST_SUPPORTED_DECISIONS}.`,
});
addField(Person, 'keepingSafePlan', () => KeepingSafePlan, {
  description: 'The keeping safe plan that stands; null where there is none.',
});
addField(Person, 'paymentSupport', () => PaymentSupport, {
  description: 'What support they have to manage a direct payment; null where nothing is recorded.',
});

const status: Derivation = (record, session) => riskRecordStatus(record, session.today);

/** How the types of this area are read. */
export const talkingRisksReaders: TypeReader[] = [
  { shape: supportedDecisionShape, kind: 'PLANS', derivations: { status } },
  { shape: keepingSafePlanShape, kind: 'PLANS', derivations: { status } },
  { shape: paymentSupportShape, kind: 'PLANS' },
];
