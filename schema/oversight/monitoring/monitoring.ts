import { Field, ID, Int } from 'type-graphql';
import { askedFor } from '../../../server/domain/oversight/monitoring/asking.ts';
import type { CheckedBalance } from '../../../server/domain/oversight/monitoring/monitoring.entity.ts';
import {
  budgetMonitoringShape,
  monitoringCheckShape,
  monitoringEvidenceShape,
  paymentSuspensionShape,
} from '../../../server/domain/oversight/monitoring/monitoring.queries.ts';
import {
  isOverdue,
  type MonitoredBudget,
  monitoringStatus,
  noCheckReason,
} from '../../../server/domain/oversight/monitoring/monitoringStatus.ts';
import {
  BALANCE_FINDING,
  type BalanceFinding,
  EVIDENCE_SOURCE,
  type EvidenceSource,
  MONITORING_CHECK_KIND,
  MONITORING_CHECK_STATUS,
  MONITORING_OUTCOME,
  type MonitoringCheckKind,
  type MonitoringCheckStatus,
  type MonitoringOutcome,
  NO_CHECK_REASON,
  type NoCheckReason,
} from '../../../server/domain/oversight/monitoring/monitoringVocabulary.ts';
import {
  COMMUNICATION_NEED,
  type CommunicationNeed,
} from '../../../server/domain/people/peopleVocabulary.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import {
  CHECK_FREQUENCY,
  type CheckFrequency,
  type DeploymentOption,
  EVIDENCE,
  type Evidence,
  SUSPENSION_REASON,
  type SuspensionReason,
} from '../../../tenants/vocabulary.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { Budget, BudgetPart } from '../../money/budgets/budgets.ts';
import { Person } from '../../people/personType.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { PanelCondition } from '../panel/panel.ts';

@ObjectType('MonitoringAsking', {
  description: 'What is asked for a check, and how to ask so that the person can take it in.',
})
class MonitoringAsking {
  @Field(enumListOf(EVIDENCE), {
    description: 'What is still to be sent, by the person or whoever holds the money.',
  })
  evidence!: Evidence[];

  @Field(() => DateScalar, { description: 'The first day that it is to cover.' })
  coversFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day by which it is wanted; null where the check is done with the review of the plan.',
  })
  wantedByOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in a plain English sentence; null where nothing has to be sent.',
  })
  sentence?: string | null;

  @Field(() => String, { description: 'The language to ask in, as the person’s record says.' })
  language!: string;

  @Field(() => Boolean, { description: 'Whether it is asked with an interpreter.' })
  needsInterpreter!: boolean;

  @Field(enumListOf(COMMUNICATION_NEED), {
    description: 'The formats to ask in, such as easy read or large print; empty where any will do.',
  })
  formats!: CommunicationNeed[];
}

@ObjectType('MonitoringQuery', { description: 'A question that was asked in a check, and its answer.' })
class MonitoringQuery {
  @Field(() => DateScalar, { description: 'The day on which it was asked.' })
  askedOn!: string;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => DateScalar, { description: 'The day by which an answer is wanted.' })
  replyByOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which something came; null until then.',
  })
  repliedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The answer; null where evidence was sent without words.',
  })
  reply?: string | null;
}

@ObjectType('CheckedBalance', {
  description: 'The balance of a part as a check saw it, beside what the council’s rules expect.',
})
class CheckedBalanceType {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(() => PenceScalar, { description: 'What was left; below nothing where the account was overdrawn.' })
  balancePence!: number;

  @Field(enumOf(BALANCE_FINDING), { description: 'How it compares.' })
  finding!: BalanceFinding;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The least that should be there; null where the council does not look at that.',
  })
  lowestPence?: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The most that may stay unspent, as it was decided with the budget; null without a limit.',
  })
  unspentLimitPence?: number | null;

  @Field(() => PenceScalar, { description: 'What is above that; 0 where nothing is.' })
  abovePence!: number;
}

@ObjectType('MonitoringEvidence', {
  implements: Node,
  description:
    'What somebody sent for a check: what it says, and where the paper is. The paper is not kept here. Never changed.',
})
export class MonitoringEvidence extends Node {
  @Field(() => BudgetPart, {
    nullable: true,
    description: 'The part that it is about; null for all of them.',
  })
  part?: BudgetPart | null;

  @Field(enumOf(EVIDENCE), { description: 'What it is.' })
  kind!: Evidence;

  @Field(() => DateScalar, { description: 'The first day that it covers.' })
  coversFrom!: string;

  @Field(() => DateScalar, { description: 'The last day that it covers.' })
  coversTo!: string;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'What was left on its last day; below nothing where the account was overdrawn.',
  })
  balancePence?: number | null;

  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the paper is kept, in the council’s own archive.',
  })
  documentReference?: string | null;

  @Field(enumOf(EVIDENCE_SOURCE), { description: 'From whom it came.' })
  source!: EvidenceSource;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  submittedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  submittedBy!: string;
}

