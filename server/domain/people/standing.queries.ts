import type { Standing } from '../../platform/access.ts';
import type { Database } from '../../platform/database/database.ts';
import type { SupporterAuthority } from './peopleVocabulary.ts';
import { mayDecideOn, mayManageMoneyOn } from './supporters.ts';

interface StandingRow {
  consents: string[];
  authority: SupporterAuthority;
  authorityFrom: string | null;
  authorityTo: string | null;
  personDiedOn: string | null;
}

const FIND_STANDING = {
  name: 'find_standing',
  text: `select consents, authority, authority_from::text as "authorityFrom", authority_to::text as "authorityTo",
      (select died_on::text from person whose where whose.tenant_id = $1 and whose.id = $3) as "personDiedOn"
    from supporter where tenant_id = $1 and id = $2 and person_id = $3`,
};

/**
 * What a supporter may do for their person today. This is read from the record, not the token, so that a
 * withdrawn consent takes effect at once. Null where this person has no such supporter.
 */
export async function readStanding(
  database: Database,
  scope: { tenantId: string; personId: string },
  supporterId: string,
  today: Temporal.PlainDate,
): Promise<Standing | null> {
  const read = database.read(scope);
  try {
    const [row] = await read.query<StandingRow>(FIND_STANDING, [scope.tenantId, supporterId, scope.personId]);
    if (!row) return null;
    return {
      // What was agreed to for support is not agreed to beyond it; who has charge of the estate asks the council.
      consents: row.personDiedOn ? [] : row.consents,
      mayDecide: mayDecideOn(row, today),
      mayManageMoney: mayManageMoneyOn(row, today),
    };
  } finally {
    await read.end();
  }
}
