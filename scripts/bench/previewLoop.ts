import type { Client } from 'pg';
import { ageInYears } from '../../server/domain/people/registration.ts';
import { settingsOf } from '../../server/domain/policy/policies/keptVersions.ts';
import {
  type CompiledAllocation,
  compileAllocation,
} from '../../server/domain/policy/resourceAllocation/compile.ts';
import type { ClientGroup, NeedsProfile } from '../../tenants/needs.ts';

/** The counts that both sides produce, which must agree. */
export interface PreviewCounts {
  people: number;
  gaining: number;
  losing: number;
  weeklyChangePence: number;
}

interface PersonRow {
  profile: NeedsProfile;
  bornOn: string;
  clientGroup: ClientGroup;
}

const READ = `
select distinct on (a.person_id) a.profile, p.born_on::text as "bornOn", p.client_group as "clientGroup", p.ethnicity,
  p.has_dementia as "hasDementia"
from allocation a join person p on p.tenant_id = a.tenant_id and p.id = a.person_id
where a.tenant_id = $1 order by a.person_id, a.id desc`;

/**
 * The plain way to the same counts: every person as a row with their answers as JSON, each worked out under
 * both policies as an allocation is. It leaves out row-level security, and everything in the preview but
 * these counts.
 */
export async function loopOverPeople(
  client: Client,
  tenantId: string,
  changeId: string,
): Promise<PreviewCounts> {
  const { inForce, proposed, day } = await policiesOf(client, changeId);
  const { rows } = await client.query<PersonRow>(READ, [tenantId]);
  const counts: PreviewCounts = { people: rows.length, gaining: 0, losing: 0, weeklyChangePence: 0 };
  for (const { profile, bornOn, clientGroup } of rows) {
    const aged = { ...profile, clientGroup, ageYears: ageInYears(bornOn, day) };
    const changePence = proposed.allocate(aged).weeklyAmountPence - inForce.allocate(aged).weeklyAmountPence;
    if (changePence > 0) counts.gaining++;
    if (changePence < 0) counts.losing++;
    counts.weeklyChangePence += changePence;
  }
  return counts;
}

async function policiesOf(
  client: Client,
  changeId: string,
): Promise<{ inForce: CompiledAllocation; proposed: CompiledAllocation; day: Temporal.PlainDate }> {
  const { rows } = await client.query(
    `select c.settings as proposed, v.settings as in_force, c.effective_from::text as day from policy_change c
     join policy_version v on v.tenant_id = c.tenant_id and v.id = c.base_version_id where c.id = $1`,
    [changeId.slice(-36)],
  );
  const compiled = (settings: unknown) => compileAllocation(settingsOf('resourceAllocation', settings));
  return {
    inForce: compiled(rows[0].in_force),
    proposed: compiled(rows[0].proposed),
    day: Temporal.PlainDate.from(rows[0].day),
  };
}
