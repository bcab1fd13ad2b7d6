import type { TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';

/** A later version of an area, as approval would record it. */
interface NewVersion {
  slug: string;
  area: AreaKey;
  effectiveFrom: string;
  recordedAt: string;
  /** The setting in which it differs from the council's version 1. */
  path: string;
  value: unknown;
}

/** Records a version of a council's policy that nobody has published, and returns its API id. */
export async function recordVersion(app: TestApp, version: NewVersion): Promise<string> {
  const { slug, area, effectiveFrom, recordedAt, path, value } = version;
  const [row] = await queryAll<{ id: string }>(
    app.database,
    `insert into policy_version (tenant_id, id, area, number, settings, sources, effective_from, recorded_at, author, approver, note)
     select tenant_id, gen_random_uuid(), area, (select max(number) + 1 from policy_version n where n.tenant_id = v.tenant_id and n.area = v.area),
       jsonb_set(settings, $4::text[], $5::jsonb), sources, $3, $6, 'writer', null, ''
     from policy_version v where area = $2 and number = 1 and tenant_id = (select tenant_id from council where slug = $1)
     returning id`,
    [slug, area, effectiveFrom, `{${path.replaceAll('.', ',')}}`, JSON.stringify(value), recordedAt],
  );
  return `policy_${row?.id}`;
}

/** Publishes a version at a moment, as the mutation does on the day it is sent. */
export async function publishAt(app: TestApp, versionId: string, publishedAt: string): Promise<void> {
  await queryAll(
    app.database,
    `insert into published_policy (tenant_id, policy_version_id, published_at)
     select tenant_id, id, $2 from policy_version where id = $1`,
    [bare(versionId), publishedAt],
  );
}

/** Withdraws a version before its first day. */
export async function withdrawAt(app: TestApp, versionId: string, withdrawnAt: string): Promise<void> {
  await queryAll(
    app.database,
    `insert into policy_version_withdrawal (tenant_id, policy_version_id, withdrawn_at, withdrawn_by, reason)
     select tenant_id, id, $2, 'approver', 'The budget was not agreed.' from policy_version where id = $1`,
    [bare(versionId), withdrawnAt],
  );
}

/** The UUID of an API id. */
export function bare(id: string): string {
  return id.replace(/^[a-z]+_/, '');
}
