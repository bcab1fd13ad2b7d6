import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registration } from '../../../examples/registration.ts';
import { type Asker, startTestApp, type TestApp } from '../../../testing/app.ts';
import { PortalVisitor } from '../../../testing/portalVisitor.ts';
import { assessed, registered, startedPlan } from '../../../testing/seeder.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const finance: Asker = { role: 'FINANCE_OFFICER', council: 'oldham' };

/** A visitor who has signed in. */
async function signedIn(app: TestApp, asker: Asker): Promise<PortalVisitor> {
  const visitor = new PortalVisitor(app);
  await visitor.signIn(asker);
  return visitor;
}

/** What somebody types who registers a person. */
const TYPED = {
  givenName: 'Edna',
  familyName: 'Fairbrother',
  'bornOn.day': '27',
  'bornOn.month': '3',
  'bornOn.year': '1941',
  birthDatePrecision: 'EXACT',
  nhsNumber: '',
  postcode: 'ol4 3zz',
  clientGroup: 'OLDER_PEOPLE',
  primarySupportReason: 'PHYSICAL_SUPPORT_PERSONAL_CARE',
  livingSituation: 'ALONE',
  communicationNeeds: ['LARGE_PRINT', 'HEARING_LOOP'],
  keyWorker: 'test-practitioner',
};

let app: TestApp;
let supported: string;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham');
  supported = await registered(app, practitioner, { givenName: 'Walter', familyName: 'Zeal' });
  const { allocation } = await assessed(app, practitioner, supported);
  await startedPlan(app, practitioner, { personId: supported, allocationId: allocation.id });
});
afterAll(() => app.stop());

const countPeople = async () =>
  (await app.ask(practitioner, '{ people { totalCount } }')).data.people.totalCount;

describe('the caseload', () => {
  it('lists people with where they are, what the plan costs, and what is due with its reason', async () => {
    const { text } = await (await signedIn(app, practitioner)).visit('/people');
    expect(text).toContain('Walter Zeal');
    expect(text).toContain('Support has started');
    expect(text).toContain('£120.00');
    expect(text).toContain('13 July 2026');
    expect(text).toContain('The first review is 6 weeks after support starts');
    expect(text).toContain('Plans by where they are');
  });

  it('is narrowed and ordered by its address, where what is no choice counts for nothing', async () => {
    const visitor = await signedIn(app, practitioner);
    const names = async (query: string) => {
      const { html } = await visitor.visit(`/people?${query}`);
      return [
        ...html.matchAll(/<th scope="row"[^>]*><a class="govuk-link" href="\/people\/(person_[^"]+)"/g),
      ].map(([, id]) => id);
    };
    expect(await names('stage=LIVE&group=OLDER_PEOPLE&order=REVIEW_DUE')).toContain(supported);
    expect((await visitor.visit('/people?stage=DRAFT')).text).toContain('0 people found');
    expect((await visitor.visit('/people?whose=mine')).text).toContain('0 people found');
    expect((await visitor.visit('/people?stage=NONSENSE&order=x')).status).toBe(200);
    expect((await visitor.visit('/people?review=91&stage=LIVE')).text).toContain('1 person found');
  });

  it('finds by name, NHS number and postcode, and puts none of them in an address', async () => {
    await registered(app, practitioner, {
      ...registration(),
      givenName: 'Ida',
      familyName: 'Found',
      nhsNumber: '9434765919',
      postcode: 'OL8 1AA',
    });
    const visitor = await signedIn(app, practitioner);
    for (const [field, typed] of [
      ['search.name', 'ida fou'],
      ['search.nhsNumber', '943 476 5919'],
      ['search.postcode', 'ol81aa'],
    ] as const) {
      const page = await visitor.submit('/people', { [field]: typed });
      expect([page.status, page.text.includes('1 person found'), page.location]).toEqual([200, true, null]);
      expect(page.html.match(/(?:href|action)="[^"]*(?:ida|943|ol81aa)/i)).toBeNull();
    }
  });

  it('says at the field what can’t be looked for, and keeps what was typed', async () => {
    const visitor = await signedIn(app, practitioner);
    const page = await visitor.submit('/people', {
      'search.name': 'ida',
      'search.nhsNumber': '943 476 5918',
    });
    expect(page.status).toBe(422);
    expect(page.html).toContain('id="search-nhsNumber-error"');
    expect(page.html).toContain('value="943 476 5918"');
    expect(page.text).not.toContain('people found');
  });

  it('leaves out for finance officers what is not for them, and shows them the rest', async () => {
    const { status, text } = await (await signedIn(app, finance)).visit('/people');
    expect([status, text.includes('Walter Zeal')]).toEqual([200, true]);
    expect(text).toContain('is not for your role to see');
    expect(text).not.toContain('Register a person');
  });
});

