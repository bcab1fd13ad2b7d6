import type { SignedInAs } from '../session/sealedCookies.ts';
import { sentence } from '../words/say.ts';

export interface NavigationItem {
  href: string;
  /** Kept by `sentence`, so that it can be said in another language. */
  words: string;
}

const OF_ONE_PERSON = ['PERSON', 'REPRESENTATIVE', 'SUPPORTER'];
const PRACTICE = ['PRACTITIONER', 'TEAM_MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'];
const POLICY = ['POLICY_EDITOR', 'POLICY_APPROVER', 'EMERGENCY_POLICY_OFFICER', 'COUNCIL_ADMINISTRATOR'];

/** Every room of the portal, with the roles that find something in it. The API decides what each of them sees there. */
const ROOMS: readonly (NavigationItem & { roles: readonly string[] | 'everybody' })[] = [
  { href: '/me', words: sentence('My support'), roles: OF_ONE_PERSON },
  { href: '/me/amount', words: sentence('My amount'), roles: OF_ONE_PERSON },
  { href: '/me/plan', words: sentence('My plan'), roles: OF_ONE_PERSON },
  { href: '/me/plan', words: sentence('The plan'), roles: ['BROKER'] },
  { href: '/me/money', words: sentence('My money'), roles: OF_ONE_PERSON },
  { href: '/me/checks', words: sentence('Checks and reviews'), roles: OF_ONE_PERSON },
  { href: '/me/panel', words: sentence('My panel'), roles: OF_ONE_PERSON },
  { href: '/me/challenge', words: sentence('Something is wrong'), roles: OF_ONE_PERSON },
  { href: '/me/who-sees', words: sentence('Who sees my record'), roles: OF_ONE_PERSON },
  { href: '/held', words: sentence('Money you hold'), roles: ['PROVIDER'] },
  { href: '/people', words: sentence('People'), roles: [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'] },
  { href: '/panel', words: sentence('Panel'), roles: [...PRACTICE, 'PANEL_MEMBER'] },
  { href: '/checks', words: sentence('Checks'), roles: [...PRACTICE, 'FINANCE_OFFICER'] },
  { href: '/payments', words: sentence('Payments'), roles: [...PRACTICE, 'FINANCE_OFFICER', 'AUDITOR'] },
  {
    href: '/policy',
    words: sentence('Policy'),
    roles: [...POLICY, ...PRACTICE, 'FINANCE_OFFICER', 'COMMISSIONER', 'AUDITOR'],
  },
  {
    href: '/directory',
    words: sentence('Directory'),
    roles: [...OF_ONE_PERSON, 'BROKER', ...PRACTICE, 'COMMISSIONER'],
  },
  {
    href: '/measures',
    words: sentence('Measures'),
    roles: ['COMMISSIONER', 'HEAD_OF_SERVICE', 'DIRECTOR', 'AUDITOR'],
  },
  { href: '/audit', words: sentence('Audit trail'), roles: ['AUDITOR'] },
  { href: '/region', words: sentence('Region'), roles: ['REGIONAL_ANALYST', 'PLATFORM_ADMINISTRATOR'] },
  { href: '/developers', words: sentence('Developers'), roles: 'everybody' },
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
