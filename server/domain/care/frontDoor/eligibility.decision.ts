import type { NotEligibleOffer } from '../../../../tenants/vocabularyOfDecisions.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type EligibilityByRule, type EligibilityFacts, eligibilityByRule, offersTo } from './eligibility.ts';

const ELIGIBILITY_READS = {
  planning: { offeredWhenNotEligible: 'what somebody whose needs are not eligible is offered' },
} as const satisfies SettingsRead;

/** The facts, and what the practitioner decided on them. */
export interface EligibilityDecisionFacts extends EligibilityFacts {
  isDecidedEligible: boolean;
}

export interface EligibilityOutcome {
  isEligible: boolean;
  byRule: EligibilityByRule;
  offers: NotEligibleOffer[];
}

/** Whether needs are eligible: what the national criteria give, what was decided, and what is offered otherwise. */
export const eligibilityDecision = decisionKind({
  key: 'ELIGIBILITY',
  description: 'Whether somebody’s needs are eligible for care and support.',
  recordKind: 'ASSESSMENTS',
  subjectType: 'EligibilityDecision',
  file: 'server/domain/care/frontDoor/eligibility.ts',
  reads: ELIGIBILITY_READS,
  rule: ({ isDecidedEligible, ...facts }: EligibilityDecisionFacts, { planning }): EligibilityOutcome => ({
    isEligible: isDecidedEligible,
    byRule: eligibilityByRule(facts),
    offers: offersTo(isDecidedEligible, planning.offeredWhenNotEligible),
  }),
  sentence: ({ isEligible, byRule }) => {
    const verdict = isEligible ? 'The needs are eligible' : 'The needs are not eligible';
    return isEligible === byRule.isEligible
      ? `${verdict}.`
      : `${verdict}, which differs from the criteria for a reason that is recorded.`;
  },
  report: { counted: 'WHERE_DIFFERENT', decided: ({ isEligible, offers }) => ({ isEligible, offers }) },
});
