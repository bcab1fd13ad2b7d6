import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RECORD_KINDS, type RecordKind } from '../server/platform/access.ts';
import { ROLES_OF_ONE_PERSON } from '../server/platform/actor.ts';
import { newId, toGlobalId } from '../server/platform/ids.ts';
import type { Asker } from '../server/testing/app.ts';
import { queryAll } from '../server/testing/database.ts';
import type { RootField } from '../server/testing/schemaWalk.ts';
import {
  attacksOn,
  fullRequests,
  startWalkedCouncils,
  type WalkedCouncils,
} from '../server/testing/schemaWalkCouncils.ts';
import { foundIn, foundOfTables, type RecordSet } from '../server/testing/schemaWalkRecords.ts';
import { askerOf, codesOf, withoutIds } from '../server/testing/schemaWalkSender.ts';
import { READERS } from './areas.ts';
import {
  kindsFound,
  named,
  queries,
  ROLES_THAT_READ_NOBODY,
  rolesFor,
  rootFields,
  schema,
  shapes,
  textsOfKind,
} from './walkedSchema.testing.ts';

// A walk asks for everything that the schema has, so it takes as long as the schema is wide.
vi.setConfig({ testTimeout: 120_000 });

/** A concern is raised by anybody, whatever they may see, and shows nothing to whoever sees no concerns. */
const RAISED_BY_ANYBODY = 'raiseConcern';
/** Whoever holds money accounts for it, also a provider, which sees no record. */
const REPORTED_BY_HOLDERS = ['reportSpending', 'importTransactions', 'settleImportedLines'];
const mutations = rootFields.filter(
  ({ operation, name }) => operation === 'mutation' && name !== RAISED_BY_ANYBODY,
);
let councils: WalkedCouncils;
let aboutPeople: string[];
beforeAll(async () => {
  councils = await startWalkedCouncils(schema, shapes);
  aboutPeople = await councils.watch.tablesAboutPeople();
});
afterAll(() => councils.stop());

/**
 * From the person everything is walked to the end, and what each role sees from everywhere else has a walk of its own: here
 * the record that a field answers with is enough, and for a change what hangs on it too.
 */
function levelsBelow({ operation, name }: RootField): number | undefined {
  if (operation === 'mutation') return 2;
  return name === 'person' ? undefined : 1;
}

/** All that an asker gets from these fields, asking for everything with their own ids. */
async function everythingFrom(fields: readonly RootField[], asker: Asker, set: RecordSet): Promise<string> {
  const texts: string[] = [];
  for (const root of fields.filter((field) => rolesFor(field).includes(asker.role))) {
    const requests = fullRequests(schema, shapes, root, set, levelsBelow(root));
    // Queries change nothing, so that some may be asked at once.
    const atOnce = root.operation === 'query' ? 4 : 1;
    for (let from = 0; from < requests.length; from += atOnce) {
      const sent = requests.slice(from, from + atOnce).map(async ({ document, variables }) => {
        const answer = await councils.send(asker, document, variables);
        expect(codesOf(answer), document).not.toContain('INTERNAL_SERVER_ERROR');
        return answer.text;
      });
      texts.push(...(await Promise.all(sent)));
    }
  }
  return texts.join('\n');
}

describe('one person’s token cannot reach another person of the same council', () => {
  const openToOne = rootFields.filter(
    (root) => root.field.args.length > 0 && rolesFor(root).some((role) => ROLES_OF_ONE_PERSON.includes(role)),
  );

  /** Every row as it was after the attack before, which is how this one finds it. */
  let before: Record<string, string> | undefined;

  it.each(named(openToOne))(
    '%s answers for the neighbour’s ids just as for ids that do not exist',
    async (_name, root) => {
      const { own, neighbour, send, watch } = councils;
      before ??= await watch.fingerprint();
      for (const role of rolesFor(root).filter((each) => ROLES_OF_ONE_PERSON.includes(each))) {
        const asker = askerOf(role, own);
        for (const attack of attacksOn(schema, shapes, root, { own, theirs: neighbour })) {
          const ofTheirs = withoutIds(await send(asker, attack.document, attack.theirs), attack.ids);
          const ofMissing = withoutIds(await send(asker, attack.document, attack.missing), attack.ids);
          expect(ofTheirs, `${role}: ${attack.name}`).toBe(ofMissing);
          expect(foundIn(ofTheirs, neighbour), `${role}: ${attack.name}`).toEqual([]);
        }
      }
      const was = before;
      before = await watch.fingerprint();
      expect(before).toEqual(was);
    },
  );

  it('a supporter’s token for somebody else’s supporter record opens nothing', async () => {
    const { own, neighbour } = councils;
    const forged = askerOf('SUPPORTER', own, neighbour.rowIds.get('supporter'));
    expect(kindsFound(await everythingFrom(queries, forged, own), own)).toEqual([]);
    const representative = askerOf('REPRESENTATIVE', own, neighbour.rowIds.get('supporter'));
    expect(kindsFound(await everythingFrom(queries, representative, own), own)).toEqual([]);
  });
});

