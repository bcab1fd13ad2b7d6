import type { ValueOf } from '../../../../tenants/vocabulary.ts';
import {
  type CapacityToManage,
  MANAGEMENT_SUPPORT,
  type SupportAround,
} from '../../../../tenants/vocabularyOfDecisions.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';

const SUGGESTED = 'what support to manage a direct payment is suggested';

const SUPPORT_READS = {
  riskEnablement: {
    supportMatrix: [{ capacityToManage: SUGGESTED, supportAround: SUGGESTED, supportOffered: SUGGESTED }],
  },
} as const satisfies SettingsRead;

/** What the council's matrix is asked about. */
export interface PaymentSupportFacts {
  capacityToManage: CapacityToManage;
  supportAround: SupportAround;
}

/** What support to manage a direct payment the council's matrix suggests. Needing help is never a reason to be refused one. */
export const paymentSupport = decisionKind({
  key: 'PAYMENT_SUPPORT',
  description: 'What support to manage a direct payment the council’s matrix suggests.',
  recordKind: 'PLANS',
  subjectType: 'PaymentSupport',
  file: 'server/domain/care/talkingRisks/paymentSupport.decision.ts',
  reads: SUPPORT_READS,
  rule: (
    { capacityToManage, supportAround }: PaymentSupportFacts,
    { riskEnablement },
  ): { suggestedSupport: ValueOf<typeof MANAGEMENT_SUPPORT> | null } => ({
    suggestedSupport:
      riskEnablement.supportMatrix.find(
        (cell) => cell.capacityToManage === capacityToManage && cell.supportAround === supportAround,
      )?.supportOffered ?? null,
  }),
  sentence: ({ suggestedSupport }) =>
    suggestedSupport === null
      ? 'The council’s matrix suggests nothing.'
      : `Suggested: ${lowerFirst(MANAGEMENT_SUPPORT.descriptions[suggestedSupport])}`,
});

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
