import { area } from '../../area.ts';
import { paymentSupport } from './paymentSupport.decision.ts';
import { KeepingSafePlan, PaymentSupport, SupportedDecision } from './talkingRisks.entity.ts';
import { RISK_RECORD_REFUSALS, SAFEGUARD_REFUSALS } from './talkingRisksRefusals.ts';
import {
  KEEPING_SAFE_PLAN_REVIEW,
  KEEPING_SAFE_PLAN_WRITTEN,
  REVIEW_WARNING,
  SUPPORTED_DECISION_RECORDED,
  SUPPORTED_DECISION_REVIEW,
} from './talkingRisksSteps.ts';

/** Risks talked through: what the person decided, what keeps them safe, and what helps them manage the money. */
export const talkingRisks = area({
  path: 'care/talkingRisks',
  entities: [SupportedDecision, KeepingSafePlan, PaymentSupport],
  idPrefixes: {
    SupportedDecision: 'supporteddecision',
    KeepingSafePlan: 'keepingsafe',
    PaymentSupport: 'paymentsupport',
  },
  decisions: [paymentSupport],
  settingReaders: [REVIEW_WARNING],
  steps: [SUPPORTED_DECISION_REVIEW, KEEPING_SAFE_PLAN_REVIEW],
  notices: [SUPPORTED_DECISION_RECORDED, KEEPING_SAFE_PLAN_WRITTEN],
  refusals: { ...SAFEGUARD_REFUSALS, ...RISK_RECORD_REFUSALS },
});