describe('a member of a panel who holds no other role', () => {
  const OF_THE_PANEL = ['panel_agenda_item', 'panel_decision', 'panel_referral'];
  const everything = () => everythingFrom(queries, askerOf('PANEL_MEMBER', councils.own), councils.own);
  /** Runs as whoever owns the tables, changes the case, and puts it back. */
  async function whileCase(change: string, look: () => Promise<void>): Promise<void> {
    const { app, own } = councils;
    const id = own.rowIds.get('panel_referral');
    const before = [id, own.rowIds.get('panel_member')];
    await queryAll(app.database, `update panel_referral set ${change} where id = $1`, [id]);
    await look();
    const back = `update panel_referral set closed_at = null, closed_reason = null, seen_by = array[$2::uuid] where id = $1`;
    await queryAll(app.database, back, before);
  }

  it('sees the referred case, and of no person anything else', async () => {
    const { own, neighbour, elsewhere } = councils;
    const text = await everything();
    expect(foundOfTables(text, own, OF_THE_PANEL).length).toBeGreaterThan(OF_THE_PANEL.length);
    const others = aboutPeople.filter((table) => !OF_THE_PANEL.includes(table));
    // The id of the person whose case it is stands in no answer; that of the plan does not either.
    expect(foundOfTables(text, own, others)).toEqual([]);
    for (const set of [neighbour, ...elsewhere]) expect(foundOfTables(text, set, aboutPeople)).toEqual([]);
  });

  it.each([
    ['is closed', "closed_at = now(), closed_reason = 'DECIDED', seen_by = '{}'"],
    ['is one in which they have declared an interest', "seen_by = '{}'"],
    ['is on the list of another member', 'seen_by = array[gen_random_uuid()]'],
  ])('sees nothing of a case that %s', async (_name, change) => {
    await whileCase(change, async () => {
      expect(foundOfTables(await everything(), councils.own, aboutPeople)).toEqual([]);
    });
  });

  it('sees nothing once the term has ended, nor by another account', async () => {
    const { app, own } = councils;
    const id = own.rowIds.get('panel_member');
    const stranger = { ...askerOf('PANEL_MEMBER', own), subject: 'stranger' };
    expect(foundOfTables(await everythingFrom(queries, stranger, own), own, aboutPeople)).toEqual([]);
    await queryAll(app.database, `update panel_member set term_to = '2026-05-31' where id = $1`, [id]);
    expect(foundOfTables(await everything(), own, aboutPeople)).toEqual([]);
    await queryAll(app.database, 'update panel_member set term_to = null where id = $1', [id]);
  });
});

describe('roles that read no person', () => {
  it('are among the roles', () => {
    expect(ROLES_THAT_READ_NOBODY).toEqual(
      expect.arrayContaining(['COMMISSIONER', 'POLICY_EDITOR', 'REGIONAL_ANALYST', 'PLATFORM_ADMINISTRATOR']),
    );
  });

  it.each(ROLES_THAT_READ_NOBODY)('%s finds nobody in anything they may change', async (role) => {
    const { own, neighbour, elsewhere } = councils;
    const changed = await everythingFrom(mutations, askerOf(role, own), own);
    for (const set of [own, neighbour, ...elsewhere]) {
      expect(foundOfTables(changed, set, aboutPeople)).toEqual([]);
    }
  });
});

