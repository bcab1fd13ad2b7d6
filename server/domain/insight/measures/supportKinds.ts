import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { deploymentOf, optionsThat } from '../../money/deployment/deployments.ts';
import type { SupportKind } from './measuresVocabulary.ts';

/** What the parts of somebody’s budget count as, together with one-off ones; the first kind that they have wins. */
export const OPTIONS_OF_KINDS: Readonly<Record<SupportKind, readonly DeploymentOption[]>> = {
  DIRECT_PAYMENT: optionsThat(({ isDirectPayment }) => isDirectPayment),
  COUNCIL_MANAGED_BUDGET: optionsThat(
    ({ isSelfDirected, isDirectPayment }) => isSelfDirected && !isDirectPayment,
  ),
  COUNCIL_ARRANGED: optionsThat(({ isSelfDirected }) => !isSelfDirected),
};

/** The options that are given once, and so are no long-term support. */
export const ONE_OFF_OPTIONS = optionsThat(({ isOneOff }) => isOneOff);

/** The long-term options of a kind. */
export function longTermOptionsOf(kind: SupportKind): DeploymentOption[] {
  return OPTIONS_OF_KINDS[kind].filter((option) => !deploymentOf(option).isOneOff);
}