@ObjectType('MonitoringCheck', {
  implements: Node,
  description:
    'A light-touch look at how the money of a part of a budget is going, or of all parts together. It is not the review. Once completed it never changes.',
})
export class MonitoringCheck extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whose budget.' })
  person?: Person | null;

  @Field(() => Budget, { nullable: true, description: 'The budget whose money is looked at.' })
  budget?: Budget | null;

  @Field(() => BudgetPart, {
    nullable: true,
    description: 'The part whose money is looked at; null where all parts are looked at together.',
  })
  part?: BudgetPart | null;

  @Field(enumOf(MONITORING_CHECK_KIND), { description: 'Why it takes place.' })
  kind!: MonitoringCheckKind;

  @Field(enumOf(MONITORING_CHECK_STATUS), { description: 'Where it stands today.' })
  status!: MonitoringCheckStatus;

  @Field(() => Boolean, { description: 'Whether its due date has gone by and it is still to be done.' })
  isOverdue!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The short name of the council’s rule that asks for it; null for the usual check.',
  })
  ruleKey?: string | null;

  @Field(() => String, { description: 'The name of that rule: the reason for the check.' })
  ruleLabel!: string;

  @Field(() => String, { description: 'Why there is this check, and when, in sentences for the person.' })
  reason!: string;

  @Field(enumOf(CHECK_FREQUENCY), { description: 'How such checks come round.' })
  frequency!: CheckFrequency;

  @Field(() => Int, { nullable: true, description: 'How many weeks apart, where they are counted in weeks.' })
  everyWeeks?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many months apart, where they are counted in months.',
  })
  everyMonths?: number | null;

  @Field(enumListOf(EVIDENCE), { description: 'What it asks to see.' })
  evidence!: Evidence[];

  @Field(enumListOf(EVIDENCE), { description: 'What of that has not come yet.' })
  evidenceWanted!: Evidence[];

  @Field(() => MonitoringAsking, {
    nullable: true,
    description: 'What is asked, by when, and in which language and format.',
  })
  asking?: MonitoringAsking | null;

  @Field(() => [MonitoringEvidence], { description: 'What was sent for it, in the order in which it came.' })
  evidenceSent!: MonitoringEvidence[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it may be done, where the council gives a range; null otherwise.',
  })
  dueFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it is in time; null where it is done with the review of the plan.',
  })
  dueOn?: string | null;

  @Field(() => DateScalar, {
    description:
      'What its date is counted from: the day on which support started, or on which the last was due.',
  })
  countedFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which whoever has sent nothing is reminded; null without a due date.',
  })
  reminderOn?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the reminder went out; null until then.',
  })
  remindedAt?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which somebody asks what would help, where nothing came; null without a due date.',
  })
  helpOfferedOn?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When that was due and told; null until then.',
  })
  helpOfferedAt?: string | null;

  @Field(() => Boolean, { description: 'Whether it may be done with the person at home.' })
  homeVisitOffered!: boolean;

  @Field(() => PolicyVersion, { nullable: true, description: 'The monitoring policy that it was dated by.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Where it was moved: the day on which it was due before.',
  })
  movedFromOn?: string | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'Where it was moved: the version of the policy by which it was due then.',
  })
  movedFromPolicyVersion?: PolicyVersion | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was moved: why, with both days and both versions, in sentences for the person.',
  })
  movedReason?: string | null;

  @Field(() => [PanelCondition], {
    nullable: true,
    description:
      'What a panel’s approval of the person’s plan depends on and is not done yet, the earliest day first. One that is overdue keeps the check from being IN_ORDER unless its note says why.',
  })
  unmetConditions?: PanelCondition[] | null;

  @Field(() => [MonitoringQuery], { description: 'What was asked in it, the first question first.' })
  queries!: MonitoringQuery[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day by which an open question is to be answered; null where none is open.',
  })
  replyByOn?: string | null;

  @Field(enumOf(MONITORING_OUTCOME), {
    nullable: true,
    description: 'What was found; null until something was.',
  })
  outcome?: MonitoringOutcome | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done.' })
  checkedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What there is to say about it.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'The help that was given.' })
  helpGiven?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which somebody asks how the help went.',
  })
  followUpOn?: string | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'How much more stayed unspent than may, where that was found. Nothing is taken back by this.',
  })
  surplusPence?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which that is talked over with the person.',
  })
  discussionOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The concern that was found.' })
  concern?: string | null;

  @Field(() => [CheckedBalanceType], {
    description:
      'The balances that were seen, beside what the council’s rules expect; empty where none were.',
  })
  balances!: CheckedBalanceType[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of a visit at home, where there was one.',
  })
  homeVisitedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of that visit.' })
  homeVisitResult?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was completed.' })
  completedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that completed it.' })
  completedBy?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the budget ended, or another check took its place; null otherwise.',
  })
  noLongerNeededAt?: string | null;
}

@ObjectType('BudgetMonitoring', {
  description: 'What is next for the money of a budget: which check, or why there is none.',
})
class BudgetMonitoring {
  @Field(() => MonitoringCheck, {
    nullable: true,
    description: 'The next regular check that has a due date; null where there is a reason for none.',
  })
  nextCheck?: MonitoringCheck | null;

