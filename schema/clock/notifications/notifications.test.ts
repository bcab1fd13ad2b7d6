import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows } from '../../../server/testing/database.ts';
import {
  assessed,
  change,
  completedReview,
  type PlanStep,
  registered,
  startedPlan,
} from '../../../server/testing/seeder.ts';

const COUNCIL = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council: COUNCIL };
const administrator: Asker = { role: 'COUNCIL_ADMINISTRATOR', council: COUNCIL };
const FEED = `query($unreadOnly: Boolean) { notifications(unreadOnly: $unreadOnly) {
  nodes { id code sentence isRead subjectType person { id } } } }`;

describe('what somebody is told of', () => {
  let app: TestApp;
  let personId: string;
  let plan: PlanStep;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard(COUNCIL);
    personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    plan = await startedPlan(app, practitioner, { personId, allocationId: allocation.id });
  });
  afterAll(() => app.stop());

  const feedOf = async (asker: Asker, variables: Record<string, unknown> = {}) =>
    (await app.ask(asker, FEED, variables)).data.notifications.nodes;
  const refusalsOf = async (asker: Asker, name: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const source = `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code path } } }`;
    return (await app.ask(asker, source, { input })).data[name].userErrors;
  };

  describe('by a webhook', () => {
    let receiver: Server;
    let secret: string;
    let webhookId: string;
    const received: { headers: Record<string, unknown>; body: string }[] = [];
    let status = 500;
    const DELIVERIES = `query($status: DeliveryStatus) { webhookDeliveries(status: $status) {
      nodes { id code status attempts nextAttemptAt lastStatus lastFault } } }`;

    beforeAll(async () => {
      receiver = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk) => {
          body += chunk;
        });
        request.on('end', () => {
          received.push({ headers: request.headers, body });
          response.writeHead(status).end();
        });
      });
      await new Promise<void>((resolve) => {
        receiver.listen(0, '127.0.0.1', resolve);
      });
    });
    afterAll(() => receiver.close());

    const deliveries = async (only?: string) =>
      (await app.ask(administrator, DELIVERIES, { status: only })).data.webhookDeliveries.nodes;

    it('is registered by whoever looks after the set-up, and its secret is shown once', async () => {
      const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/notices`;
      const before = await countRows(app.database, 'webhook');
      expect(await refusalsOf(administrator, 'registerWebhook', { url: 'http://example.com/' })).toEqual([
        { code: 'WEBHOOK_ADDRESS_NOT_VALID', path: ['url'] },
      ]);
      const forbidden = await app.ask(
        practitioner,
        'mutation($input: RegisterWebhookInput!) { registerWebhook(input: $input) { secret } }',
        { input: { url } },
      );
      expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await countRows(app.database, 'webhook')).toBe(before);
      const input = { url, codes: ['REVIEW_COMPLETED'] };
      const made = await change(
        app,
        administrator,
        'registerWebhook',
        'secret webhook { id url codes }',
        input,
      );
      expect(made.webhook).toMatchObject(input);
      expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      ({ secret } = made);
      webhookId = made.webhook.id;
    });

    it('is sent a code and ids, signed, and is tried again where it fails', async () => {
      app.setToday('2026-07-13');
      await completedReview(app, practitioner, plan);
      await app.jobs.workOff();
      expect(received).toHaveLength(1);
      const [{ headers, body } = { headers: {}, body: '' }] = received;
      const message = JSON.parse(body);
      expect(message).toEqual({
        type: 'REVIEW_COMPLETED',
        timestamp: '2026-07-13T08:00:00.000Z',
        data: {
          notificationId: expect.stringMatching(/^notice_/),
          council: COUNCIL,
          personId,
          subjectType: 'Review',
          subjectId: expect.stringMatching(/^review_/),
        },
      });
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
      expect(headers['webhook-signature']).toBe(
        `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
      );
      expect(await deliveries()).toMatchObject([
        {
          status: 'WAITING',
          attempts: 1,
          lastStatus: 500,
          lastFault: 'REFUSED',
          nextAttemptAt: '2026-07-13T08:01:00.000Z',
        },
      ]);
    });

    it('is given up in the end, listed, and sent again by hand', async () => {
      for (let day = 14; day <= 22; day += 1) {
        app.setToday(`2026-07-${day}`);
        await app.jobs.askForSweep();
        await app.jobs.workOff();
      }
      const [given] = await deliveries('GIVEN_UP');
      expect(given).toMatchObject({ status: 'GIVEN_UP', attempts: 10, nextAttemptAt: null });
      expect(await deliveries('WAITING')).toEqual([]);
      status = 200;
      await change(app, administrator, 'resendWebhookDelivery', 'delivery { status }', {
        deliveryId: given.id,
      });
      await app.jobs.workOff();
      expect(await deliveries('DELIVERED')).toMatchObject([{ id: given.id, attempts: 1, lastStatus: 200 }]);
      expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
      expect(await refusalsOf(administrator, 'resendWebhookDelivery', { deliveryId: given.id })).toEqual([
        { code: 'DELIVERY_NOT_GIVEN_UP', path: ['deliveryId'] },
      ]);
    });

    it('is sent nothing more once it has ended', async () => {
      const before = received.length;
      const target = { webhookId, expectedVersion: 1 };
      await change(app, administrator, 'endWebhook', 'webhook { endedAt }', target);
      await completedReview(app, practitioner, plan, { heldOn: '2026-07-22' });
      await app.jobs.workOff();
      expect(received).toHaveLength(before);
      expect(await refusalsOf(administrator, 'endWebhook', target)).toEqual([
        { code: 'WEBHOOK_ENDED', path: ['webhookId'] },
      ]);
    });
  });

  describe('in their feed', () => {
    it('is the person’s own, the latest first, in a plain sentence', async () => {
      const person: Asker = { role: 'PERSON', council: COUNCIL, person: personId };
      const feed = await feedOf(person);
      // The good review also moved the check of the money to a lighter touch.
      expect(feed.map(({ code }: { code: string }) => code)).toEqual([
        'REVIEW_COMPLETED',
        'MONITORING_CHECK_MOVED',
        'REVIEW_COMPLETED',
      ]);
      expect(feed[0]).toMatchObject({
        code: 'REVIEW_COMPLETED',
        sentence: 'A review of the plan was held, and what it found was recorded.',
        isRead: false,
        subjectType: 'Review',
        person: { id: personId },
      });
    });

    it('is read by each for themself', async () => {
      const person: Asker = { role: 'PERSON', council: COUNCIL, person: personId };
      const [latest, other, first] = await feedOf(person);
      const marked = { notificationIds: [latest.id] };
      await change(app, person, 'markNotificationsRead', 'notificationIds', marked);
      await change(app, person, 'markNotificationsRead', 'notificationIds', marked);
      expect((await feedOf(person)).map(({ isRead }: { isRead: boolean }) => isRead)).toEqual([
        true,
        false,
        false,
      ]);
      expect(await feedOf(person, { unreadOnly: true })).toEqual([other, first]);
      const before = await countRows(app.database, 'notice_read');
      const others = { notificationIds: [other.id, personId] };
      expect(await refusalsOf(person, 'markNotificationsRead', others)).toEqual([
        { code: 'NOT_FOUND', path: ['notificationIds', '1'] },
      ]);
      expect(await countRows(app.database, 'notice_read')).toBe(before);
    });

    it('goes with a consent, and comes back with it', async () => {
      const consents = { consents: ['REVIEWS'], consentRecordedOn: '2026-06-01' };
      const input = { personId, name: 'Sheila', relationship: 'daughter', ...consents };
      const { supporter } = await change(
        app,
        practitioner,
        'addSupporter',
        'supporter { id version }',
        input,
      );
      const sheila: Asker = {
        role: 'SUPPORTER',
        council: COUNCIL,
        person: personId,
        supporter: supporter.id,
      };
      expect(await feedOf(sheila)).toHaveLength(2);
      const target = { supporterId: supporter.id, expectedVersion: supporter.version };
      await change(app, practitioner, 'updateSupporter', 'supporter { id }', {
        ...target,
        consents: ['PLANS'],
      });
      expect(await feedOf(sheila)).toEqual([]);
    });

    it('is for staff about the people whom they work with', async () => {
      expect(await feedOf(practitioner)).toEqual([]);
      const { version } = (
        await app.ask(practitioner, 'query($id: ID!) { person(id: $id) { version } }', { id: personId })
      ).data.person;
      const { account } = (await app.ask(practitioner, '{ me { account } }', {})).data.me;
      await change(app, practitioner, 'assignWorker', 'person { id }', {
        personId,
        expectedVersion: version,
        workerAccount: account,
        workerName: 'Priya Shah',
        fromOn: '2026-07-22',
      });
      expect(await feedOf(practitioner)).toHaveLength(3);
    });
  });

  describe('as it comes', () => {
    const SUBSCRIBE = 'subscription { notified { code sentence person { id } } }';
    const person = (): Asker => ({ role: 'PERSON', council: COUNCIL, person: personId });
    const stream = (token: string | null, query = SUBSCRIBE, path = '/graphql/stream', sent: object = {}) =>
      fetch(`${app.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream, application/json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, ...sent }),
      });
    /** Reads on until a text has come, or to the end. */
    const readUntil = async (reader: ReadableStreamDefaultReader<Uint8Array>, wanted: string | null) => {
      let text = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return text;
        text += new TextDecoder().decode(value);
        if (wanted !== null && text.includes(wanted)) return text;
      }
    };

    it('is told at once to whoever may read it, and to nobody else', async () => {
      const response = await stream(await app.token(person()));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/event-stream');
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      await readUntil(reader, ':');
      const other = await registered(app, practitioner);
      const others = await stream(await app.token({ ...person(), person: other, subject: 'other' }));
      const othersReader = (others.body as ReadableStream<Uint8Array>).getReader();
      await completedReview(app, practitioner, plan, { heldOn: '2026-07-22' });
      const [, data = ''] = /data: (.*)/.exec(await readUntil(reader, 'notified')) ?? [];
      expect(JSON.parse(data)).toEqual({
        data: {
          notified: {
            code: 'REVIEW_COMPLETED',
            sentence: 'A review of the plan was held, and what it found was recorded.',
            person: { id: personId },
          },
        },
      });
      await reader.cancel();
      app.setToday('2026-07-23');
      await othersReader.cancel();
    });

    it('ends when the token expires', async () => {
      // Clocks may differ by 45 seconds, so this one is believed for another second.
      const token = await app.issuer.mint({
        role: 'PRACTITIONER',
        councilSlug: COUNCIL,
        subject: 'soon-over',
        expiresInSeconds: -43,
      });
      const response = await stream(token);
      expect(response.status).toBe(200);
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      expect(await readUntil(reader, null)).not.toContain('notified');
    });

    it('is refused without a token, for queries, on the usual route, and to an account with too many', async () => {
      expect((await stream(null)).status).toBe(401);
      const token = await app.token(person());
      expect((await stream(token, '{ me { account } }')).status).toBe(400);
      for (const sent of [
        { query: '' },
        { query: 1 },
        { variables: 'x' },
        { variables: [] },
        { operationName: 1 },
      ]) {
        const answers = await Promise.all(
          ['/graphql/stream', '/graphql'].map((path) => stream(token, SUBSCRIBE, path, sent)),
        );
        for (const answer of answers) {
          const code = (await answer.json()).errors[0].extensions.code;
          expect([answer.status, code], JSON.stringify(sent)).toEqual([400, 'BAD_REQUEST']);
        }
      }
      const usual = await stream(token, SUBSCRIBE, '/graphql');
      expect([usual.status, (await usual.json()).errors[0].extensions.code]).toEqual([
        400,
        'SUBSCRIPTION_NOT_SUPPORTED',
      ]);
      const administrators = await stream(await app.token(administrator));
      expect(await administrators.text()).toContain('FORBIDDEN');
      const busy = await app.token({ ...person(), subject: 'busy' });
      const open = [];
      for (let count = 0; count < 5; count += 1) open.push(await stream(busy));
      const sixth = await stream(busy);
      expect([sixth.status, (await sixth.json()).errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
      for (const each of open) await each.body?.cancel();
    });

    it('is told of a wrong document or variable as on the usual route, with the place and never the value', async () => {
      const token = await app.token(person());
      const errorsOf = async (query: string, path: string, sent: object = {}) => {
        const response = await stream(token, query, path, sent);
        expect(response.status).toBe(400);
        const { errors } = (await response.json()) as {
          errors: { message: string; locations?: object; extensions: Record<string, unknown> }[];
        };
        return errors.map(({ message, locations, extensions: { requestId, ...extensions } }) => {
          expect(requestId).toBe(response.headers.get('x-request-id'));
          return { message, locations, extensions };
        });
      };
      for (const [query, code, locations, sent] of [
        [
          'subscription { notified { nothing sentence } }',
          'GRAPHQL_VALIDATION_FAILED',
          [{ line: 1, column: 27 }],
        ],
        ['subscription {\n  notified {', 'GRAPHQL_PARSE_FAILED', [{ line: 2, column: 13 }]],
        [
          'subscription { notified { code @include(if: "Mary") } }',
          'GRAPHQL_VALIDATION_FAILED',
          [{ line: 1, column: 45 }],
        ],
        [
          'subscription A { notified { code } }',
          'OPERATION_RESOLUTION_FAILURE',
          undefined,
          { operationName: 'B' },
        ],
      ] as const) {
        const errors = await errorsOf(query, '/graphql/stream', sent);
        expect(errors, query).toMatchObject([{ extensions: { code } }]);
        expect(errors[0]?.locations, query).toEqual(locations);
        expect(JSON.stringify(errors)).not.toContain('Mary');
        if (code !== 'OPERATION_RESOLUTION_FAILURE') {
          expect(await errorsOf(query, '/graphql'), query).toEqual(expect.arrayContaining(errors));
        }
      }
      const byVariable = 'subscription($on: Boolean!) { notified { code @include(if: $on) } }';
      expect(await errorsOf(byVariable, '/graphql/stream', { variables: { on: 'Mary' } })).toEqual([
        {
          message: 'The variable $on is not right: this is neither true nor false. Nothing was done.',
          locations: [{ line: 1, column: 14 }],
          extensions: { code: 'BAD_USER_INPUT', inputPath: ['on'] },
        },
      ]);
    });
  });
});
