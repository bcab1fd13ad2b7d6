import { Field, Int } from 'type-graphql';
import { maskedNumber } from '../../../server/domain/money/bankDetails/bankAccount.ts';
import {
  ORIGINATOR_STATUS,
  type OriginatorFacts,
  type OriginatorStatus,
  originatorStatus,
} from '../../../server/domain/money/paymentRuns/originator.ts';
import {
  bacsOriginatorShape,
  paymentRunItemShape,
  paymentRunOmissionShape,
  paymentRunShape,
  returnedPaymentListShape,
  returnedPaymentShape,
} from '../../../server/domain/money/paymentRuns/paymentRuns.queries.ts';
import {
  LEFT_OUT_REASON,
  type LeftOutReason,
  PAYMENT_RUN_STATUS,
  type PaymentRunStatus,
} from '../../../server/domain/money/paymentRuns/paymentRunsVocabulary.ts';
import {
  RETURN_LIST,
  RETURN_REASON,
  type ReturnList,
  type ReturnReason,
} from '../../../server/domain/money/paymentRuns/returnedPayments.ts';
import { paymentRunStatus, type RunFacts } from '../../../server/domain/money/paymentRuns/runRules.ts';
import { BadLine } from '../../kit/badLine.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { Permission } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { BankDetails } from '../bankDetails/bankDetails.ts';
import { BudgetPart } from '../budgets/budgets.ts';
import { LedgerTransaction } from '../payments/ledger.ts';

/** Who sees runs of payments. */
export const READS_PAYMENT_RUNS: Permission = ['FINANCE_OFFICER', 'AUDITOR'];
/** Who sees from which account the council pays; administrators and finance officers propose and approve it. */
export const READS_ORIGINATOR: Permission = ['FINANCE_OFFICER', 'AUDITOR', 'COUNCIL_ADMINISTRATOR'];

@ObjectType('BacsOriginator', {
  implements: Node,
  description:
    'From which account the council pays, and as which user of Bacs. One person proposes it and another approves it; it is proposed anew where it changes, and a run keeps the one that it was approved with.',
})
export class BacsOriginator extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(enumOf(ORIGINATOR_STATUS), { description: 'Where it stands.' })
  status!: OriginatorStatus;

  @Field(() => String, {
    description: 'The six digits by which the sponsoring bank and Bacs know the council.',
  })
  serviceUserNumber!: string;

  @Field(() => String, { description: 'The sort code of the account that is debited.' })
  sortCode!: string;

  @Field(() => String, { description: 'The number of that account as far as it is shown: `••••1234`.' })
  accountNumber!: string;

  @Field(() => String, { description: 'Its name, which stands in every payment.' })
  accountName!: string;

  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that proposed it.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody else approved it.' })
  approvedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that approved it.' })
  approvedBy?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was refused.' })
  refusedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that refused it.' })
  refusedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  refusedReason?: string | null;
}

@ObjectType('ReturnedPayment', {
  implements: Node,
  description: 'That a bank sent a payment back, or made it although the details were wrong.',
})
export class ReturnedPayment extends Node {
  @Field(() => PaymentRunItem, { nullable: true, description: 'The payment.' })
  item?: PaymentRunItem | null;

  @Field(enumOf(RETURN_LIST), { description: 'In which list it stood.' })
  listKind!: ReturnList;

  @Field(enumOf(RETURN_REASON), { description: 'Why, as the bank says it.' })
  reason!: ReturnReason;

  @Field(() => DateScalar, {
    description: 'The day on which the bank said so, and of what came back, on which it did.',
  })
  reportedOn!: string;

  @Field(() => LedgerTransaction, {
    nullable: true,
    description: 'What undid the payment in the ledger; null where it was made all the same.',
  })
  reversal?: LedgerTransaction | null;

  @Field(() => BankDetails, {
    nullable: true,
    description:
      'The account that the bank says is right, as it was proposed from a report; another finance officer approves it. Null where the bank said none.',
  })
  proposedDetails?: BankDetails | null;
}

@ObjectType('ReturnedPaymentList', {
  implements: Node,
  description: 'A list of the banks, as it was recorded.',
})
export class ReturnedPaymentList extends Node {
  @Field(enumOf(RETURN_LIST), { description: 'Which list it is.' })
  kind!: ReturnList;

  @Field(() => Int, { description: 'How many of its payments were recorded.' })
  paymentCount!: number;

  @Field(() => Int, {
    description: 'Of a report: how many of its payments were recorded before, and so not again.',
  })
  repeatedCount!: number;

  @Field(() => [BadLine], {
    description:
      'Of a report: the payments that were not recorded, or whose corrected account was not proposed, and why, by their line.',
  })
  badLines!: BadLine[];

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => [ReturnedPayment], { nullable: true, description: 'The payments.' })
  payments?: ReturnedPayment[] | null;
}

@ObjectType('PaymentRunItem', {
  implements: Node,
  description: 'One payment of a run: an instalment of a part, as it was when the run was proposed.',
})
export class PaymentRunItem extends Node {
  @Field(() => BudgetPart, { nullable: true, description: 'The part that is paid.' })
  part?: BudgetPart | null;

  @Field(() => BankDetails, { nullable: true, description: 'Into which account, as far as it is shown.' })
  bankDetails?: BankDetails | null;

  @Field(() => Int, { description: 'Its place in the run, counted from 1.' })
  position!: number;

  @Field(() => DateScalar, { description: 'The first day of its cycle, by which the instalment is known.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The day after the last day of its cycle, or of the term.' })
  endsOn!: string;

