import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const DBS_CHECK_STATUS = enumeration(
  'DbsCheckStatus',
  'Where a check of a personal assistant stands today, by its dates.',
  {
    IN_DATE: 'It is as recent as the council accepts, or the council accepts a check of any age.',
    RENEWAL_DUE:
      'It is in date, and the day has come from which the council warns that it has to be renewed.',
    OUT_OF_DATE: 'It is older than the council accepts, and has not been renewed.',
    REPLACED: 'A newer check took its place.',
    NO_LONGER_NEEDED:
      'Support under the plan has ended, a newer plan took its place, or the person has died.',
  },
);
export type DbsCheckStatus = ValueOf<typeof DBS_CHECK_STATUS>;
