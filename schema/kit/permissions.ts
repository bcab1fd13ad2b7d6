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
/** A manager decides every final budget: never the program, and never a practitioner alone. */
export const DECIDES_BUDGETS: Permission = ['TEAM_MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'];
export const READS_RECORDS: Permission = [...OF_ONE_PERSON, ...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'];
/** A representative answers only while their authority lasts, which the command checks. */
export const ANSWERS_QUESTIONS: Permission = [...PRACTICE, 'PERSON', 'REPRESENTATIVE'];
/**
 * Anybody may do support planning: the person, whoever decides about care for them, and a broker whom they let see the
 * plan. The command looks at the authority and the consent. Signing off stays the council's.
 */
export const WRITES_PLANS: Permission = [...PRACTICE, 'PERSON', 'REPRESENTATIVE', 'BROKER'];
/**
 * A request for a review decides nothing, so anybody in the circle of support may make one, once they may see reviews.
 */
export const ASKS_FOR_REVIEWS: Permission = [...ANSWERS_QUESTIONS, 'SUPPORTER'];

/** Who prepares a council that is not live, besides the platform's administrators. */
export const PREPARES_COUNCIL: Permission = ['COUNCIL_ADMINISTRATOR', 'POLICY_EDITOR'];

/** Policies may be compared by the roles that work with them; published policy holds nothing about any person. */
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
/**
 * Proposed policy may be read by those who write it, those who answer for it, and those whose teams will work by it.
 */
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