describe('registering', () => {
  it('shows mistakes at their fields and changes nothing', async () => {
    const before = await countPeople();
    const visitor = await signedIn(app, practitioner);
    const page = await visitor.submit('/people/new', {
      ...TYPED,
      nhsNumber: '943 476 5918',
      postcode: 'nowhere',
    });
    expect(page.status).toBe(422);
    expect(page.html).toContain('id="nhsNumber-error"');
    expect(page.html).toContain('value="Fairbrother"');
    const missing = await visitor.submit('/people/new', { ...TYPED, clientGroup: '' });
    expect([missing.status, missing.html.includes('id="clientGroup-error"')]).toEqual([422, true]);
    expect(await countPeople()).toBe(before);
  });

  it('is checked before, warns of who may be the same, and is done once', async () => {
    const before = await countPeople();
    const visitor = await signedIn(app, practitioner);
    const check = await visitor.submit('/people/new', TYPED);
    expect(check.text).toContain('Nothing has been recorded yet.');
    expect(check.text).toContain('27 March 1941');
    expect(await countPeople()).toBe(before);
    const send = { ...check.hidden, step: 'register' };
    const done = await visitor.send('/people/new', { method: 'POST', body: body(send) });
    expect(done.location).toMatch(/^\/people\/person_[0-9a-f-]+\?done=registered$/);
    const again = await visitor.send('/people/new', { method: 'POST', body: body(send) });
    expect(again.location).toBe(done.location);
    expect(await countPeople()).toBe(before + 1);
    const page = await visitor.visit(done.location ?? '');
    expect(page.text).toContain('The person is registered.');
    expect(page.text).toContain('Large print.');
    expect(page.text).toContain('OL4 3ZZ');
    const twin = await visitor.submit('/people/new', TYPED);
    expect(twin.text).toContain('The council may have this person already');
    expect(twin.text).toContain('Edna Fairbrother');
    expect(await countPeople()).toBe(before + 1);
  });

  it('is for practice staff: others are refused and nothing is changed', async () => {
    const before = await countPeople();
    const visitor = await signedIn(app, finance);
    const page = await visitor.submit('/people/new', TYPED);
    expect(page.status).toBe(403);
    expect(await countPeople()).toBe(before);
  });
});

const body = (values: Record<string, string | string[]>) => {
  const sent = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const each of [value].flat()) sent.append(name, each);
  return sent;
};

describe('a contact', () => {
  it('has its mistakes at their fields, is recorded, and stands in the timeline', async () => {
    const personId = await registered(app, practitioner, { givenName: 'Connie', familyName: 'Tact' });
    const visitor = await signedIn(app, practitioner);
    const path = `/people/${personId}/contact`;
    const typed = { whatIsWanted: '', referredBy: 'FAMILY', route: 'TELEPHONE', fastTrackReason: '' };
    const refused = await visitor.submit(path, typed);
    expect([refused.status, refused.html.includes('id="whatIsWanted-error"')]).toEqual([422, true]);
    expect((await visitor.visit(`/people/${personId}/timeline`)).text).not.toContain('got in touch');
    const done = await visitor.submit(path, { ...typed, whatIsWanted: 'Help in the mornings' });
    expect(done.location).toBe(`/people/${personId}?done=contact`);
    const { text } = await visitor.visit(`/people/${personId}/timeline`);
    expect(text).toMatch(/1 June 2026.*Somebody got in touch with the council about support\./);
  });
});

describe('a person', () => {
  it('is there with the money, what is due and what happened, and for nobody at another council', async () => {
    const { text } = await (await signedIn(app, practitioner)).visit(`/people/${supported}`);
    for (const words of [
      'Walter Zeal',
      '£120.00 a week',
      'Support under the plan started.',
      'Circle of support',
    ]) {
      expect(text).toContain(words);
    }
    expect((await (await signedIn(app, finance)).visit(`/people/${supported}`)).status).toBe(200);
    const nobody = '/people/person_00000000-0000-7000-8000-000000000000';
    expect((await (await signedIn(app, practitioner)).visit(nobody)).status).toBe(404);
  });
});
