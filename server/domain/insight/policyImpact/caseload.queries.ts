import { CLIENT_GROUPS, type NeedsProfile } from '../../../../tenants/needs.ts';
import type { Session } from '../../../platform/session.ts';
import { ETHNICITY } from '../../people/peopleVocabulary.ts';
import { encodeProfile, NEEDS_ENCODING, PROFILE_BYTES } from '../../policy/resourceAllocation/encode.ts';
import { type Caseload, DEMENTIA_RECORD } from './caseload.ts';
import { placeOf } from './columns.ts';

/**
 * Marks needs that were written in an earlier encoding, in their first byte. No pair of client group and age band is so
 * high.
 */
const ENCODED_EARLIER = 255;

/** The columns as PostgreSQL puts them together; null for an empty caseload. */
interface CaseloadRow {
  count: number;
  encodedNeeds: Buffer | null;
  /** Profiles of those whose needs are in an earlier encoding, in their order. */
  earlierProfiles: NeedsProfile[] | null;
  bornOnDays: Buffer | null;
  clientGroups: Buffer | null;
  ethnicities: Buffer | null;
  dementiaRecords: Buffer | null;
  personIds: Buffer | null;
}

/**
 * Everybody's latest allocation stands for their latest completed assessment, as each assessment has exactly one. A
 * person whose latest plan has ended since is no longer supported, and nobody is priced who has died or whose age is not known. $2 is the
 * encoding, $3 what replaces needs in an earlier one, $4 to $6 the lists of words, and $7 whether ids are read.
 */
const READ_CASELOAD = {
  name: 'read_caseload',
  text: `select count(*)::integer as count, string_agg(needs, '') as "encodedNeeds",
      json_agg(earlier_profile) filter (where earlier_profile is not null) as "earlierProfiles",
      string_agg(int4send(born_on - date '1970-01-01'), '') as "bornOnDays",
      string_agg(${placeOf('client_group', '$4')}, '') as "clientGroups",
      string_agg(${placeOf('ethnicity', '$5')}, '') as ethnicities,
      string_agg(${placeOf('dementia', '$6')}, '') as "dementiaRecords",
      string_agg(uuid_send(person_id), '') filter (where $7::boolean) as "personIds"
    from (
      select latest.person_id, p.born_on, p.client_group, p.ethnicity,
        case p.has_dementia when true then 'DIAGNOSED' when false then 'NOT_DIAGNOSED' else 'NOT_RECORDED' end as dementia,
        case when latest.needs_encoding = $2::integer then latest.encoded_needs else $3::bytea end as needs,
        case when latest.needs_encoding <> $2::integer
          then (select profile from allocation a where a.tenant_id = $1 and a.id = latest.id) end as earlier_profile
      from (
        select distinct on (person_id) person_id, id, allocated_on, needs_encoding, encoded_needs
        from allocation where tenant_id = $1 order by person_id desc, id desc
      ) latest
      join person p on p.tenant_id = $1 and p.id = latest.person_id
      where p.born_on is not null and p.died_on is null and not exists (
        select from support_plan s
        where s.tenant_id = $1 and s.person_id = latest.person_id
          and s.ended_on is not null and s.ended_on >= latest.allocated_on
          and not exists (
            select from support_plan newer
            where newer.tenant_id = $1 and newer.person_id = s.person_id and newer.number > s.number))
    ) caseload`,
};

/**
 * The caseload of the session's council as columns, in one statement: everybody with a completed assessment whose
 * support has not ended. Ids come only to readers who may read people's assessments. Throws FORBIDDEN where the role
 * has no figures about everybody.
 */
export async function readCaseload(session: Session): Promise<Caseload> {
  const notInThisEncoding = Buffer.alloc(PROFILE_BYTES, ENCODED_EARLIER);
  const [row] = await session.queryForFigures<CaseloadRow>(READ_CASELOAD, [
    session.council.tenantId,
    NEEDS_ENCODING,
    notInThisEncoding,
    CLIENT_GROUPS,
    ETHNICITY.values,
    DEMENTIA_RECORD.values,
    session.mayRead('ASSESSMENTS'),
  ]);
  return caseloadFrom(row as CaseloadRow);
}

function caseloadFrom(row: CaseloadRow): Caseload {
  const encodedNeeds = row.encodedNeeds ?? Buffer.alloc(0);
  encodeEarlier(encodedNeeds, row.earlierProfiles ?? []);
  return {
    count: row.count,
    encodedNeeds,
    bornOnDays: integersIn(row.bornOnDays),
    clientGroups: positionsIn(row.clientGroups, 'client group'),
    ethnicities: positionsIn(row.ethnicities, 'ethnicity'),
    dementiaRecords: positionsIn(row.dementiaRecords, 'record of dementia'),
    personIds: row.personIds,
  };
}

/** Needs kept in an earlier encoding are encoded anew, from the profile that was kept beside them. */
function encodeEarlier(encodedNeeds: Buffer, profiles: readonly NeedsProfile[]): void {
  let next = 0;
  for (let offset = 0; next < profiles.length; offset += PROFILE_BYTES) {
    if (encodedNeeds[offset] !== ENCODED_EARLIER) continue;
    encodeProfile(profiles[next++] as NeedsProfile, encodedNeeds, offset);
  }
}

/** Whole numbers of four bytes, the highest byte first, as PostgreSQL sends them. */
function integersIn(bytes: Buffer | null): Int32Array {
  if (bytes === null) return new Int32Array(0);
  return Int32Array.from({ length: bytes.length / 4 }, (_, place) => bytes.readInt32BE(place * 4));
}

/** Places counted from 1 as positions counted from 0. */
function positionsIn(places: Buffer | null, what: string): Uint8Array {
  const positions = Uint8Array.from(places ?? [], (place) => place - 1);
  if (places?.includes(0)) throw new Error(`Somebody has a ${what} that the program has no word for.`);
  return positions;
}
