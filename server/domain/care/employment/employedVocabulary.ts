import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const EMPLOYER = enumeration('Employer', 'Who has taken a personal assistant on.', {
  PERSON: 'The person themself.',
  REPRESENTATIVE: 'Somebody who acts for the person, who is named.',
  MANAGED_SERVICE: 'A managed service, which is the employer in law.',
});
export type Employer = ValueOf<typeof EMPLOYER>;

export const EMPLOYMENT_CHECK_KIND = enumeration(
  'EmploymentCheckKind',
  'What is shown or done before, and while, a personal assistant works.',
  {
    RIGHT_TO_WORK: 'The right to work in the United Kingdom, which an employer checks before the first day.',
    EMPLOYERS_INSURANCE: 'Employer’s liability insurance.',
    DBS: 'A check by the Disclosure and Barring Service.',
    TRAINING: 'Training that the assistant has had.',
  },
);
export type EmploymentCheckKind = ValueOf<typeof EMPLOYMENT_CHECK_KIND>;

export const EMPLOYMENT_CHECK_STATUS = enumeration(
  'EmploymentCheckStatus',
  'Where a check or a proof stands today, by its dates.',
  {
    REPLACED: 'A newer one took its place.',
    NO_LONGER_NEEDED: 'The assistant has left, or the person has died.',
    OUT_OF_DATE: 'Its last day has passed.',
    RENEWAL_DUE: 'It is in date, and its end is near.',
    IN_DATE: 'It is in date, or has no end.',
  },
);
export type EmploymentCheckStatus = ValueOf<typeof EMPLOYMENT_CHECK_STATUS>;

export const EMPLOYMENT_STATUS = enumeration(
  'EmploymentStatus',
  'Where the record of a personal assistant stands today, by its dates.',
  {
    ENDED: 'The assistant has left, or the person has died.',
    NOT_STARTED: 'The first day is still to come.',
    CHECK_MISSING: 'Something that the law or the council asks for was never shown.',
    CHECK_OUT_OF_DATE: 'Something that the law or the council asks for has run out.',
    RENEWAL_DUE: 'Something that the law or the council asks for runs out soon.',
    IN_ORDER: 'All that is asked for is there.',
  },
);
export type EmploymentStatus = ValueOf<typeof EMPLOYMENT_STATUS>;