  @Field(() => DateScalar, { description: 'The first day that the money is for.' })
  coversFrom!: string;

  @Field(() => DateScalar, { description: 'The day after the last day that the money is for.' })
  coversUntil!: string;

  @Field(() => PenceScalar, { description: 'Before the person’s contribution.' })
  amountPence!: number;

  @Field(() => PenceScalar, { description: 'The person’s contribution taken off it.' })
  contributionTakenOffPence!: number;

  @Field(() => PenceScalar, {
    description: 'What is paid out; where it is nothing, nothing goes to the bank.',
  })
  paidPence!: number;

  @Field(() => Int, {
    description: 'Counted from 1: an instalment whose payment was undone is paid again as the next attempt.',
  })
  attempt!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'What comes back from the bank with a payment that is returned. No other payment has it. Null where nothing is paid out.',
  })
  reference?: string | null;

  @Field(() => LedgerTransaction, {
    nullable: true,
    description: 'The payment in the ledger; null until the run is approved.',
  })
  transaction?: LedgerTransaction | null;

  @Field(() => [ReturnedPayment], { description: 'What banks have said of it since.' })
  returns!: ReturnedPayment[];
}

@ObjectType('PaymentRunOmission', {
  implements: Node,
  description: 'A part of a budget with something due that a run does not pay, and why.',
})
export class PaymentRunOmission extends Node {
  @Field(() => BudgetPart, { nullable: true, description: 'The part.' })
  part?: BudgetPart | null;

  @Field(enumOf(LEFT_OUT_REASON), { description: 'Why it is left out.' })
  reason!: LeftOutReason;

  @Field(() => DateScalar, {
    description: 'The first day of the cycle of the earliest instalment that is left out.',
  })
  startsOn!: string;
}

@ObjectType('PaymentRun', {
  implements: Node,
  description:
    'A run of payments: every instalment that is due by a day and goes into a bank account. One finance officer proposes it, another approves it, and then all of it is in the ledger at once, pending until the banks exchange it. Its file is at /downloads/payment-runs/<id>.txt.',
})
export class PaymentRun extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Int, {
    description: 'Counted from 1 in each council; it stands in every reference to the bank.',
  })
  number!: number;

  @Field(enumOf(PAYMENT_RUN_STATUS), { description: 'Where it stands.' })
  status!: PaymentRunStatus;

  @Field(() => DateScalar, { description: 'The day on which the money is in the accounts.' })
  payOn!: string;

  @Field(() => DateScalar, { description: 'The last day of what is collected.' })
  dueBy!: string;

  @Field(() => DateScalar, {
    description: 'The working day before, on which the banks exchange the payments.',
  })
  processingOn!: string;

  @Field(() => Int, { description: 'How many payments it has.' })
  paymentCount!: number;

  @Field(() => Int, { description: 'How many parts with something due it leaves out.' })
  leftOutCount!: number;

  @Field(() => PenceScalar, { description: 'All payments together, before contributions.' })
  amountPence!: number;

  @Field(() => PenceScalar, { description: 'The contributions taken off them together.' })
  contributionTakenOffPence!: number;

  @Field(() => PenceScalar, {
    description:
      'What is paid out together, and what the file comes to unless payments were taken out since the approval.',
  })
  paidPence!: number;

  @Field(() => PenceScalar, {
    description: 'Of what is paid out, what the banks have not exchanged yet; nothing until it is approved.',
  })
  pendingPence!: number;

  @Field(() => PenceScalar, { description: 'Of what is paid out, what the banks have exchanged.' })
  postedPence!: number;

  @Field(() => PenceScalar, {
    description: 'Of what was to be paid out, what was taken out before the banks exchanged it.',
  })
  voidPence!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When its file was first written in time for the banks; null where it was not. Payments that were taken out later than that stand in that file: ask the bank not to make them.',
  })
  fileWrittenAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A control total, in digits: the sort codes and account numbers that are paid, added up as numbers. Null until the run is approved.',
  })
  hashTotal?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  proposedAt!: string;

  @Field(() => String, { description: 'The account that proposed it.' })
  proposedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved and paid.' })
  approvedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that approved it.' })
  approvedBy?: string | null;

  @Field(() => BacsOriginator, {
    nullable: true,
    description: 'From which account it is paid; null until it is approved.',
  })
  originator?: BacsOriginator | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that withdrew it.' })
  withdrawnBy?: string | null;
}

/** How runs are read. */
export const paymentRunReader: TypeReader = {
  shape: paymentRunShape,
  kind: null,
  readBy: READS_PAYMENT_RUNS,
  derivations: { status: (run: RunFacts) => paymentRunStatus(run) },
};
export const paymentRunReaders: TypeReader[] = [
  paymentRunReader,
  { shape: paymentRunItemShape, kind: 'MONEY_MOVEMENTS', readBy: READS_PAYMENT_RUNS },
  { shape: paymentRunOmissionShape, kind: 'MONEY_MOVEMENTS', readBy: READS_PAYMENT_RUNS },
  { shape: returnedPaymentShape, kind: 'MONEY_MOVEMENTS', readBy: READS_PAYMENT_RUNS },
  { shape: returnedPaymentListShape, kind: null, readBy: READS_PAYMENT_RUNS },
  {
    shape: bacsOriginatorShape,
    kind: null,
    readBy: READS_ORIGINATOR,
    derivations: {
      status: (facts: OriginatorFacts) => originatorStatus(facts),
      accountNumber: ({ accountEnding }: { accountEnding: string }) => maskedNumber(accountEnding),
    },
  },
];
