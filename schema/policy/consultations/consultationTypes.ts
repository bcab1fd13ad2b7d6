import { Field, Int } from 'type-graphql';
import type { PublishedTally } from '../../../server/domain/policy/consultations/consultationCounts.ts';
import type {
  OwnAnswer,
  PublishedQuestion,
} from '../../../server/domain/policy/consultations/consultations.queries.ts';
import {
  CONSULTATION_STATUS,
  CONSULTATION_VIEW,
  type ConsultationStatus,
  type ConsultationView,
  RESPONDENT,
  type Respondent,
} from '../../../server/domain/policy/consultations/consultationVocabulary.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { PolicyChange } from '../policyChanges/policyChangeTypes.ts';
import { PolicyDifference } from '../policyDiffs/policyDiff.ts';

const HIDDEN =
  'to the nearest five; null where it is hidden, as one of the views is held by fewer than five.';

@ObjectType('PolicyConsultationCounts', {
  description:
    'How many answered a question, and what, as it is published: small numbers are hidden, so that nobody can be found in them.',
})
class PolicyConsultationCounts implements PublishedTally {
  @Field(() => Int, { nullable: true, description: `Who agree, ${HIDDEN}` })
  agree!: number | null;

  @Field(() => Int, { nullable: true, description: `Who disagree, ${HIDDEN}` })
  disagree!: number | null;

  @Field(() => Int, { nullable: true, description: `Who neither agree nor disagree, ${HIDDEN}` })
  neither!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'All who answered it, to the nearest five; null where they are fewer than five.',
  })
  answered!: number | null;
}

@ObjectType('PolicyConsultationQuestion', { description: 'A question about a draft of policy.' })
class PolicyConsultationQuestion implements PublishedQuestion {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => String, { description: 'The question, with which somebody can agree or disagree.' })
  text!: string;

  @Field(() => PolicyConsultationCounts, {
    nullable: true,
    description:
      'What was answered; null until no more answers are taken, so that nobody answers by what others did.',
  })
  counts!: PolicyConsultationCounts | null;
}

@ObjectType('OwnConsultationAnswer', { description: 'What your account answered to a question.' })
export class OwnConsultationAnswer implements OwnAnswer {
  @Field(() => Int, { description: 'The number of the question.' })
  questionNumber!: number;

  @Field(enumOf(CONSULTATION_VIEW), { description: 'What you think of it.' })
  view!: ConsultationView;

  @Field(() => String, {
    nullable: true,
    description: 'The same in your own words; null where you gave none.',
  })
  words!: string | null;
}

@ObjectType('PolicyConsultation', {
  implements: Node,
  description:
    'A draft of policy on which residents are asked before it may be approved: what it would change in plain words, from when to when answers are taken, and what changed because of them. It is public.',
})
export class PolicyConsultation extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(enumOf(POLICY_AREA), { description: 'The area of policy that would change.' })
  area!: AreaKey;

  @Field(() => String, { description: 'What it is about, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'What would change for residents, and why, in plain words.' })
  summary!: string;

  @Field(() => [PolicyConsultationQuestion], { description: 'What is asked.' })
  questions!: PolicyConsultationQuestion[];

  @Field(() => DateScalar, { description: 'The first day on which answers are taken.' })
  opensOn!: string;

  @Field(() => DateScalar, { description: 'The last day on which answers are taken, as it was announced.' })
  closesOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was ended before that; null where it was not.',
  })
  closedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was ended before that; null where it was not.',
  })
  closedReason?: string | null;

  @Field(enumOf(CONSULTATION_STATUS), { description: 'How far it has got.' })
  status!: ConsultationStatus;

  @Field(() => DateScalar, { description: 'The first day on which the published draft would take effect.' })
  effectiveFrom!: string;

  @Field(() => [PolicyDifference], {
    description:
      'What the published draft would change of the rules, setting by setting. It stays as it was published. Of points and prices that the council does not publish, and of figures of which it publishes none, nothing is shown.',
  })
  differences!: PolicyDifference[];

  @Field(() => Boolean, {
    description:
      'Whether the draft was edited since it was published, so that it is no longer the one shown here.',
  })
  draftHasChanged!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  openedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What changed because of the answers; null until it is written.',
  })
  whatChanged?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was written; null until then.' })
  respondedAt?: string | null;
}

@ObjectType('PolicyConsultationAnswer', {
  implements: Node,
  description:
    'What somebody answered to one question about a draft of policy. Who they are is not kept with it; their words may say so, which is why policy editors alone read them.',
})
export class PolicyConsultationAnswer extends Node {
  @Field(() => Int, { description: 'The number of the question.' })
  questionNumber!: number;

  @Field(enumOf(CONSULTATION_VIEW), { description: 'What they think of it.' })
  view!: ConsultationView;

  @Field(() => String, {
    nullable: true,
    description: 'The same in their own words; null where they gave none.',
  })
  words?: string | null;

  @Field(enumOf(RESPONDENT), { description: 'As whom they answered.' })
  respondent!: Respondent;

  @Field(() => DateScalar, { description: 'On which day.' })
  answeredOn!: string;
}

addField(PolicyChange, 'consultations', () => [PolicyConsultation], {
  description: 'How residents were asked about it, the newest first; empty where they were not.',
});
