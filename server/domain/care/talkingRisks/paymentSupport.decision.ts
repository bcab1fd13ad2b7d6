import type { ValueOf } from '../../../../tenants/vocabulary.ts';
import {
  type CapacityToManage,
  MANAGEMENT_SUPPORT,
  type SupportAround,
} from '../../../../tenants/vocabularyOfDecisions.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';

const SUGGESTED = 'what support to manage a direct payment is suggested';

const GIVEN_BY = 'who gives the support that is suggested, and whether it is free';

const SUPPORT_READS = {
  riskEnablement: {
    supportMatrix: [{ capacityToManage: SUGGESTED, supportAround: SUGGESTED, supportOffered: SUGGESTED }],
    supportOrganisations: [{ name: GIVEN_BY, offers: GIVEN_BY, isFree: GIVEN_BY }],
  },
} as const satisfies SettingsRead;

/** What the council's matrix is asked about. */
export interface PaymentSupportFacts {
  capacityToManage: CapacityToManage;
  supportAround: SupportAround;
}

/** What is suggested, and who gives it for the council; nobody where the council names none. */
interface SuggestedSupport {
  suggestedSupport: ValueOf<typeof MANAGEMENT_SUPPORT> | null;
  givenBy?: { name: string; isFree: boolean }[];
}

/**
 * What support to manage a direct payment the council's matrix suggests. Needing help is never a reason to be refused one.
 */
export const paymentSupport = decisionKind({
  key: 'PAYMENT_SUPPORT',
  description: 'What support to manage a direct payment the council’s matrix suggests, and who gives it.',
  recordKind: 'PLANS',
  subjectType: 'PaymentSupport',
  file: 'server/domain/care/talkingRisks/paymentSupport.decision.ts',
  reads: SUPPORT_READS,
  rule: ({ capacityToManage, supportAround }: PaymentSupportFacts, { riskEnablement }): SuggestedSupport => {
    const suggestedSupport =
      riskEnablement.supportMatrix.find(
        (cell) => cell.capacityToManage === capacityToManage && cell.supportAround === supportAround,
      )?.supportOffered ?? null;
    const givenBy = riskEnablement.supportOrganisations
      .filter(({ offers }) => suggestedSupport !== null && offers.includes(suggestedSupport))
      .map(({ name, isFree }) => ({ name, isFree }));
    return givenBy.length === 0 ? { suggestedSupport } : { suggestedSupport, givenBy };
  },
  sentence: ({ suggestedSupport, givenBy = [] }) => {
    if (suggestedSupport === null) return 'The council’s matrix suggests nothing.';
    const suggested = `Suggested: ${lowerFirst(MANAGEMENT_SUPPORT.descriptions[suggestedSupport])}`;
    if (givenBy.length === 0) return suggested;
    const names = givenBy.map(({ name, isFree }) => (isFree ? `${name}, free to the person` : name));
    return `${suggested} It is given by ${names.join('; ')}.`;
  },
});

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