describe('kinds of record', () => {
  it.each(RECORD_KINDS)('a supporter with consent to %s sees that and no other kind', async (kind) => {
    const { own } = councils;
    const supporter = await supporterWith([kind]);
    const text = await everythingFrom(queries, askerOf('SUPPORTER', own, supporter), own);
    // Whoever sees a budget sees its movements with it.
    // What is stated to be counted is shown to no supporter, though a consent should name it.
    const alone: RecordKind[] = kind === 'STATISTICAL_FACTS' ? [] : [kind];
    const seen: RecordKind[] = kind === 'BUDGETS' ? ['BUDGETS', 'MONEY_MOVEMENTS'] : alone;
    expect(kindsFound(text, own)).toEqual(seen.filter((each) => textsOfKind(own, each).length > 0));
  });

  it('a broker whom the person lets see the plan sees the plan only', async () => {
    const { own } = councils;
    const broker = askerOf('BROKER', own, await supporterWith(['PLANS']));
    const asked = await everythingFrom(queries, broker, own);
    const changed = await everythingFrom(mutations, broker, own);
    expect(kindsFound(asked + changed, own)).toEqual(['PLANS']);
  });

  it('a granddaughter who may see transactions and balances sees no plan, no address and no purpose', async () => {
    const { own } = councils;
    const asha = askerOf('SUPPORTER', own, await supporterWith(['MONEY_MOVEMENTS']));
    const asked = await everythingFrom(queries, asha, own);
    const changed = await everythingFrom(mutations, asha, own);
    expect(kindsFound(asked + changed, own)).toEqual(['MONEY_MOVEMENTS']);
    expect(asked).toContain('"funds":[{');
    expect(asked).toContain('"remainingPence":');
  });

  it('a provider sees the funds that it holds, and no record of any kind', async () => {
    const { own, watch } = councils;
    const before = await watch.fingerprint();
    const holder = askerOf('PROVIDER', own);
    const asked = await everythingFrom(queries, holder, own);
    const others = mutations.filter(({ name }) => !REPORTED_BY_HOLDERS.includes(name));
    const changed = await everythingFrom(others, holder, own);
    // It is told its own name, by `me`.
    const ownName = own.texts.get('supporter.name') as string;
    expect(kindsFound((asked + changed).replaceAll(ownName, ''), own)).toEqual([]);
    expect(await watch.fingerprint()).toEqual(before);
    const partId = toGlobalId('BudgetPart', own.rowIds.get('budget_part') as string);
    const funds = '{ ownFunds { partId remainingPence movements { amountPence } } }';
    expect((await councils.send(holder, funds, {})).text).toContain(partId);
    const person = toGlobalId('Person', own.rowIds.get('person') as string);
    const byId = await councils.send(holder, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [person],
    });
    expect(byId.data).toEqual({ nodes: [null] });
    // Whoever holds none sees none, whatever the person agrees to: consents are for people, and not for providers.
    const other = askerOf('PROVIDER', own, await supporterWith([...RECORD_KINDS]));
    expect((await councils.send(other, funds, {})).data).toEqual({ ownFunds: [] });
    expect(kindsFound(await everythingFrom(queries, other, own), own)).toEqual([]);
  });

  it('a provider accounts for the fund that it holds, and for no other, and is shown no record for it', async () => {
    const { own, watch } = councils;
    const reporting = mutations.filter(({ name }) => REPORTED_BY_HOLDERS.includes(name));
    const other = askerOf('PROVIDER', own, await supporterWith([...RECORD_KINDS]));
    const before = await watch.fingerprint();
    expect(kindsFound(await everythingFrom(reporting, other, own), own)).toEqual([]);
    expect(await watch.fingerprint()).toEqual(before);
    expect(kindsFound(await everythingFrom(reporting, askerOf('PROVIDER', own), own), own)).toEqual([]);
    const after = await watch.fingerprint();
    const differing = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(differing.sort()).toEqual(['audit_entry', 'ledger_posting', 'ledger_transaction', 'spending']);
  });

  it('an advocate sees the decision that they speak up in, and nothing else', async () => {
    const { own, watch } = councils;
    const decisionId = await anotherDecision();
    const advocate = await advocateIn(decisionId);
    const before = await watch.fingerprint();
    const asked = await everythingFrom(queries, askerOf('SUPPORTER', own, advocate), own);
    const changed = await everythingFrom(mutations, askerOf('SUPPORTER', own, advocate), own);
    // The walked record's decisions are others than the advocate's, so PostgreSQL shows none of them.
    expect(kindsFound(asked + changed, own)).toEqual([]);
    expect(await watch.fingerprint()).toEqual(before);
    expect(asked).toContain(decisionId);
    const walked = await advocateIn(own.rowIds.get('capacity_decision') as string);
    const ofWalked = await everythingFrom(queries, askerOf('SUPPORTER', own, walked), own);
    expect(kindsFound(ofWalked, own)).toEqual(['CAPACITY']);
    expect(ofWalked).toContain(own.texts.get('best_interests_decision.decision'));
    expect(ofWalked).not.toContain(decisionId);
  });

  it('an advocate whose appointment has ended sees nothing', async () => {
    const { own } = councils;
    const ended = await advocateIn(own.rowIds.get('capacity_decision') as string, { endedOn: '2026-05-02' });
    for (const role of ['SUPPORTER', 'REPRESENTATIVE'] as const) {
      const asked = await everythingFrom(queries, askerOf(role, own, ended), own);
      expect(kindsFound(asked, own), role).toEqual([]);
    }
  });

  it('a supporter without consents sees no record of any kind, and changes nothing', async () => {
    const { own, watch } = councils;
    const asker = askerOf('SUPPORTER', own, await supporterWith([]));
    const before = await watch.fingerprint();
    const asked = await everythingFrom(queries, asker, own);
    const changed = await everythingFrom(mutations, asker, own);
    expect(kindsFound(asked + changed, own)).toEqual([]);
    const unread = aboutPeople.filter((table) => !shapes.some((shape) => shape.table === table));
    expect(foundOfTables(asked + changed, own, unread)).toEqual([]);
    expect(await watch.fingerprint()).toEqual(before);
  });

  it('a supporter without consents may raise a concern, and is shown nothing of it', async () => {
    const { own } = councils;
    const raising = rootFields.filter(({ name }) => name === RAISED_BY_ANYBODY);
    const text = await everythingFrom(raising, askerOf('SUPPORTER', own, await supporterWith([])), own);
    expect(text).toContain('"isRaised":true');
    expect(kindsFound(text, own)).toEqual([]);
  });

  it('a representative whose authority has ended sees and changes no more than a supporter', async () => {
    const { own, watch } = councils;
    const asker = askerOf('REPRESENTATIVE', own, await supporterWith([], { authorityTo: '2026-05-31' }));
    const before = await watch.fingerprint();
    const asked = await everythingFrom(queries, asker, own);
    const changed = await everythingFrom(mutations, asker, own);
    expect(kindsFound(asked + changed, own)).toEqual([]);
    expect(await watch.fingerprint()).toEqual(before);
  });

  it.each(['REPRESENTATIVE', 'SUPPORTER'] as const)(
    'a former representative, as %s, sees and changes nothing by what was agreed to before the end',
    async (role) => {
      const { own, watch } = councils;
      const ended = { authorityTo: '2026-05-20', consentRecordedOn: '2026-05-20' };
      const former = askerOf(role, own, await supporterWith([...RECORD_KINDS], ended));
      const before = await watch.fingerprint();
      const asked = await everythingFrom(queries, former, own);
      const changed = await everythingFrom(mutations, former, own);
      expect(kindsFound(asked + changed, own)).toEqual([]);
      expect(await watch.fingerprint()).toEqual(before);
    },
  );

  it('a former representative sees what the person agrees to after the end, and no more', async () => {
    const { own } = councils;
    const anew = { authorityTo: '2026-05-20', consentRecordedOn: '2026-05-21' };
    const supporter = askerOf('SUPPORTER', own, await supporterWith(['PLANS'], anew));
    expect(kindsFound(await everythingFrom(queries, supporter, own), own)).toEqual(['PLANS']);
  });

  it('have a text each by which they can be told, once there is a type of that kind', () => {
    for (const { shape, kind } of READERS) {
      if (kind) expect(textsOfKind(councils.own, kind).length, shape.typeName).toBeGreaterThan(0);
    }
  });
});

