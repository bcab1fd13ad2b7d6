import { ACTS_FOR_PERSON, type Standing } from '../../platform/access.ts';
import type { SessionDatabase } from '../../platform/database/sharedTransaction.ts';
import { consentsThatHold } from './formerRepresentative.ts';
import {
  holdsOn,
  mayActFor,
  type RecordedAuthority,
  type RecordedRepresentation,
  relationsOf,
} from './mayActFor.ts';
import { incapacityFoundUntil } from './people.entity.ts';

interface StandingRow extends RecordedAuthority {
  consents: string[];
  consentRecordedOn: string | null;
  personDiedOn: string | null;
  incapacityFoundUntil: string | null;
  representations: (RecordedRepresentation & { capacityDecisionId: string | null })[];
}

// The appointments are rows of a higher area, care/representation, which writes them and what they rest on.
const FIND_STANDING = {
  name: 'find_standing',
  text: `select consents, consent_recorded_on::text as "consentRecordedOn", authority, authority_from::text as "authorityFrom", authority_to::text as "authorityTo",
      (select died_on::text from person whose where whose.tenant_id = $1 and whose.id = $3) as "personDiedOn",
      ${incapacityFoundUntil('$1', '$3')}::text as "incapacityFoundUntil",
      (select coalesce(json_agg(json_build_object('kind', kind, 'scopes', scopes, 'startsOn', starts_on,
          'endsOn', ends_on, 'endedOn', ended_on, 'capacityDecisionId', capacity_decision_id)), '[]')
        from representation where representation.tenant_id = $1 and representation.supporter_id = $2) as representations
    from supporter where tenant_id = $1 and id = $2 and person_id = $3`,
};

/**
 * What a supporter may do for their person today. This is read from the record, not the token, so that a
 * withdrawn consent takes effect at once. Null where this person has no such supporter.
 */
export async function readStanding(
  database: Pick<SessionDatabase, 'read'>,
  scope: { tenantId: string; personId: string },
  supporterId: string,
  today: Temporal.PlainDate,
): Promise<Standing | null> {
  const read = database.read(scope);
  try {
    const [row] = await read.query<StandingRow>(FIND_STANDING, [scope.tenantId, supporterId, scope.personId]);
    return row ? standingOf(row, today) : null;
  } finally {
    await read.end();
  }
}

function standingOf(row: StandingRow, today: Temporal.PlainDate): Standing {
  const relations = relationsOf(row, row.representations);
  const acts = ACTS_FOR_PERSON.filter((what) => mayActFor(relations, what, today));
  return {
    consents: consentsThatHold(row, relations, today),
    acts,
    mayDecide: acts.includes('AGREE_PLAN'),
    advocatedDecisionIds: acts.includes('SEE_DECISION') ? advocatedDecisions(row, today) : [],
  };
}

function advocatedDecisions({ representations }: StandingRow, today: Temporal.PlainDate): string[] {
  return representations.flatMap((each) => {
    const [relation] = relationsOf({ authority: 'NONE' }, [each]).authorities;
    const isInForce = each.kind === 'ADVOCATE' && relation && holdsOn(relation, today);
    return isInForce && each.capacityDecisionId ? [each.capacityDecisionId] : [];
  });
}
