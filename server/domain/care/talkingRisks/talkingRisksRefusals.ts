import { someOf } from '../../../common/refusal.ts';

/** Why a step waits until something has been talked through and written down, in order of precedence. */
export const SAFEGUARD_REFUSALS = {
  RISKS_NOT_SCORED:
    'The council’s policy has risks scored before a direct payment starts, and the plan has none scored.',
  SUPPORTED_DECISION_MISSING:
    'The council’s policy asks for a supported decision record at this risk, and there is none.',
  SUPPORTED_DECISION_NOT_OF_PLAN:
    'The council’s policy asks for a supported decision record at this risk, and the person’s is not about this plan as its risks now are.',
  SUPPORTED_DECISION_OUT_OF_DATE:
    'The council’s policy asks for a supported decision record at this risk, and its review date has passed.',
  KEEPING_SAFE_PLAN_MISSING: 'The council’s policy asks for a keeping safe plan, and there is none.',
  KEEPING_SAFE_PLAN_OUT_OF_DATE:
    'The council’s policy asks for a keeping safe plan, and its review date has passed.',
  PAYMENT_SUPPORT_NOT_RECORDED:
    'The council’s policy asks what support the person has to manage a direct payment, and nothing is recorded.',
} as const;
export type SafeguardRefusalCode = keyof typeof SAFEGUARD_REFUSALS;

/** Those for which a plan is not signed off. */
export const SIGN_OFF_SAFEGUARD_REFUSALS = someOf(
  SAFEGUARD_REFUSALS,
  'RISKS_NOT_SCORED',
  'SUPPORTED_DECISION_MISSING',
  'SUPPORTED_DECISION_NOT_OF_PLAN',
  'SUPPORTED_DECISION_OUT_OF_DATE',
  'KEEPING_SAFE_PLAN_MISSING',
  'KEEPING_SAFE_PLAN_OUT_OF_DATE',
);
/** Those for which no direct payment starts. */
export const DIRECT_PAYMENT_SAFEGUARD_REFUSALS = someOf(
  SAFEGUARD_REFUSALS,
  'RISKS_NOT_SCORED',
  'KEEPING_SAFE_PLAN_MISSING',
  'KEEPING_SAFE_PLAN_OUT_OF_DATE',
  'PAYMENT_SUPPORT_NOT_RECORDED',
);

/** Why what was talked through can't be written down, or ended, in order of precedence. */
export const RISK_RECORD_REFUSALS = {
  RISK_RECORD_CLOSED: 'A newer record took its place, or it has ended, so it is not changed.',
  REVIEW_DATE_NOT_AHEAD: 'The review date is today or has passed.',
  REVIEW_DATE_TOO_LATE: 'The review date is more than a year away.',
  CHOSEN_SUPPORT_REASON_MISSING:
    'Other support was chosen than the council’s matrix suggests, and the reason is missing.',
} as const;
export type RiskRecordRefusalCode = keyof typeof RISK_RECORD_REFUSALS;
