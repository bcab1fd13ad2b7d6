import { SIGN_OFF_ROLE, type SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';

const WORDS: Readonly<Record<SignOffRole, string>> = {
  PRACTITIONER: 'a practitioner',
  TEAM_MANAGER: 'a team manager',
  SERVICE_MANAGER: 'a service manager',
  HEAD_OF_SERVICE: 'the head of service',
  DIRECTOR: 'the director',
};

/** “a team manager”. */
export function roleWords(role: SignOffRole): string {
  return WORDS[role];
}

/** A role and every higher one. */
export function rolesFrom(role: SignOffRole): readonly SignOffRole[] {
  return SIGN_OFF_ROLE.values.slice(SIGN_OFF_ROLE.values.indexOf(role));
}

/** Whether somebody in a role stands at least as high as another. */
export function isAtLeast(role: string | undefined, lowest: SignOffRole): boolean {
  return rolesFrom(lowest).some((each) => each === role);
}
