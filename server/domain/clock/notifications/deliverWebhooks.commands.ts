import { runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { toGlobalId } from '../../../platform/ids.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { type Sent, send } from '../../../platform/outbound/send.ts';
import type { Session } from '../../../platform/session.ts';
import { DELIVER_WEBHOOKS, nextAttemptAt, signedHeaders } from './webhook.ts';

const AT_ONCE = 10;

interface DueDelivery {
  id: string;
  webhookId: string;
  attempts: number;
  url: string;
  secret: string;
  noticeId: string;
  code: string;
  personId: string;
  subjectType: string;
  subjectId: string;
  occurredAt: Date;
}

const DUE = {
  name: 'webhook_deliveries_due',
  text: `select d.id, d.webhook_id as "webhookId", d.attempts, w.url, w.secret, n.id as "noticeId", n.code,
      n.person_id as "personId", n.subject_type as "subjectType", n.subject_id as "subjectId",
      n.occurred_at as "occurredAt"
    from webhook_delivery d
    join webhook w on w.tenant_id = d.tenant_id and w.id = d.webhook_id
    join notice n on n.tenant_id = d.tenant_id and n.id = d.notice_id
    where d.tenant_id = $1 and d.next_attempt_at <= $2 order by d.next_attempt_at limit ${AT_ONCE}`,
};

/**
 * Sends what is due to the council's webhooks, as the table of deliveries says. One that fails is tried again later, and
 * wakes the job for that; one that failed for three days is given up, and can be sent again by hand. A receiver may be
 * sent the same message twice, under the same id.
 */
export const deliverWebhooks: Job = {
  name: DELIVER_WEBHOOKS,
  does: 'Sends notices to the council’s own systems, and tries again what did not arrive.',
  async run(session, { log }) {
    for (;;) {
      const due = await session.query<DueDelivery>(DUE, [session.council.tenantId, session.now.toString()]);
      // Nothing is open in the database while another system is waited for.
      await session.end();
      if (due.length === 0) return;
      const sent = await Promise.all(
        due.map(async (each) => ({ ...each, sent: await deliver(session, each) })),
      );
      for (const webhookId of new Set(due.map((each) => each.webhookId))) {
        const givenUp = await record(
          session,
          webhookId,
          sent.filter((each) => each.webhookId === webhookId),
        );
        for (const id of givenUp) {
          log.error(
            { council: session.council.slug, delivery: toGlobalId('WebhookDelivery', id) },
            'given up',
          );
        }
      }
    }
  },
};

/** A message has a code and ids; whoever receives it asks the API for the rest, as somebody who may see it. */
function deliver(session: Session, due: DueDelivery): Promise<Sent> {
  const id = toGlobalId('WebhookDelivery', due.id);
  const body = JSON.stringify({
    type: due.code,
    timestamp: due.occurredAt.toISOString(),
    data: {
      notificationId: toGlobalId('Notification', due.noticeId),
      council: session.council.slug,
      personId: toGlobalId('Person', due.personId),
      subjectType: due.subjectType,
      subjectId: toGlobalId(due.subjectType, due.subjectId),
    },
  });
  const headers = signedHeaders(due.secret, { id, sentAt: session.now, body });
  return send(due.url, { ...headers, 'content-type': 'application/json' }, body, session);
}

const RECORD = `update webhook_delivery set version = version + 1, attempts = attempts + 1, last_status = $3,
    last_fault = $4, delivered_at = $5, next_attempt_at = $6, given_up_at = $7
  where tenant_id = $1 and id = $2 and next_attempt_at is not null`;

/** Records what came of some deliveries to one webhook, and gives back those that are given up. */
async function record(
  session: Session,
  webhookId: string,
  sent: readonly (DueDelivery & { sent: Sent })[],
): Promise<string[]> {
  const givenUp: string[] = [];
  await runCommand(session, { action: 'deliverWebhooks', input: {} }, async (work) => {
    for (const each of sent) if (await recordOne(work, each)) givenUp.push(each.id);
    return { type: 'Webhook', id: webhookId };
  });
  return givenUp;
}

async function recordOne(work: Work, { id, attempts, sent }: DueDelivery & { sent: Sent }): Promise<boolean> {
  const now = work.now.toString();
  const hasArrived = sent.fault === null;
  const next = hasArrived ? null : nextAttemptAt(attempts + 1, work.now);
  const isGivenUp = !hasArrived && next === null;
  work.send(RECORD, [
    work.tenantId,
    id,
    sent.status,
    sent.fault,
    hasArrived ? now : null,
    next?.toString() ?? null,
    isGivenUp ? now : null,
  ]);
  if (next) await work.wake({ name: DELIVER_WEBHOOKS }, { subjectId: id, after: next });
  return isGivenUp;
}
