import { isDeepStrictEqual } from 'node:util';
import type { Request } from 'autocannon';
import type { Client } from 'pg';
import type { Questions } from './questions.ts';

const VERIFIED = 12;

/** Asks both sides some of their questions and throws unless they answer with the same JSON. */
export async function verifySame(
  name: string,
  questions: Questions,
  urls: { product: string; limit: string },
): Promise<void> {
  for (let place = 0; place < Math.min(VERIFIED, questions.product.length); place++) {
    const ofProduct = await answerTo(urls.product, questions.product[place] as Request);
    const ofLimit = await answerTo(urls.limit, questions.limit[place] as Request);
    const data = (ofProduct as { data?: unknown }).data;
    if (isDeepStrictEqual(comparable(data), comparable(ofLimit))) continue;
    throw new Error(
      `No figures: the two sides answer ${name} differently.\nproduct: ${start(ofProduct)}\nlimit:   ${start(ofLimit)}`,
    );
  }
}

/** How many of the questions `verifySame` has used up. */
export const used = (questions: Questions) => Math.min(VERIFIED, questions.product.length);

/**
 * Throws unless both sides left the same rows behind: what was completed, allocated and audited, apart from
 * ids and times.
 */
export async function verifySameRows(client: Client, questions: Questions): Promise<void> {
  for (let place = 0; place < used(questions); place++) {
    const ofProduct = await rowsOf(client, assessmentIn(questions.product[place] as Request));
    const ofLimit = await rowsOf(client, assessmentIn(questions.limit[place] as Request));
    if (ofProduct !== null && isDeepStrictEqual(ofProduct, ofLimit)) continue;
    throw new Error(
      `No figures: the two sides write an assessment differently.\nproduct: ${start(ofProduct)}\nlimit:   ${start(ofLimit)}`,
    );
  }
}

/** Throws unless exactly this many assessments have been completed and audited since the data was loaded. */
export async function verifyCount(client: Client, completed: number): Promise<void> {
  const { rows } = await client.query(
    `select (select count(*)::int from audit_entry where action = 'completeAssessment') as audited,
       (select count(*)::int from assessment a join allocation l on l.tenant_id = a.tenant_id and l.assessment_id = a.id
        where a.completed_by = 'bench') as completed`,
  );
  if (rows[0].audited === completed && rows[0].completed === completed) return;
  throw new Error(
    `No figures: ${completed} assessments were to be completed, ${rows[0].completed} were, and ${rows[0].audited} are audited.`,
  );
}

async function answerTo(url: string, { method, path, headers, body }: Request): Promise<unknown> {
  const response = await fetch(`${url}${path}`, { method, headers, body });
  return response.json();
}

/** Two assessments of the same needs differ in their own ids, and the product's cursors also say which list they are of. */
function comparable(data: unknown): unknown {
  const text = JSON.stringify(data ?? null)
    .replaceAll(/assessment_[0-9a-f-]{36}/g, 'assessment_')
    .replaceAll(/"endCursor":"(.{21})[^"]*"/g, '"endCursor":"$1"');
  return JSON.parse(text);
}

function assessmentIn(request: Request): string {
  return (
    /assessment[_/](?:[0-9a-f-]{36}\/)?([0-9a-f-]{36})/.exec(`${request.path} ${request.body}`)?.[1] ?? ''
  );
}

async function rowsOf(client: Client, assessmentId: string): Promise<unknown> {
  const { rows } = await client.query(
    `select a.version, a.completed_on, a.completed_by, a.completed_at is not null as has_moment,
       to_jsonb(l) - array['id', 'person_id', 'assessment_id'] as allocation, l.steps::text, l.profile::text,
       array(select jsonb_build_array(action, actor_subject, actor_role, subject_type)
             from audit_entry e where e.tenant_id = a.tenant_id and e.subject_id = a.id) as audited
     from assessment a join allocation l on l.tenant_id = a.tenant_id and l.assessment_id = a.id
     where a.id = $1`,
    [assessmentId],
  );
  return rows[0] ?? null;
}

function start(value: unknown): string {
  return JSON.stringify(value).slice(0, 1_500);
}
