import { ROLES, ROLES_WITHOUT_COUNCIL, type Role } from '../../server/platform/actor.ts';

/** Who may use a root field: these roles, or anybody with a good token. */
export type Permission = readonly Role[];

export const EVERYBODY: Permission = ROLES;
export const OF_ONE_PERSON: Permission = ['PERSON', 'REPRESENTATIVE', 'SUPPORTER', 'BROKER'];
export const PRACTICE: Permission = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'SERVICE_MANAGER',
  'HEAD_OF_SERVICE',
  'DIRECTOR',
];
/** A person, and never a practitioner alone, decides every final budget. */
export const DECIDES_BUDGETS: Permission = ['TEAM_MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'];
export const READS_RECORDS: Permission = [...OF_ONE_PERSON, ...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'];
/** A representative answers only while their authority lasts, which the command looks at. */
export const ANSWERS_QUESTIONS: Permission = [...PRACTICE, 'PERSON', 'REPRESENTATIVE'];
/** Asking to be looked at again decides nothing: whoever is in the circle of support may, once they may see reviews. */
export const ASKS_FOR_REVIEWS: Permission = [...ANSWERS_QUESTIONS, 'SUPPORTER'];

/** Who prepares a council that is not live, beside the platform's administrators. */
export const PREPARES_COUNCIL: Permission = ['COUNCIL_ADMINISTRATOR', 'POLICY_EDITOR'];

/** Policy side by side is for whoever works with it; published policy holds nothing about any person. */
export const COMPARES_POLICY: Permission = [
  ...PRACTICE,
  'REGIONAL_ANALYST',
  'COMMISSIONER',
  'POLICY_EDITOR',
  'POLICY_APPROVER',
  'EMERGENCY_POLICY_OFFICER',
  'COUNCIL_ADMINISTRATOR',
  'PLATFORM_ADMINISTRATOR',
  'AUDITOR',
];
/** What may become policy is for those who make it, who answer for it, and whose teams will work by it. */
export const READS_POLICY_CHANGES: Permission = [
  'POLICY_EDITOR',
  'POLICY_APPROVER',
  'EMERGENCY_POLICY_OFFICER',
  'COUNCIL_ADMINISTRATOR',
  'COMMISSIONER',
  'AUDITOR',
  ...DECIDES_BUDGETS,
];
/** In an emergency one person may have to do it all, and the version says so. */
export const WRITES_POLICY: Permission = ['POLICY_EDITOR', 'EMERGENCY_POLICY_OFFICER'];
/** Everybody who belongs to a council: its policy is theirs to read. */
export const OF_A_COUNCIL: Permission = ROLES.filter((role) => !ROLES_WITHOUT_COUNCIL.includes(role));
