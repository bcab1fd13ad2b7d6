import type { Client } from 'pg';
import { ETHNICITY } from '../../server/domain/people/peopleVocabulary.ts';
import { settingsOf } from '../../server/domain/policy/policies/keptVersions.ts';
import { compileAllocation } from '../../server/domain/policy/resourceAllocation/compile.ts';
import {
  encodedNeedsOf,
  PROFILE_BYTES,
  profileIn,
} from '../../server/domain/policy/resourceAllocation/encode.ts';
import { AGE_BANDS } from '../../tenants/needs.ts';
import { syntheticNeeds } from './syntheticNeeds.ts';

/** A council whose people all have a completed assessment. */
export interface PreviewCouncil {
  slug: string;
  tenantId: string;
  people: number;
}

const YOUNGEST_IN_BAND = [18, 25, 65, 75, 85];
const YEARS_IN_BAND = [7, 40, 10, 10, 14];
const ROWS_AT_A_TIME = 2_000;

/** Fills an onboarded council with invented people, each with a completed assessment and its allocation. */
export async function fillForPreview(client: Client, slug: string, people: number): Promise<PreviewCouncil> {
  const { rows } = await client.query(
    `select c.tenant_id, v.id, v.settings from council c
     join policy_version v on v.tenant_id = c.tenant_id and v.area = 'resourceAllocation'
     where c.slug = $1 and v.effective_from <= current_date order by v.effective_from desc limit 1`,
    [slug],
  );
  const { tenant_id: tenantId, id: versionId, settings } = rows[0];
  const engine = compileAllocation(settingsOf('resourceAllocation', settings));
  const encoded = syntheticNeeds(people);
  for (let from = 0; from < people; from += ROWS_AT_A_TIME) {
    const length = Math.min(ROWS_AT_A_TIME, people - from);
    const chunk = Array.from({ length }, (_, place) => personAt(encoded, from + place, engine));
    await client.query(INSERT, [tenantId, versionId, JSON.stringify(chunk)]);
  }
  return { slug, tenantId, people };
}

function personAt(encoded: Uint8Array, number: number, engine: ReturnType<typeof compileAllocation>) {
  const offset = number * PROFILE_BYTES;
  const band = (encoded[offset] as number) % AGE_BANDS.length;
  const ageYears = (YOUNGEST_IN_BAND[band] as number) + (number % (YEARS_IN_BAND[band] as number));
  const profile = profileIn(encoded, offset, ageYears);
  const { steps: _steps, ...allocation } = engine.allocate(profile);
  return {
    number,
    ageYears,
    days: number % 365,
    clientGroup: profile.clientGroup,
    // Most are of one group, as in most of England; the rest are spread evenly.
    ethnicity: number % 5 > 0 ? 'WHITE_BRITISH' : ETHNICITY.values[number % ETHNICITY.values.length],
    hasDementia: number % 4 === 0 ? true : number % 4 === 1 ? null : false,
    profile,
    ...encodedNeedsOf(profile),
    ...allocation,
  };
}

/**
 * $1 the council, $2 the version, $3 the people. Steps are left out, as neither side of the measurement reads
 * them.
 */
const INSERT = `
with given as (
  select *, ('019b' || lpad(to_hex(number), 8, '0') || '7001' || '8' || repeat('0', 15))::uuid as id
  from json_to_recordset($3) as (number integer, "ageYears" integer, days integer, "clientGroup" text, ethnicity text,
    "hasDementia" boolean, profile json, "needsEncoding" smallint, "encodedNeeds" bytea, "weeklyAmountPence" bigint,
    "yearlyAmountPence" bigint, "weeklyAmountBeforeUnpaidSupportPence" bigint, "totalPoints" integer,
    "totalPointsBeforeUnpaidSupport" integer, "scaleKey" text, "scaleLabel" text, "decisionReasons" text[])
), people as (
  insert into person (tenant_id, id, given_name, family_name, born_on, ethnicity, client_group, primary_support_reason,
    living_situation, has_dementia, registered_at)
  select $1, id, 'Sam', 'Example-' || number, current_date - make_interval(years => "ageYears", days => days), ethnicity,
    "clientGroup", 'PHYSICAL_SUPPORT_PERSONAL_CARE', 'ALONE', "hasDementia", now() - interval '300 days'
  from given
), assessments as (
  insert into assessment (tenant_id, id, person_id, version, respondent, started_on, answers, circumstances,
    completed_on, completed_at, completed_by)
  select $1, id, id, 2, 'SUPPORTED', current_date - 280, (profile -> 'domains')::jsonb, (profile -> 'circumstances')::jsonb,
    current_date - 270, now() - interval '270 days', 'practitioner-1'
  from given
)
insert into allocation (tenant_id, id, person_id, assessment_id, policy_version_id, allocated_on, profile,
  weekly_amount_pence, yearly_amount_pence, weekly_amount_before_unpaid_support_pence, total_points,
  total_points_before_unpaid_support, scale_key, scale_label, decision_reasons, steps, needs_encoding, encoded_needs)
select $1, id, id, id, $2, current_date - 270, profile, "weeklyAmountPence", "yearlyAmountPence",
  "weeklyAmountBeforeUnpaidSupportPence", "totalPoints", "totalPointsBeforeUnpaidSupport", "scaleKey", "scaleLabel",
  "decisionReasons", '[]', "needsEncoding", "encodedNeeds"
from given`;
