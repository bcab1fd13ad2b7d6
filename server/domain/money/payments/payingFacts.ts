/** What the payments of a part follow from, put together in one way from what is kept of it. */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { DrawnAhead } from './ahead.ts';
import type { Instalment } from './instalments.ts';
import { type PlanLife, type PlanToPay, planLife } from './planLife.ts';
import { findingRanOutOn, mayReceiveOn, type Receiver } from './receiver.ts';

/** The facts that decide whether an instalment of a part is paid, and which one. */
export interface PayingFacts {
  plan: PlanLife;
  deploymentOption: DeploymentOption;
  /** The first day of a suspension of the part's payments that is not lifted; null without one. */
  suspendedFrom: string | null;
  /** The last day on which that suspension waits for a challenge; null where it waits for none. */
  suspensionWaitsUntil?: string | null;
  /** Whether the person has yet to sign an agreement that the council’s policy asks for. */
  agreementIsMissing?: boolean;
  schedule: readonly Instalment[];
  /** The first days of the instalments that are paid, and not reversed. */
  paidStarts: readonly string[];
  /** What the ledger still holds for the part. */
  remainingPence: number;
  /** The day on which that went over to it from the part whose place it took, which may be to come; null otherwise. */
  allocatedOn?: string | null;
  /** What of a mid-point budget was drawn ahead, which its instalments make good; null for any other part. */
  ahead?: DrawnAhead | null;
  /** Whether whoever is paid may still receive money for the person today; true where nobody receives it for them. */
  mayReceive: boolean;
  /** Where only that stands in the way: the last day of the finding on which a suitable person was paid; null otherwise. */
  findingRanOutOn?: string | null;
}

/** A part as it is kept, with what the ledger says of it. */
export interface PartToBePaid {
  plan: PlanToPay;
  deploymentOption: DeploymentOption;
  suspendedFrom: string | null;
  suspensionWaitsUntil: string | null;
  agreementIsNeeded: boolean;
  agreementSignedOn?: string | null;
  schedule: readonly Instalment[];
  paidStarts: readonly string[];
  remainingPence: number;
  allocatedOn: string | null;
  /** The band around the average of a mid-point budget; null for any other part. */
  midPointBandBasisPoints?: number | null;
  drawnAheadPence: number;
  /** The supporter who receives the money for the person; null without one. */
  receiver: Receiver | null;
}

/** The facts that decide about the payments of a part on a day. */
export function payingFactsOn(part: PartToBePaid, day: Temporal.PlainDate): Required<PayingFacts> {
  const { deploymentOption, suspendedFrom, suspensionWaitsUntil, schedule, paidStarts, receiver } = part;
  const bandBasisPoints = part.midPointBandBasisPoints ?? null;
  return {
    plan: planLife(part.plan),
    deploymentOption,
    suspendedFrom,
    suspensionWaitsUntil,
    agreementIsMissing: part.agreementIsNeeded && !part.agreementSignedOn,
    schedule,
    paidStarts,
    remainingPence: part.remainingPence,
    allocatedOn: part.allocatedOn,
    ahead: bandBasisPoints === null ? null : { drawnPence: part.drawnAheadPence, bandBasisPoints },
    mayReceive: mayReceiveOn(deploymentOption, receiver, day),
    findingRanOutOn: findingRanOutOn(deploymentOption, receiver, day),
  };
}
