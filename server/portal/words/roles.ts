import { type Sentence, say, sentence } from './say.ts';

/** The roles of the API as a page names them. */
const ROLES: Readonly<Record<string, Sentence>> = {
  PERSON: sentence('yourself'),
  REPRESENTATIVE: sentence('a representative'),
  SUPPORTER: sentence('a supporter'),
  PRACTITIONER: sentence('a practitioner'),
  TEAM_MANAGER: sentence('a team manager'),
  SERVICE_MANAGER: sentence('a service manager'),
  HEAD_OF_SERVICE: sentence('a head of service'),
  DIRECTOR: sentence('a director'),
  BROKER: sentence('a broker'),
  PROVIDER: sentence('a provider'),
  FINANCE_OFFICER: sentence('a finance officer'),
  COMMISSIONER: sentence('a commissioner'),
  POLICY_EDITOR: sentence('a policy editor'),
  POLICY_APPROVER: sentence('a policy approver'),
  EMERGENCY_POLICY_OFFICER: sentence('an emergency policy officer'),
  COUNCIL_ADMINISTRATOR: sentence('a council administrator'),
  REGIONAL_ANALYST: sentence('a regional analyst'),
  PLATFORM_ADMINISTRATOR: sentence('a platform administrator'),
  AUDITOR: sentence('an auditor'),
  PANEL_MEMBER: sentence('a panel member'),
};

/** "a team manager". A role that is new to the portal is named by its code. */
export function roleInWords(role: string): string {
  const known = ROLES[role];
  return known ? say(known) : codeInWords(role).toLowerCase();
}

/** "AWAITING_PANEL" becomes "Awaiting panel": for codes whose wording the page did not ask for. */
export function codeInWords(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
