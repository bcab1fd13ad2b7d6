/** Everybody who may hold a token. What each may do stands in the areas that schema/areas.ts lists. */
export const ROLES = [
  'PERSON',
  'REPRESENTATIVE',
  'SUPPORTER',
  'PRACTITIONER',
  'TEAM_MANAGER',
  'SERVICE_MANAGER',
  'HEAD_OF_SERVICE',
  'DIRECTOR',
  'BROKER',
  'PROVIDER',
  'FINANCE_OFFICER',
  'COMMISSIONER',
  'POLICY_EDITOR',
  'POLICY_APPROVER',
  'EMERGENCY_POLICY_OFFICER',
  'COUNCIL_ADMINISTRATOR',
  'REGIONAL_ANALYST',
  'PLATFORM_ADMINISTRATOR',
  'AUDITOR',
  'PANEL_MEMBER',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * SYSTEM is the program itself, at work by the calendar for one council at a time. No token can carry it, and no field
 * of the schema is open to it: its work begins in the program, and what it changes is audited like anybody's.
 * PUBLIC is whoever reads a public page without signing in. No token can carry it either: it sees nobody, changes nothing,
 * and reads only what an area declares that anybody may.
 */
export type ActorRole = Role | 'SYSTEM' | 'PUBLIC';

/** Roles that belong to no council: they work across all of them, on published policy only. */
export const ROLES_WITHOUT_COUNCIL: readonly Role[] = ['REGIONAL_ANALYST', 'PLATFORM_ADMINISTRATOR'];

/**
 * Roles that see one person only: themselves, or the person they support. A broker sees one by a token that names
 * the person, and nobody by one that does not; a provider sees the funds that it holds for the one whom its token names.
 */
export const ROLES_OF_ONE_PERSON: readonly Role[] = [
  'PERSON',
  'REPRESENTATIVE',
  'SUPPORTER',
  'BROKER',
  'PROVIDER',
];

/** The most characters of an account: OpenID Connect Core, section 2, has it of a subject. */
export const LONGEST_ACCOUNT = 255;

/** Whoever a verified token says is asking, or the program itself. */
export interface Actor {
  /** The issuer's own name for the account; never a person's name. */
  subject: string;
  role: ActorRole;
  /** Null for the roles that belong to no council. */
  councilSlug: string | null;
  /** The person that the actor is, or supports; a bare UUID. Null for staff, and for a broker between people. */
  personId: string | null;
  /** The supporter record of a representative, supporter, broker or provider; a bare UUID. */
  supporterId: string | null;
  /** The region whose councils’ published figures a regional analyst reads, or England; left out where the token names none. */
  regionCode?: string;
  /** When the token was issued, in seconds since 1970; left out where it does not say, and for whoever asks without one. */
  issuedAtSeconds?: number;
}

/** `team-manager` in tokens and on the command line is TEAM_MANAGER in the schema. */
export function roleFromKebabCase(text: string): Role | null {
  const role = text.toUpperCase().replaceAll('-', '_');
  return ROLES.find((known) => known === role && text === roleToKebabCase(known)) ?? null;
}

/** TEAM_MANAGER becomes `team-manager`. */
export function roleToKebabCase(role: Role): string {
  return role.toLowerCase().replaceAll('_', '-');
}