/** Adds somebody to the circle of support of the person whose tokens are used. */
async function supporterWith(
  consents: readonly RecordKind[],
  { authorityTo = null as string | null, consentRecordedOn = '2026-05-01' } = {},
): Promise<string> {
  const { app, own } = councils;
  const id = newId();
  await queryAll(
    app.database,
    `insert into supporter (tenant_id, id, person_id, name, relationship, lives_in_household, authority, authority_from, authority_to, consents, consent_recorded_on)
     values ($1, $2, $3, 'Asha', 'friend', false, $4, $5, $6, $7, $8)`,
    [
      own.tenantId,
      id,
      own.rowIds.get('person'),
      authorityTo ? 'ATTORNEY' : 'NONE',
      authorityTo ? '2026-01-01' : null,
      authorityTo,
      consents,
      consentRecordedOn,
    ],
  );
  return id;
}

/** A second capacity decision of the own person, of which the walked record knows nothing; its bare UUID. */
async function anotherDecision(): Promise<string> {
  const { app, own } = councils;
  const id = newId();
  await queryAll(
    app.database,
    `insert into capacity_decision (tenant_id, id, person_id, subject, decided_on, help_given, result, is_choice_thought_unwise, assessed_by, recorded_at, recorded_by)
     values ($1, $2, $3, 'CHOOSE_WHERE_TO_LIVE', '2026-05-01', 'A quiet room.', 'HAS_CAPACITY', false, 'Ann', now(), 'test')`,
    [own.tenantId, id, own.rowIds.get('person')],
  );
  return id;
}

/** A supporter who is appointed as advocate in one decision; the bare UUID of the supporter. */
async function advocateIn(decisionId: string, { endedOn = null as string | null } = {}): Promise<string> {
  const { app, own } = councils;
  const supporter = await supporterWith([]);
  await queryAll(
    app.database,
    `insert into representation (tenant_id, id, person_id, supporter_id, kind, starts_on, capacity_decision_id, is_family_or_friend, is_independent, ended_on, ended_reason, recorded_at, recorded_by)
     values ($1, $2, $3, $4, 'ADVOCATE', '2026-05-01', $5, false, true, $6, $7, now(), 'test')`,
    [
      own.tenantId,
      newId(),
      own.rowIds.get('person'),
      supporter,
      decisionId,
      endedOn,
      endedOn && 'It is decided.',
    ],
  );
  return supporter;
}
