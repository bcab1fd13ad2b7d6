import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const ENGAGEMENT = enumeration(
  'Engagement',
  'Whether a personal assistant is somebody’s employee. HM Revenue and Customs says how that is told, and nobody chooses it.',
  {
    EMPLOYED: 'An employee: whoever takes them on is an employer, with all that the law asks of one.',
    SELF_EMPLOYED: 'In business by themself: they see to their own tax, insurance and holidays.',
  },
);
export type Engagement = ValueOf<typeof ENGAGEMENT>;

export const PENSION_CHOICE = enumeration(
  'PensionChoice',
  'Whether a personal assistant is in a workplace pension.',
  {
    BY_LAW: 'As the law has it: enrolled where their age and their pay ask for it.',
    JOINED: 'They asked to join, which anybody may who earns more than the lower limit.',
    LEFT: 'They chose to leave, so nothing is paid.',
  },
);
export type PensionChoice = ValueOf<typeof PENSION_CHOICE>;

export const PAYROLL_BY = enumeration('PayrollBy', 'Who runs the payroll for a personal assistant.', {
  EMPLOYER: 'Whoever employs them.',
  PAYROLL_SERVICE: 'A payroll service that is paid for it.',
  COUNCIL: 'The council, for nothing.',
  MANAGED_SERVICE: 'A managed service that is the employer, within its price.',
});
export type PayrollBy = ValueOf<typeof PAYROLL_BY>;

export const EMPLOYMENT_COST_LINE = enumeration(
  'EmploymentCostLineKind',
  'What a part of the cost of a personal assistant is for.',
  {
    PAY: 'The hours at the rate.',
    BANK_HOLIDAYS: 'What hours on bank holidays cost more.',
    HOLIDAY: 'Paid holiday: its pay where it is earned by the hour, or who comes meanwhile.',
    NATIONAL_INSURANCE: 'The employer’s national insurance.',
    EMPLOYMENT_ALLOWANCE: 'What the employer may take off that; never more than it.',
    PENSION: 'The employer’s share of a workplace pension.',
    INSURANCE: 'Employer’s liability insurance.',
    PAYROLL: 'A payroll service.',
    NOTICE_AND_REDUNDANCY: 'What is set aside each year for notice and redundancy.',
  },
);
export type EmploymentCostLineKind = ValueOf<typeof EMPLOYMENT_COST_LINE>;
