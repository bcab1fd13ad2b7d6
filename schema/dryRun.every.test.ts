import { Agent, request } from 'node:http';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../server/platform/actor.ts';
import { newId, toGlobalId } from '../server/platform/ids.ts';
import { builtSchema } from '../server/testing/builtSchema.testing.ts';
import { queryAll } from '../server/testing/database.ts';
import { argumentsFor, type IdPlace, type RootField, rootFieldsOf } from '../server/testing/schemaWalk.ts';
import {
  fullRequests,
  startWalkedCouncils,
  type WalkedCouncils,
} from '../server/testing/schemaWalkCouncils.ts';
import { idInSet } from '../server/testing/schemaWalkRecords.ts';
import { askerOf } from '../server/testing/schemaWalkSender.ts';
import { PERMISSIONS, READERS } from './areas.ts';
import { IN_TRANSACTION } from './dryRun.testing.ts';

const schema = builtSchema();
const shapes = READERS.map(({ shape }) => shape);
const mutations = rootFieldsOf(schema).filter(({ operation }) => operation === 'mutation');

const FAULTS = ['INTERNAL_SERVER_ERROR', 'REFUSAL_NOT_DECLARED'];
/** PostgreSQL holds a version to the edit that it was saved as, and the change that the walk makes up has another. */
const MADE_UP = ['enactEmergencyPolicyChange'];

let councils: WalkedCouncils;
beforeAll(async () => {
  councils = await startWalkedCouncils(schema, shapes);
});
afterAll(() => councils.stop());

const inTransaction = () => queryAll(councils.app.database, IN_TRANSACTION);
/** The caller's own records wherever one is named. */
function argumentsOf(root: RootField, isComplete: boolean) {
  const idFor = ({ types: [type] }: IdPlace) =>
    idInSet(councils.own, shapes, type as never) ?? toGlobalId(type as never, newId());
  return { ...argumentsFor(root, { idFor, isComplete }), dryRun: true };
}

describe('a dry run of any mutation', () => {
  /** Every row as it was after the dry run before, which is how this one finds it. */
  let before: Record<string, string> | undefined;

  it.each(mutations.map((root) => [root.name, root] as const))(
    '%s keeps nothing and gives its connection back, whatever is asked of its answer',
    async (name, root) => {
      const { own, send, watch } = councils;
      before ??= await watch.fingerprint();
      const roles = PERMISSIONS.Mutation[name] as readonly Role[];
      for (const role of roles) {
        for (const isComplete of [false, true]) {
          for (const { document } of fullRequests(schema, shapes, root, own, 2)) {
            const { errors, status } = await send(
              askerOf(role, own),
              document,
              argumentsOf(root, isComplete),
            );
            const codes = (errors ?? []).map(({ extensions }) => extensions.code);
            const faults = codes.filter((code) => FAULTS.includes(code) && !MADE_UP.includes(name));
            expect(faults, `${role}: ${JSON.stringify(errors)}`).toEqual([]);
            expect(status).toBe(200);
          }
        }
      }
      expect(roles.length).toBeGreaterThan(0);
      const was = before;
      before = await watch.fingerprint();
      expect(before).toEqual(was);
      expect(await inTransaction()).toEqual([{ count: 0 }]);
    },
  );
});

describe('a dry run that its caller no longer waits for', () => {
  const REQUEST = `mutation($id: ID!) { updatePerson(dryRun: true, input: { personId: $id, expectedVersion: 1,
    preferredName: "Never" }) { person { id supporters { id } supportPlans { id } } userErrors { code } } }`;

  it('is undone, and its connection serves the next', async () => {
    const { app, own, watch } = councils;
    const before = await watch.fingerprint();
    const personId = own.rowIds.get('person') as string;
    const token = await app.token(askerOf('PRACTITIONER', own));
    const body = JSON.stringify({ query: REQUEST, variables: { id: toGlobalId('Person', personId) } });
    const holder = new Client({ connectionString: app.database.superuserUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select 1 from person where id = $1 for update', [personId]);
    const agent = new Agent();
    const requests = Array.from({ length: 4 }, () => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const sent = request(`${app.url}/graphql`, { method: 'POST', agent, headers });
      sent.on('error', () => {});
      sent.end(body);
      return sent;
    });
    // All the connections that one council's changes may have at once wait for the person, and one change waits for a
    // connection, as the last is for other councils; then everybody goes away.
    await expect.poll(inTransaction).toEqual([{ count: requests.length - 1 }]);
    for (const sent of requests) sent.destroy();
    await holder.query('commit');
    await holder.end();
    await expect.poll(inTransaction).toEqual([{ count: 0 }]);
    const { data } = await app.ask(askerOf('PRACTITIONER', own), REQUEST, {
      id: toGlobalId('Person', personId),
    });
    expect(data.updatePerson.userErrors).toEqual([]);
    expect(await watch.fingerprint()).toEqual(before);
  });
});
