import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../server/testing/app.ts';
import { CaseloadDocument, RegisterPersonDocument, type RegisterPersonInput } from './generated.ts';
import { type Portal, RequestFailed, send } from './portal.testing.ts';

const DORIS: RegisterPersonInput = {
  givenName: 'Doris',
  familyName: 'Hallworth',
  bornOn: '1943-02-11',
  clientGroup: 'OLDER_PEOPLE',
  livingSituation: 'ALONE',
  primarySupportReason: 'PHYSICAL_SUPPORT_PERSONAL_CARE',
};

describe('a portal in TypeScript', () => {
  let app: TestApp;
  let portal: Portal;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
    const token = await app.token({ role: 'PRACTITIONER', council: 'oldham' });
    portal = { url: `${app.url}/graphql`, token };
  });
  afterAll(() => app.stop());

  it('reads what its document asks for, typed, and repeats a change safely', async () => {
    const input = { ...DORIS, idempotencyKey: '0b5f8f0e-7d0c-4a52-8f3e-5a4f4a2f6f10' };
    const first = await send(portal, RegisterPersonDocument, { input });
    const again = await send(portal, RegisterPersonDocument, { input });
    const answer = first.data.registerPerson;
    expect(answer).toEqual({
      person: { id: expect.stringMatching(/^person_/), version: 1 },
      userErrors: [],
    });
    expect(again).toEqual(first);
    const { data } = await send(portal, CaseloadDocument, { first: 20 });
    expect(data.people?.nodes.map(({ id, familyName, bornOn }) => [id, familyName, bornOn])).toEqual([
      [answer?.person?.id, 'Hallworth', '1943-02-11'],
    ]);
  });

  it('is told of a refusal as data, with its place in the input', async () => {
    const input = { ...DORIS, bornOn: '2026-06-02', postcode: 'ZZZ' };
    const { registerPerson } = (await send(portal, RegisterPersonDocument, { input })).data;
    expect(registerPerson?.person).toBeNull();
    expect(registerPerson?.userErrors.map(({ code, path }) => [code, path])).toEqual([
      ['POSTCODE_NOT_VALID', ['postcode']],
      ['BORN_IN_FUTURE', ['bornOn']],
    ]);
  });

  it('has what it may read, and by name what it may not', async () => {
    const token = await app.token({ role: 'FINANCE_OFFICER', council: 'oldham' });
    const { data, errors } = await send({ ...portal, token }, CaseloadDocument, { first: 20 });
    expect(data.people?.nodes).toMatchObject([{ familyName: 'Hallworth', currentPlan: null }]);
    expect(errors).toMatchObject([
      { path: ['people', 'nodes', 0, 'currentPlan'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('throws where nothing came back, with a code and the id under which it is logged', async () => {
    const failing = send({ ...portal, token: 'no-token' }, CaseloadDocument, { first: 20 });
    await expect(failing).rejects.toBeInstanceOf(RequestFailed);
    await expect(failing).rejects.toMatchObject({
      code: 'TOKEN_MALFORMED',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    const tooMany = send(portal, CaseloadDocument, { first: 101 });
    await expect(tooMany).rejects.toMatchObject({ code: 'PAGE_TOO_LARGE' });
  });
});
