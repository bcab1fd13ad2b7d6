/** Why the record of a personal assistant is not made or changed, in order of precedence. */
export const EMPLOYMENT_REFUSALS = {
  EMPLOYER_NOT_NAMED: 'A representative would be the employer, and it is not said who.',
  EMPLOYMENT_HAS_ENDED: 'The personal assistant has left.',
  EMPLOYMENT_ENDS_BEFORE_START: 'The last day would lie before the first.',
  TERMS_NOT_NEWER: 'Terms from that day or a later one are recorded already.',
  CHECK_NOT_NEWER: 'A check of that kind and of that day or a later one is recorded already.',
  CHECK_ENDS_BEFORE_START: 'A check would end before it was made.',
  EMPLOYEE_RELATIVE_NOT_ALLOWED:
    'The assistant is a relative who lives with the person, which the council does not allow.',
  EMPLOYEE_RELATIVE_REASON_MISSING:
    'Taking on a relative who lives with the person needs the reason why it is necessary.',
  EMPLOYEE_CHECK_MISSING:
    'Work has begun, or would begin, without something that the law or the council asks for.',
  CARD_NOT_FOR_EMPLOYERS:
    'Wages would be paid from a card that the council does not offer to employers, as the person has no other direct payment.',
} as const;
export type EmploymentRecordRefusalCode = keyof typeof EMPLOYMENT_REFUSALS;
