import type { CarerImpact } from '../../../../tenants/vocabulary.ts';
import { poundsInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import {
  type CarerAmount,
  type CarerEligibility,
  type CarerFacts,
  carerAmount,
  carerEligibility,
  carerImpact,
} from './carerEligibility.ts';

const SUM = 'the sum that a carer’s plan is made from';

const CARER_READS = {
  smallPayments: {
    carerImpactBands: 'how far caring affects a carer, from outcomes and hours',
    carersMayApply: `whether policy has a sum for carers`,
    carerTiers: `${SUM}, by how far caring affects them`,
    limitPerPaymentPence: `${SUM}, where carers have no tiers`,
  },
} as const satisfies SettingsRead;

/** The facts, and what the practitioner decided on them. */
export interface CarerDecisionFacts extends CarerFacts {
  isDecidedEligible: boolean;
}

export interface CarerOutcomeOfDecision extends CarerAmount {
  isEligible: boolean;
  byRule: CarerEligibility;
  /** Null for a carer whose needs are not eligible, as are the sums. */
  impact: CarerImpact | null;
}

/** Whether a carer's needs are eligible, how far caring affects them, and which sum their plan is made from. */
export const carerAssessment = decisionKind({
  key: 'CARER_ASSESSMENT',
  description: 'Whether a carer’s needs for support are eligible, and the sum that their plan is made from.',
  recordKind: 'ASSESSMENTS',
  subjectType: 'CarerAssessment',
  file: 'server/domain/care/carers/carerEligibility.ts',
  reads: CARER_READS,
  rule: ({ isDecidedEligible, ...facts }: CarerDecisionFacts, { smallPayments }): CarerOutcomeOfDecision => {
    const byRule = carerEligibility(facts);
    if (!isDecidedEligible) {
      return {
        isEligible: false,
        byRule,
        impact: null,
        amountPence: null,
        weeklyAmountPence: null,
        given: null,
      };
    }
    const impact = carerImpact(facts, smallPayments);
    return { isEligible: true, byRule, impact, ...carerAmount(impact, smallPayments) };
  },
  sentence: ({ isEligible, byRule, impact, amountPence, given }) => {
    const differs =
      isEligible === byRule.isEligible
        ? ''
        : ', which differs from the criteria for a reason that is recorded';
    if (!isEligible) return `The carer’s needs are not eligible${differs}.`;
    const sum =
      amountPence === null
        ? 'The council’s policy has no sum for it, so somebody decides by the plan'
        : `The plan is made from ${poundsInWords(amountPence)}, ${given === 'ONE_OFF' ? 'once' : 'in a year'}`;
    return `The carer’s needs are eligible${differs}. By the council’s bands the impact of caring is ${impact}. ${sum}.`;
  },
  report: {
    counted: 'ALWAYS',
    decided: ({ isEligible, impact, amountPence, given }) => ({ isEligible, impact, amountPence, given }),
  },
});
