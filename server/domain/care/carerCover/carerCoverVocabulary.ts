import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const ABSENCE_CAUSE = enumeration('CareAbsenceCause', 'Why a carer does not give their care.', {
  ILLNESS: 'The carer is ill.',
  DEATH: 'The carer has died.',
});
export type AbsenceCause = ValueOf<typeof ABSENCE_CAUSE>;

export const ABSENCE_STATUS = enumeration(
  'CareAbsenceStatus',
  'Where a carer’s absence stands. Worked out from its dates, never set.',
  {
    TO_REPLACE: 'Nobody has recorded yet who gives the care instead.',
    REPLACED: 'Somebody else gives the care.',
    ENDED: 'The carer is back, or the care is no longer needed.',
  },
);
export type AbsenceStatus = ValueOf<typeof ABSENCE_STATUS>;
