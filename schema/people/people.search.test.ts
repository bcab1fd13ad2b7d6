import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registered } from '../../server/examples/storySteps.ts';
import { type Answer, type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { change } from '../../server/testing/seeder.ts';

const FIND = `query($search: PeopleSearchInput) {
  people(search: $search) { totalCount nodes { givenName familyName } } }`;

describe('looking for people', () => {
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
    await registered(app, practitioner, {
      givenName: 'Ada',
      familyName: 'Stranger',
      nhsNumber: '9434765919',
    });
    for (const [givenName, familyName, preferredName] of [
      ['Adam', 'Young', null],
      ['Pieter', 'van der Berg', null],
      ['Siobhan', 'O’Neill', null],
      ["D'Arcy", 'Smith-Jones', 'Jonty'],
      ['Énid', '100% Percent', null],
      ['Siân', 'Llŷr', null],
      ['Bjørn', 'Straße', null],
      ['Łukasz', 'Wójcik', null],
      ['Işık', 'ONeill', null],
      ['Μαρία', '', null],
    ]) {
      await registered(app, practitioner, { givenName, familyName, preferredName });
    }
    await registered(
      app,
      { role: 'PRACTITIONER', council: 'devon' },
      { givenName: 'Ada', familyName: 'Stranger' },
    );
  });
  afterAll(() => app.stop());

  const ask = (search: object) => app.ask(practitioner, FIND, { search });
  const found = async (search: object) => {
    const { data } = await ask(search);
    const names = data.people.nodes.map((person: { givenName: string }) => person.givenName);
    expect(data.people.totalCount).toBe(names.length);
    return names.sort();
  };

  it.each([
    ['Ada Stranger', ['Ada']],
    ['stranger ada', ['Ada']],
    ['ada str', ['Ada']],
    ['  ADA   STR ', ['Ada']],
    ['ada', ['Ada', 'Adam']],
    ['ada young', ['Adam']],
    ['ada nobody', []],
    ['tranger', []],
    ['van der Berg', ['Pieter']],
    ['berg pieter', ['Pieter']],
    ["O'Neill", ['Işık', 'Siobhan']],
    ['ONeill', ['Işık', 'Siobhan']],
    ['O Neill', ['Siobhan']],
    ['o’neill siobhan', ['Siobhan']],
    ['neill', ['Siobhan']],
    ['Sian', ['Siân']],
    ['SIÂN llyr', ['Siân']],
    ['Sîan', ['Siân']],
    ['sia\u0302n', ['Siân']],
    ['Bjorn', ['Bjørn']],
    ['strasse', ['Bjørn']],
    ['STRASSE', ['Bjørn']],
    ['Lukasz wojcik', ['Łukasz']],
    ['isik', ['Işık']],
    ['IŞIK', ['Işık']],
    ['μαρια', ['Μαρία']],
    ['smithjones', ["D'Arcy"]],
    ['vanderberg', ['Pieter']],
    ['D’Arcy', ["D'Arcy"]],
    ['smith-jones', ["D'Arcy"]],
    ['jones', ["D'Arcy"]],
    ['jonty smith', ["D'Arcy"]],
    ['Énid', ['Énid']],
    ['100%', ['Énid']],
    ['%', []],
    ['1_0', []],
    ['\\', []],
    ["'", []],
    ['"', []],
    ['ada " -', ['Ada', 'Adam']],
    ['Pieter van der Berg van Berg nobody', ['Pieter']],
  ])('by the name %j finds %j', async (name, expected) => {
    expect(await found({ name })).toEqual(expected);
  });

  it('by blanks finds everybody, as no search does', async () => {
    expect((await found({ name: '  ' })).length).toBe(11);
    expect((await found({ name: '', nhsNumber: '' })).length).toBe(11);
  });

  it('follows a name that is changed', async () => {
    const id = await registered(app, practitioner, { givenName: 'Wanda', familyName: 'Oldname' });
    const input = { personId: id, expectedVersion: 1, familyName: 'Ñewname', preferredName: 'Wandzia' };
    await change(app, practitioner, 'updatePerson', 'person { id }', input);
    expect(await found({ name: 'oldname' })).toEqual([]);
    expect(await found({ name: 'newname wandzia' })).toEqual(['Wanda']);
  });

  it('lists names as people read them, and pages in that order', async () => {
    const devon: Asker = { role: 'PRACTITIONER', council: 'devon' };
    const families = [
      'Zola',
      'Ångström',
      'ashworth',
      'Øst',
      'Oakley',
      'O’Neill',
      'ONeill',
      'Smith Jones',
      'Smith',
    ];
    for (const familyName of families) await registered(app, devon, { givenName: 'Ada', familyName });
    await registered(app, devon, { givenName: 'Őrs', familyName: '' });
    await registered(app, devon, { givenName: 'Émile', familyName: 'Smith' });
    const pages =
      'query($after: String) { people(first: 5, after: $after) { nodes { fullName } pageInfo { endCursor hasNextPage } } }';
    const names: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      // biome-ignore lint/suspicious/noExplicitAny: the answer is as the query says.
      const { data }: Answer<any> = await app.ask(devon, pages, { after });
      names.push(...data.people.nodes.map(({ fullName }: { fullName: string }) => fullName));
      after = data.people.pageInfo.endCursor;
      more = data.people.pageInfo.hasNextPage;
    }
    expect(names).toEqual([
      'Ada Ångström',
      'Ada ashworth',
      'Ada Oakley',
      'Ada O’Neill',
      'Ada ONeill',
      'Őrs',
      'Ada Øst',
      'Ada Smith',
      'Émile Smith',
      'Ada Smith Jones',
      'Ada Stranger',
      'Ada Zola',
    ]);
  });

  it('by a whole postcode, however it is typed, finds those who live there', async () => {
    await registered(app, practitioner, { givenName: 'Postina', familyName: 'Street', postcode: 'OL9 9ZZ' });
    for (const postcode of ['OL9 9ZZ', ' ol99zz ', 'Ol9  9zz'])
      expect(await found({ postcode })).toEqual(['Postina']);
    expect(await found({ postcode: 'OL9 9ZY' })).toEqual([]);
    expect(await found({ postcode: 'OL9 9ZZ', name: 'ada' })).toEqual([]);
    const { data, errors } = await ask({ postcode: 'OL9' });
    expect(data).toEqual({ people: null });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', inputPath: ['search', 'postcode'] } },
    ]);
  });

  it('narrows by everything that is given', async () => {
    expect(await found({ name: 'ada', nhsNumber: '943 476 5919' })).toEqual(['Ada']);
    expect(await found({ name: 'pieter', nhsNumber: '943 476 5919' })).toEqual([]);
  });

  it.each([
    ['943 476 5918', 'check digit'],
    ['943476591', 'ten digits'],
  ])('by %s refuses a number that nobody can have, and does not repeat it', async (nhsNumber, why) => {
    const { data, errors } = await ask({ nhsNumber });
    expect(data).toEqual({ people: null });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', inputPath: ['search', 'nhsNumber'] } },
    ]);
    expect(errors?.[0]?.message).toContain(why);
    expect(JSON.stringify(errors)).not.toContain(nhsNumber);
  });
});
