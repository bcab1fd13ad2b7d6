import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { Refusal } from '../../common/refusal.ts';
import { isPaidDirectly } from '../care/plans/planToSafeguard.ts';
import {
  directPaymentDemands,
  safeguardRefusals,
  type TalkedThrough,
} from '../care/talkingRisks/safeguards.ts';
import type { SafeguardRefusalCode } from '../care/talkingRisks/talkingRisksRefusals.ts';
import { decisionKind } from '../decisions/decisionKind.ts';
import type { SettingsRead } from '../policy/policies/settingReads.ts';

const before = (what: string) => `whether support may start that a direct payment pays for: ${what}`;

const SAFEGUARD_READS = {
  riskEnablement: {
    safeguards: {
      riskMatrixBeforeDirectPayment: before('its risks are scored'),
      keepingSafePlanBeforeDirectPayment: before('there is a keeping safe plan'),
      paymentSupportBeforeDirectPayment: before('support to manage the money is recorded'),
    },
  },
} as const satisfies SettingsRead;

/** What is looked at before support starts. */
export interface StartFacts {
  startedOn: string;
  /** How the parts of the budget are held. */
  options: readonly DeploymentOption[];
  hasScoredRisks: boolean;
  talkedThrough: TalkedThrough;
}

/** Whether all that the council asks for before a direct payment is there: asked when support starts. */
export const directPaymentSafeguards = decisionKind({
  key: 'DIRECT_PAYMENT_SAFEGUARDS',
  description: 'Whether what the council asks for before a direct payment has been talked through.',
  recordKind: 'PLANS',
  subjectType: 'SupportPlan',
  file: 'server/domain/care/talkingRisks/safeguards.ts',
  reads: SAFEGUARD_READS,
  rule: (facts: StartFacts, { riskEnablement }): { refusals: Refusal<SafeguardRefusalCode>[] } => ({
    refusals: safeguardRefusals(
      directPaymentDemands({ paysDirectly: facts.options.some(isPaidDirectly) }, riskEnablement.safeguards),
      facts,
      facts.talkedThrough,
      Temporal.PlainDate.from(facts.startedOn),
    ),
  }),
  sentence: ({ refusals }) =>
    refusals.length === 0
      ? 'All that the council asks for before a direct payment is there.'
      : refusals.map(({ message }) => message).join(' '),
});
