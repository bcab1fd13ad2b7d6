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
let supportedPlan: string;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham');
  supported = await registered(app, practitioner, { givenName: 'Walter', familyName: 'Zeal' });
  const { allocation } = await assessed(app, practitioner, supported);
  const subject = { personId: supported, allocationId: allocation.id };
  supportedPlan = (await startedPlan(app, practitioner, subject)).planId;
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

describe('a review', () => {
  let visitor: PortalVisitor;
  let path: string;
  let reviewId: string;
  beforeAll(async () => {
    app.setToday('2026-06-10');
    visitor = await signedIn(app, practitioner);
    const source = 'query($id: ID!) { supportPlan(id: $id) { reviews { id } } }';
    const { data } = await app.ask(practitioner, source, { id: supportedPlan });
    reviewId = data.supportPlan.reviews[0].id;
    path = `/people/${supported}/reviews/${reviewId}`;
  });
  afterAll(() => app.setToday('2026-06-01'));
  const recordOf = async () =>
    (
      await app.ask(
        practitioner,
        `query($id: ID!) { review(id: $id) { version status scheduledOn place invited { role name } heldOn result
          perspectives { perspective working notWorking } outcomeProgress { progress note }
          budgetSteps { startsOn weeklyPence previousWeeklyPence }
          followUp { status settledAs settledReason draftedPlan { title } } } }`,
        { id: reviewId },
      )
    ).data.review;
  const day = (name: string, date: string, month: string) => ({
    [`${name}.day`]: date,
    [`${name}.month`]: month,
    [`${name}.year`]: '2026',
  });

  it('is found from the person, and its day is set with what stands in the way at the fields', async () => {
    expect((await visitor.visit(`/people/${supported}`)).html).toContain(`href="${path}"`);
    expect((await visitor.visit(`/people/${supported}/reviews`)).html).toContain(`href="${path}"`);
    const typed = { ...day('scheduledOn', '10', '7'), place: 'At home' };
    const soon = { ...typed, ...day('scheduledOn', '20', '6') };
    const short = await unchangedBy(app, () => visitor.submit(`${path}/day`, soon));
    expect([short.status, short.html.includes('id="personAgreesToShortNotice-error"')]).toEqual([422, true]);
    expect(short.text).toContain('where the person agrees to this one, say so.');
    const nowhere = await unchangedBy(app, () => visitor.submit(`${path}/day`, { ...typed, place: ' ' }));
    expect([nowhere.status, nowhere.html.includes('id="place-error"')]).toEqual([422, true]);
    const more = { ...typed, rows: 'invited.add' };
    const added = await unchangedBy(app, () => visitor.submit(`${path}/day`, more));
    expect(added.html).toMatch(/name="place"[^>]*value="At home"/);
    expect(added.html).toContain('name="invited.0.role"');
    const guest = { 'invited.count': '2', 'invited.1.name': 'Joanne' };
    const roleless = await visitor.submit(`${path}/day`, { ...typed, ...guest });
    expect([roleless.status, roleless.html.includes('id="invited-1-role-error"')]).toEqual([422, true]);
    const set = await visitor.submit(`${path}/day`, { ...typed, ...guest, 'invited.1.role': 'ADVOCATE' });
    expect(set.location).toBe(`${path}?done=day`);
    expect((await visitor.visit(path)).text).toContain('10 July 2026');
    expect(await recordOf()).toMatchObject({
      scheduledOn: '2026-07-10',
      place: 'At home',
      invited: [{ role: 'ADVOCATE', name: 'Joanne' }],
    });
  });

  it('shows both days where somebody else has moved it, and moves on sending it again', async () => {
    const { version } = await recordOf();
    const mine = { ...day('scheduledOn', '13', '7'), reason: 'The bus strike.' };
    const both = await visitor.submit(`${path}/day`, mine, undefined, () =>
      change(app, practitioner, 'scheduleReview', 'review { id }', {
        reviewId,
        expectedVersion: version,
        scheduledOn: '2026-07-11',
        place: 'At the club',
        reason: 'A visit.',
      }),
    );
    expect([both.status, (await recordOf()).scheduledOn]).toEqual([422, '2026-07-11']);
    expect(both.text).toMatch(/The day 13 7 2026 11 7 2026/);
    expect(both.text).toMatch(/Where At home At the club/);
    const again = new URLSearchParams(both.hidden as Record<string, string>);
    expect((await visitor.send(`${path}/day`, { method: 'POST', body: again })).status).toBe(303);
    expect(await recordOf()).toMatchObject({ scheduledOn: '2026-07-13', place: 'At home' });
  });

  it('is recorded whole, with what is missing at its field and what was typed kept', async () => {
    app.setToday('2026-07-13');
    const none = await unchangedBy(app, () => visitor.submit(`${path}/held`, { whatMustChange: '' }));
    expect(none.status).toBe(422);
    for (const field of ['heldOn', 'result']) expect(none.html).toContain(`id="${field}-error"`);
    const begun = {
      ...day('heldOn', '13', '7'),
      result: 'CHANGE_BUDGET',
      'perspectives.2.working': 'She is up by nine.',
    };
    const unsaid = await unchangedBy(app, () => visitor.submit(`${path}/held`, begun));
    expect(unsaid.status).toBe(422);
    for (const field of ['perspectives-0-working', 'outcomeProgress-0-progress', 'whatMustChange']) {
      expect(unsaid.html).toContain(`id="${field}-error"`);
    }
    expect(unsaid.html).toContain('She is up by nine.');
    const typed = {
      ...begun,
      'perspectives.0.working': 'My mornings.',
      'outcomeProgress.0.progress': 'PARTLY_ACHIEVED',
      'outcomeProgress.0.note': 'Twice a week.',
      whatMustChange: 'Fewer hours from August.',
      'budgetSteps.count': '2',
      ...day('budgetSteps.1.startsOn', '17', '8'),
      'budgetSteps.1.weeklyPence': '120.00',
      'budgetSteps.1.reason': 'The mornings go well.',
    };
    const much = { ...typed, 'budgetSteps.1.weeklyPence': 'much' };
    const unread = await unchangedBy(app, () => visitor.submit(`${path}/held`, much));
    expect([unread.status, unread.text.includes('such as 80.50')]).toEqual([422, true]);
    const { version } = await recordOf();
    const both = await visitor.submit(`${path}/held`, typed, undefined, () =>
      change(app, practitioner, 'scheduleReview', 'review { id }', {
        reviewId,
        expectedVersion: version,
        scheduledOn: '2026-07-13',
        place: 'At the club',
      }),
    );
    expect([both.status, (await recordOf()).status]).toEqual([422, 'DUE']);
    expect(both.text).toMatch(/Where At home At the club/);
    expect(both.text).toContain('Fewer hours from August.');
    const same = await unchangedBy(app, () => visitor.submit(`${path}/held`, typed));
    expect([same.status, same.html.includes('id="budgetSteps-1-weeklyPence-error"')]).toEqual([422, true]);
    const done = await visitor.submit(`${path}/held`, { ...typed, 'budgetSteps.1.weeklyPence': '80.50' });
    expect(done.location).toBe(`${path}?done=held`);
    expect(await recordOf()).toMatchObject({
      status: 'COMPLETED',
      heldOn: '2026-07-13',
      result: 'CHANGE_BUDGET',
      perspectives: [
        { perspective: 'PERSON', working: 'My mornings.', notWorking: '' },
        { perspective: 'STAFF', working: 'She is up by nine.', notWorking: '' },
      ],
      outcomeProgress: [{ progress: 'PARTLY_ACHIEVED', note: 'Twice a week.' }],
      budgetSteps: [{ startsOn: '2026-08-17', weeklyPence: 8050, previousWeeklyPence: 12000 }],
      followUp: { status: 'OPEN' },
    });
    const { text } = await visitor.visit(path);
    for (const words of ['My mornings.', '£120.00', '£80.50', 'To be done']) expect(text).toContain(words);
    expect((await visitor.visit(`${path}/held`)).html).not.toContain('name="result"');
  });

  it('leads to a newer version of the plan, or is settled for a reason, by nobody who may not', async () => {
    const titleless = await unchangedBy(app, () => visitor.submit(path, { title: ' ', step: 'drafted' }));
    expect([titleless.status, titleless.html.includes('id="title-error"')]).toEqual([422, true]);
    const { hidden } = await visitor.visit(path);
    const drafted = await visitor.submit(path, { title: 'My plan, anew', term: 'USUAL', step: 'drafted' });
    expect(drafted.location).toBe(`${path}?done=drafted`);
    expect((await visitor.visit(path)).text).toContain('My plan, anew');
    // It is the plan in hand, of the practitioner and of the person, while the live one goes on.
    const { text: inHand } = await visitor.visit(`/people/${supported}/plan`);
    expect(inHand).toContain('My plan, anew');
    expect(inHand).toMatch(/“[^”]+” is live, and goes on until this plan starts\./);
    const own = await signedIn(app, { role: 'PERSON', council: 'oldham', person: supported });
    const { text: ofPerson } = await own.visit('/me/plan');
    expect(ofPerson).toContain('My plan, anew');
    expect(ofPerson).toMatch(/Your plan “[^”]+” goes on until this one starts\./);
    const reasonless = await unchangedBy(app, () => visitor.submit(path, { reason: '', step: 'settled' }));
    expect([reasonless.status, reasonless.html.includes('id="reason-error"')]).toEqual([422, true]);
    const other = await signedIn(app, auditor);
    const shown = await other.visit(path);
    expect(shown.html).not.toContain('name="step"');
    const [, token = ''] = /name="_form" value="([^"]+)"/.exec(shown.html) ?? [];
    const body = new URLSearchParams({
      ...(hidden as Record<string, string>),
      reason: 'So.',
      step: 'settled',
    });
    body.set('_form', token);
    expect((await unchangedBy(app, () => other.send(path, { method: 'POST', body }))).status).toBe(403);
    const settled = await visitor.submit(path, { reason: 'Her daughter helps out.', step: 'settled' });
    expect(settled.location).toBe(`${path}?done=settled`);
    expect((await recordOf()).followUp).toEqual({
      status: 'SETTLED',
      settledAs: 'SETTLED_OTHERWISE',
      settledReason: 'Her daughter helps out.',
      draftedPlan: { title: 'My plan, anew' },
    });
    expect((await visitor.visit(`/people/${supported}/reviews`)).text).toContain('Held on 13 July 2026');
  });
});
