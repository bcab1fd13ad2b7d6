/** Whether whoever receives the money of a part for the person may still do so. */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import {
  mayActFor,
  type RecordedAuthority,
  type RecordedRepresentation,
  relationsOf,
} from '../../people/mayActFor.ts';
import { deploymentOf } from '../deployment/deployments.ts';

/** The supporter who receives the money of a part, with all that gives them a right to. */
export type Receiver = RecordedAuthority & { representations: readonly RecordedRepresentation[] };

/** Whether the supporter of a part may receive money for the person on a day; true where the option needs none. */
export function mayReceiveOn(
  deploymentOption: DeploymentOption,
  receiver: Receiver | null,
  day: Temporal.PlainDate,
): boolean {
  if (deploymentOf(deploymentOption).payee !== 'SUPPORTER') return true;
  return mayActFor(
    receiver && relationsOf(receiver, receiver.representations),
    'RECEIVE_DIRECT_PAYMENT',
    day,
  );
}

/** The last day of the finding that has run out, where a suitable person could be paid but for that; null otherwise. */
export function findingRanOutOn(
  deploymentOption: DeploymentOption,
  receiver: Receiver | null,
  day: Temporal.PlainDate,
): string | null {
  if (!receiver?.incapacityFoundUntil || mayReceiveOn(deploymentOption, receiver, day)) return null;
  const withFinding = { ...receiver, incapacityFoundUntil: null };
  return mayReceiveOn(deploymentOption, withFinding, day) ? receiver.incapacityFoundUntil : null;
}
