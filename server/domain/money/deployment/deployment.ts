import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type {
  AccountType,
  CarerImpact,
  DeploymentOption,
  Evidence,
  SmallPaymentPurpose,
} from '../../../../tenants/vocabulary.ts';
import type { DeploymentRefusal } from './deploymentRefusals.ts';
import type { PayDay } from './payDay.ts';
import type { SmallPaymentFacts } from './smallPayments.ts';
import type { Term } from './termPeriods.ts';

/**
 * One way of holding the money of a part of a budget. Each option has a module that says all of this, and the rest of
 * the program asks the module instead of comparing codes. The description of an option in plain words is beside its
 * code, in tenants/vocabulary.ts.
 */
export interface Deployment {
  readonly option: DeploymentOption;
  /** Who is paid the money, to hold it for the person; null where the council keeps it and buys with it. */
  readonly payee: Payee | null;
  /** How the money reaches them: into a bank account, onto a card of the council’s, or as vouchers; null where none moves. */
  readonly paidThrough: 'BANK' | 'CARD' | 'VOUCHER' | null;
  /** Whether its money is paid as one sum, and not instalment by instalment by the council’s pay cycle. */
  readonly isPaidOnce: boolean;
  /** The first day on which an instalment may be paid. */
  readonly payOn: PayDay;
  /** What a check asks to see where the council’s monitoring rules do not say. */
  readonly evidence: Evidence;
  /** Whether the law calls it a direct payment, so that the legal time limits for reviews apply. */
  readonly isDirectPayment: boolean;
  /** Whether it counts as self-directed support: a direct payment, or a personal budget that the council manages. */
  readonly isSelfDirected: boolean;
  /** Whether it is given once, and so is no long-term support. */
  readonly isOneOff: boolean;
  /** Whether the council may set a limit on unspent money for this option alone. */
  readonly hasSurplusLimitOfItsOwn: boolean;
  /** What is wrong with the parts that are to be held in this way. */
  readonly refusals: (parts: readonly PartToHold[], facts: HoldingFacts) => DeploymentRefusal[];
}

/** Who holds the money of a part for the person. HOLDER is an organisation, a trust or a pool that the part names. */
export type Payee = 'PERSON' | 'SUPPORTER' | 'HOLDER' | 'PROVIDER';

/** A proposed part, as the rules on holding money look at it. */
export interface PartToHold {
  /** Its place among the budget’s parts, counted from 0. */
  index: number;
  weeklyAmountPence: number;
  holderName: string | null;
  /** How far caring affects the person, where it is a small payment to a carer; null for anybody else. */
  carerImpact: CarerImpact | null;
  trusteeNames: readonly string[];
  /** Which account a direct payment goes into; left out, the kind that the council asks for. */
  accountType?: AccountType | null;
  /** What a voucher or small payment is for, by the council’s list. */
  spentOn?: SmallPaymentPurpose | null;
  /** Where a voucher is to be used. */
  outletName?: string | null;
  /** What a third party charges in a week for managing the account, inside the weekly amount. */
  managingFeeWeeklyPence?: number | null;
  /** The day on which the person signed the agreement about a small payment. */
  agreementSignedOn?: string | null;
}

/** What the rules on holding money look at apart from the parts. */
export interface HoldingFacts {
  deployment: Pick<DeploymentSettings, 'trust'> & Partial<Pick<DeploymentSettings, 'individualServiceFund'>>;
  /** For each of the budget’s parts: whether its supporter has authority to receive money for the person on the first day. */
  hasSuitablePerson: readonly boolean[];
  /** For each of them: whether what that authority rests on is recorded, as a best-interests record is. */
  hasBestInterestsRecord: readonly boolean[];
  /** The facts that a small payment is checked against; null where no part is one. */
  smallPayments: SmallPaymentFacts | null;
  /** What a fund of a provider’s is to pay for, by the council’s published rates; left out where none is asked about. */
  fundPrices?: FundPrices;
  /** The first day of the budget. */
  startsOn: string;
  /** The days of the budget, and the cycle by which it is paid. */
  term: Term;
}

/** The support that a provider’s fund pays for. */
export interface FundPrices {
  /** Whether the council publishes rates for that day. */
  areRatesPublished: boolean;
  /** How many supports of the plan the fund pays for that name none of them. */
  itemsWithoutRate: number;
}

/** For options that ask nothing of a part beyond what every part is asked. */
export function noRefusals(): DeploymentRefusal[] {
  return [];
}