  @Field(() => [MonitoringCheck], {
    description:
      'All that is still to be done, those that are due first at the front: regular checks and what follows from them.',
  })
  openChecks!: MonitoringCheck[];

  @Field(enumOf(NO_CHECK_REASON), {
    nullable: true,
    description: 'Why there is none; null where there is one. No live budget has neither.',
  })
  reasonForNone?: NoCheckReason | null;
}

@ObjectType('PaymentSuspension', {
  implements: Node,
  description:
    'A time in which nothing is paid for a part of a budget, with its reason, its notice, and how the person’s needs are met meanwhile.',
})
export class PaymentSuspension extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whose budget.' })
  person?: Person | null;

  @Field(() => BudgetPart, { nullable: true, description: 'The part whose payments are suspended.' })
  part?: BudgetPart | null;

  @Field(enumOf(SUSPENSION_REASON), { description: 'Why.' })
  reason!: SuspensionReason;

  @Field(() => String, { description: 'Why, in words for the person.' })
  explanation!: string;

  @Field(() => String, { description: 'How the person’s needs are met meanwhile.' })
  otherWayToMeetNeeds!: string;

  @Field(() => DateScalar, { description: 'The day on which the person was told.' })
  noticeGivenOn!: string;

  @Field(() => DateScalar, { description: 'The first day on which nothing is paid.' })
  startsOn!: string;

  @Field(() => DateScalar, {
    description: 'The day on which somebody looks again whether it is still needed.',
  })
  lookAgainOn!: string;

  @Field(() => PolicyVersion, { nullable: true, description: 'The monitoring policy that set its notice.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  suspendedAt!: string;

  @Field(() => String, { description: 'The account that decided it.' })
  suspendedBy!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which payments went on; null until then.',
  })
  liftedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was lifted.' })
  liftedReason?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that lifted it.' })
  liftedBy?: string | null;

  @Field(() => PaymentSuspension, {
    nullable: true,
    description:
      'The suspension in which it goes on since a newer plan took the place of the one that it was decided under; null where it goes on in none. Lifting that lifts this.',
  })
  carriedTo?: PaymentSuspension | null;
}

/** Lets a mutation say that it acts on a check, and what stands in its way. */
export const onCheck = actionsOn(MonitoringCheck, monitoringCheckShape);
/** The same for a suspension of payments. */
export const onSuspension = actionsOn(PaymentSuspension, paymentSuspensionShape);

addField(Budget, 'monitoring', () => BudgetMonitoring, {
  description: 'What is next for its money: which check, or why there is none.',
});
addField(Budget, 'monitoringChecks', () => [MonitoringCheck], {
  description: 'Every look at its money, done or still to be done, the latest made first.',
});
addField(BudgetPart, 'monitoringChecks', () => [MonitoringCheck], {
  description: 'Every look at the money of this part alone, the latest made first.',
});
addField(BudgetPart, 'suspensions', () => [PaymentSuspension], {
  description: 'Every suspension of its payments, the latest first.',
});
addField(BudgetPart, 'openSuspension', () => PaymentSuspension, {
  description: 'The suspension of its payments that is not lifted; null without one.',
});
addField(Person, 'nextMonitoringCheck', () => MonitoringCheck, {
  description: 'The check of the person’s money that is due first; null when there is none.',
});

/** How the types of this area are read. */
export const monitoringCheckReader: TypeReader = {
  shape: monitoringCheckShape,
  kind: 'BUDGETS',
  derivations: {
    status: (check, session) => monitoringStatus(check, session.today),
    isOverdue: (check, session) => isOverdue(check, session.today),
    asking: askedFor,
    balances: ({ balancesOfParts }: { balancesOfParts: CheckedBalance[] }) =>
      balancesOfParts.map((each) => ({ ...each, partId: toGlobalId('BudgetPart', each.partId) })),
  },
  // How somebody is best asked stands with their contact details.
  fieldKinds: { asking: 'CONTACT_DETAILS' },
};
export const paymentSuspensionReader: TypeReader = { shape: paymentSuspensionShape, kind: 'BUDGETS' };
export const monitoringReaders: TypeReader[] = [
  monitoringCheckReader,
  { shape: monitoringEvidenceShape, kind: 'BUDGETS' },
  paymentSuspensionReader,
  {
    shape: budgetMonitoringShape,
    kind: 'BUDGETS',
    derivations: {
      reasonForNone: ({ plan, parts, regularChecks }: MonitoringRow) =>
        noCheckReason({
          plan,
          deploymentOptions: parts.map(({ deploymentOption }) => deploymentOption),
          dueDates: regularChecks.map(({ dueOn }) => dueOn),
        }),
    },
  },
];

interface MonitoringRow extends Pick<MonitoredBudget, 'plan'> {
  parts: { deploymentOption: DeploymentOption }[];
  regularChecks: { dueOn: string | null }[];
}
