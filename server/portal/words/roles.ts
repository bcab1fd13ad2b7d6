/** The roles of the API as a page names them. */
const ROLES: Readonly<Record<string, string>> = {
  PERSON: 'yourself',
  REPRESENTATIVE: 'a representative',
  SUPPORTER: 'a supporter',
  PRACTITIONER: 'a practitioner',
  TEAM_MANAGER: 'a team manager',
  SERVICE_MANAGER: 'a service manager',
  HEAD_OF_SERVICE: 'a head of service',
  DIRECTOR: 'a director',
  BROKER: 'a broker',
  PROVIDER: 'a provider',
  FINANCE_OFFICER: 'a finance officer',
  COMMISSIONER: 'a commissioner',
  POLICY_EDITOR: 'a policy editor',
  POLICY_APPROVER: 'a policy approver',
  EMERGENCY_POLICY_OFFICER: 'an emergency policy officer',
  COUNCIL_ADMINISTRATOR: 'a council administrator',
  REGIONAL_ANALYST: 'a regional analyst',
  PLATFORM_ADMINISTRATOR: 'a platform administrator',
  AUDITOR: 'an auditor',
  PANEL_MEMBER: 'a panel member',
};

/** "a team manager". A role that is new to the portal is named by its code. */
export function roleInWords(role: string): string {
  return ROLES[role] ?? codeInWords(role).toLowerCase();
}

/** "AWAITING_PANEL" becomes "Awaiting panel": for codes whose wording the page did not ask for. */
export function codeInWords(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
