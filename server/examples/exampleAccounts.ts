import { EXAMPLE_COUNCILS } from '../../tenants/councils/exampleCouncils.ts';
import { ROLES, ROLES_OF_ONE_PERSON, ROLES_WITHOUT_COUNCIL, type Role } from '../platform/actor.ts';
import type { DevelopmentIssuer } from '../platform/auth/developmentIssuer.ts';
import { connectedApi } from './api.ts';
import type { ExamplePerson } from './welcome.ts';

interface ExampleAccount {
  role: string;
  councilSlug: string | null;
}

/** The example councils lie in eight regions, so the example analyst is of England as a whole, and sees them all. */
const REGION = 'E92000001';

/** The accounts that a newcomer may sign in as with one click: every role, at every example council that has it. */
export class ExampleAccounts {
  private readonly people = new Map<string, ExamplePerson>();

  constructor(
    private readonly issuer: DevelopmentIssuer,
    private readonly audience: string,
  ) {}

  /** Says who the example person of a council is, once they are loaded. Until then, nobody signs in as one. */
  nameThem(...people: readonly ExamplePerson[]): void {
    for (const person of people) this.people.set(person.councilSlug, person);
  }

  accounts(): ExampleAccount[] {
    const ofCouncils = EXAMPLE_COUNCILS.flatMap((councilSlug) =>
      ROLES.filter((role) => !ROLES_WITHOUT_COUNCIL.includes(role) && this.isThere(role, councilSlug)).map(
        (role) => ({ role, councilSlug }),
      ),
    );
    return [...ofCouncils, ...ROLES_WITHOUT_COUNCIL.map((role) => ({ role, councilSlug: null }))];
  }

  async tokenOf(asked: ExampleAccount): Promise<string | null> {
    const isKnown = this.accounts().some(
      ({ role, councilSlug }) => role === asked.role && councilSlug === asked.councilSlug,
    );
    if (!isKnown) return null;
    const role = asked.role as Role;
    const person = ROLES_OF_ONE_PERSON.includes(role) ? this.people.get(asked.councilSlug ?? '') : undefined;
    const api = connectedApi('', this.issuer, { audience: this.audience });
    return api.token({
      role,
      council: asked.councilSlug ?? undefined,
      person: person?.personId,
      supporter: role === 'PERSON' ? undefined : person?.supporterId,
      region: role === 'REGIONAL_ANALYST' ? REGION : undefined,
    });
  }

  private isThere(role: Role, council: string): boolean {
    return !ROLES_OF_ONE_PERSON.includes(role) || this.people.has(council);
  }
}
