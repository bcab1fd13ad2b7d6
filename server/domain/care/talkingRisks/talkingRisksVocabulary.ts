import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const RISK_RECORD_STATUS = enumeration(
  'RiskRecordStatus',
  'Where something that was written down when risks were talked through stands today, by its dates.',
  {
    CURRENT: 'It counts: it has not ended, nothing took its place, and its review date has not passed.',
    OUT_OF_DATE: 'Its review date has passed, so it no longer counts until it is looked at again.',
    REPLACED: 'A newer one took its place.',
    ENDED: 'It is no longer needed.',
  },
);
export type RiskRecordStatus = ValueOf<typeof RISK_RECORD_STATUS>;

export const SAFEGUARD = enumeration(
  'Safeguard',
  'What a council’s policy may ask to be talked through with the person and written down.',
  {
    RISK_SCORES: 'The risks of the plan, scored by the council’s matrix.',
    SUPPORTED_DECISION: 'A supported decision record: what the person wants, and what was said about it.',
    KEEPING_SAFE_PLAN: 'A keeping safe plan.',
    PAYMENT_SUPPORT: 'What support the person has to manage a direct payment.',
  },
);
export type Safeguard = ValueOf<typeof SAFEGUARD>;

export const SAFEGUARDED_STEP = enumeration(
  'SafeguardedStep',
  'The step before which something has to be written down.',
  {
    SIGN_OFF: 'The council signs the plan off.',
    DIRECT_PAYMENT: 'Support starts that is paid for by a direct payment.',
  },
);
export type SafeguardedStep = ValueOf<typeof SAFEGUARDED_STEP>;
