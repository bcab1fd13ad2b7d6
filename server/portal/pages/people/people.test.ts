import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registration } from '../../../examples/registration.ts';
import { type Asker, startTestApp, type TestApp } from '../../../testing/app.ts';
import { PortalVisitor } from '../../../testing/portalVisitor.ts';
import { answered, assessed, change, registered, startedPlan } from '../../../testing/seeder.ts';
import { unchangedBy } from '../../../testing/unchangedBy.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const auditor: Asker = { role: 'AUDITOR', council: 'oldham' };
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

describe('whether needs are eligible', () => {
  /** Somebody with a contact, whose assessment is under way unless it is said otherwise. */
  async function contacted(isAssessed = true) {
    const personId = await registered(app, practitioner);
    const { contact } = await change(app, practitioner, 'recordContact', 'contact { id version }', {
      personId,
      contactedOn: '2026-06-01',
      route: 'TELEPHONE',
      referredBy: 'FAMILY',
      whatIsWanted: 'Help in the mornings since the fall.',
    });
    if (isAssessed) await answered(app, practitioner, personId);
    return { personId, contactId: contact.id, path: `/people/${personId}/eligibility/${contact.id}` };
  }
  const decisionOf = async (id: string) =>
    (
      await app.ask(
        practitioner,
        `query($id: ID!) { contact(id: $id) { version closing eligibilityDecision { isEligible differingReason
          unachievedOutcomes { outcome inability } } } }`,
        { id },
      )
    ).data.contact;
  const FOUND = {
    needsAriseFromImpairment: 'yes',
    'unachievedOutcomes.NUTRITION': 'NOT_WITHOUT_ASSISTANCE',
    'unachievedOutcomes.CLOTHING': 'TAKES_SIGNIFICANTLY_LONGER',
    hasSignificantImpactOnWellbeing: 'yes',
    isEligible: 'yes',
    reasons: 'Washing and dressing take her the whole morning.',
  };

  it('is decided from the person’s page with the three conditions, and shown as the person has it', async () => {
    const visitor = await signedIn(app, practitioner);
    const { personId, contactId, path } = await contacted();
    expect((await visitor.visit(`/people/${personId}`)).html).toContain(`href="${path}"`);
    expect((await visitor.visit(path)).text).toContain('Answers of the assessment');
    const none = await unchangedBy(app, () => visitor.submit(path, { reasons: '' }));
    expect(none.status).toBe(422);
    for (const field of ['needsAriseFromImpairment', 'hasSignificantImpactOnWellbeing', 'isEligible']) {
      expect(none.html).toContain(`id="${field}-error"`);
    }
    const wordless = await unchangedBy(app, () => visitor.submit(path, { ...FOUND, reasons: ' ' }));
    expect([wordless.status, wordless.html.includes('id="reasons-error"')]).toEqual([422, true]);
    expect(wordless.html).toMatch(/value="TAKES_SIGNIFICANTLY_LONGER" selected=""/);
    const one = { ...FOUND, 'unachievedOutcomes.CLOTHING': '' };
    const otherwise = await unchangedBy(app, () => visitor.submit(path, one));
    expect([otherwise.status, otherwise.html.includes('id="differingReason-error"')]).toEqual([422, true]);
    expect(otherwise.text).not.toMatch(/differingReason|TWO_OUTCOMES/);
    const done = await visitor.submit(path, FOUND);
    expect(done.location).toBe(`${path}?done=decided`);
    const { text, html } = await visitor.visit(done.location ?? '');
    expect(text).toContain('Washing and dressing take her the whole morning.');
    expect(text).toMatch(/The needs are Eligible/);
    expect(html).not.toContain('name="isEligible"');
    expect((await decisionOf(contactId)).eligibilityDecision).toEqual({
      isEligible: true,
      differingReason: null,
      unachievedOutcomes: [
        { outcome: 'NUTRITION', inability: 'NOT_WITHOUT_ASSISTANCE' },
        { outcome: 'CLOTHING', inability: 'TAKES_SIGNIFICANTLY_LONGER' },
      ],
    });
    expect((await visitor.visit(`/people/${personId}`)).text).toContain('Read the decision of 1 June 2026');
  });

  it('shows both versions where the contact has changed meanwhile, and is decided on sending it again', async () => {
    const visitor = await signedIn(app, practitioner);
    const { contactId, path } = await contacted();
    const { version } = await decisionOf(contactId);
    const refused = { ...FOUND, isEligible: 'no', 'unachievedOutcomes.CLOTHING': '' };
    const both = await visitor.submit(path, refused, undefined, () =>
      change(app, practitioner, 'updateContact', 'contact { id }', {
        contactId,
        expectedVersion: version,
        fastTrackReason: 'CRISIS',
      }),
    );
    expect([both.status, (await decisionOf(contactId)).eligibilityDecision]).toEqual([422, null]);
    expect(both.html).toContain('href="#expectedVersion"');
    expect(both.text).toMatch(/Why they are seen sooner than usual Nothing/);
    const again = new URLSearchParams(both.hidden as Record<string, string>);
    expect((await visitor.send(path, { method: 'POST', body: again })).status).toBe(303);
    expect(await decisionOf(contactId)).toMatchObject({ closing: 'NOT_ELIGIBLE' });
    expect((await visitor.visit(path)).text).toMatch(/The needs are Not eligible/);
  });

  it('is not decided without an assessment, nor by who may not, nor on the page of somebody else', async () => {
    const visitor = await signedIn(app, practitioner);
    const early = await contacted(false);
    const page = await visitor.visit(early.path);
    expect(page.text).toContain('No assessment has begun since the contact.');
    expect(page.html).not.toContain('name="isEligible"');
    expect((await visitor.visit(`/people/${supported}/eligibility/${early.contactId}`)).status).toBe(404);
    const { path } = await contacted();
    const { hidden } = await visitor.visit(path);
    const other = await signedIn(app, auditor);
    const shown = await other.visit(path);
    expect(shown.html).not.toContain('name="isEligible"');
    const body = new URLSearchParams({ ...(hidden as Record<string, string>), ...FOUND });
    const [, token = ''] = /name="_form" value="([^"]+)"/.exec(shown.html) ?? [];
    body.set('_form', token);
    const refused = await unchangedBy(app, () => other.send(path, { method: 'POST', body }));
    expect(refused.status).toBe(403);
  });
});
