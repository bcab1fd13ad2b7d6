import type { SignedInAs } from '../session/sealedCookies.ts';

export interface NavigationItem {
  href: string;
  words: string;
}

const OF_ONE_PERSON = ['PERSON', 'REPRESENTATIVE', 'SUPPORTER'];
const PRACTICE = ['PRACTITIONER', 'TEAM_MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'];
const POLICY = ['POLICY_EDITOR', 'POLICY_APPROVER', 'EMERGENCY_POLICY_OFFICER', 'COUNCIL_ADMINISTRATOR'];

/** Every room of the portal, with the roles that find something in it. The API decides what each of them sees there. */
const ROOMS: readonly (NavigationItem & { roles: readonly string[] | 'everybody' })[] = [
  { href: '/me', words: 'My support', roles: OF_ONE_PERSON },
  { href: '/me/amount', words: 'My amount', roles: OF_ONE_PERSON },
  { href: '/me/plan', words: 'My plan', roles: OF_ONE_PERSON },
  { href: '/me/plan', words: 'The plan', roles: ['BROKER'] },
  { href: '/me/money', words: 'My money', roles: OF_ONE_PERSON },
  { href: '/me/checks', words: 'Checks and reviews', roles: OF_ONE_PERSON },
  { href: '/me/panel', words: 'My panel', roles: OF_ONE_PERSON },
  { href: '/me/challenge', words: 'Something is wrong', roles: OF_ONE_PERSON },
  { href: '/me/who-sees', words: 'Who sees my record', roles: OF_ONE_PERSON },
  { href: '/held', words: 'Money you hold', roles: ['PROVIDER'] },
  { href: '/people', words: 'People', roles: [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'] },
  { href: '/panel', words: 'Panel', roles: [...PRACTICE, 'PANEL_MEMBER'] },
  { href: '/checks', words: 'Checks', roles: [...PRACTICE, 'FINANCE_OFFICER'] },
  { href: '/payments', words: 'Payments', roles: [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'] },
  {
    href: '/policy',
    words: 'Policy',
    roles: [...POLICY, ...PRACTICE, 'FINANCE_OFFICER', 'COMMISSIONER', 'AUDITOR'],
  },
  {
    href: '/directory',
    words: 'Directory',
    roles: [...OF_ONE_PERSON, 'BROKER', ...PRACTICE, 'COMMISSIONER'],
  },
  { href: '/measures', words: 'Measures', roles: ['COMMISSIONER', 'HEAD_OF_SERVICE', 'DIRECTOR', 'AUDITOR'] },
  { href: '/audit', words: 'Audit trail', roles: ['AUDITOR'] },
  { href: '/region', words: 'Region', roles: ['REGIONAL_ANALYST', 'PLATFORM_ADMINISTRATOR'] },
  { href: '/developers', words: 'Developers', roles: 'everybody' },
];

/** The rooms of a role, in one order for everybody. A visitor finds what is there for developers. */
export function navigationOf(signedInAs: SignedInAs | null): NavigationItem[] {
  const role = signedInAs?.role ?? '';
  return ROOMS.filter(({ roles }) => roles === 'everybody' || roles.includes(role)).map(
    ({ href, words }) => ({
      href,
      words,
    }),
  );
}

/** Where somebody begins who has just signed in. */
export function homeOf(signedInAs: SignedInAs): string {
  const [first] = navigationOf(signedInAs);
  return first?.href ?? '/';
}
