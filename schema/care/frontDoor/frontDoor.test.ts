import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putStepsRight } from '../../../server/domain/clock/openSteps/sweepSteps.commands.ts';
import { systemSession } from '../../../server/platform/systemSession.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  agreedBudget,
  answered,
  change,
  planStep,
  registered,
  signedOffPlan,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

const COUNCIL = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council: COUNCIL };
const ABOUT = `query($id: ID!) { person(id: $id) {
  openSteps { kind dueOn warnOn dueReason }
  latestContact { status closing assessedOn amountKnownOn planAgreedOn supportStartedOn fastTrackReason
    reablementDeclinedReason planningPolicyVersion { area } eligibilityDecision { isEligible } }
  whereIAm { stage choices { point isOpen } } } }`;
const unable = (outcome: string) => ({ outcome, inability: 'NOT_WITHOUT_ASSISTANCE' });

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-11-03');
  // Oldham: 20, 5, 10, 20 and 10 working days; 2, 1, 2, 3 and 2 on the fast track; re-ablement is offered first, for six weeks.
  await app.onboard(COUNCIL, 'gateshead');
});
afterAll(() => app.stop());

/** Sends a mutation, and gives its payload, or the code of the error thrown. */
async function send(asker: Asker, mutation: string, returning: string, input: object) {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await app.ask(
    asker,
    `mutation($input: ${inputType}) { ${mutation}(input: $input) { ${returning}
      userErrors { code path details { conflictingId allowed } } } }`,
    { input },
  );
  return errors ? { thrown: errors[0]?.extensions.code } : data[mutation];
}

/** Proves that what is sent is refused with a code at a path, and that nothing at all is stored. */
async function refuses(mutation: string, input: object, code: string, asker = practitioner) {
  const record = { recordContact: 'contact', referOnward: 'onwardReferral' }[mutation];
  const fields = record ? `${record} { id }` : '__typename';
  const answer = await unchangedBy(app, () => send(asker, mutation, fields, input));
  if (answer.thrown) expect(answer.thrown, mutation).toBe(code);
  else
    expect(
      answer.userErrors.map((error: { code: string }) => error.code),
      mutation,
    ).toEqual([code]);
  return answer.userErrors?.[0];
}

const about = async (id: string, asker = practitioner) => (await app.ask(asker, ABOUT, { id })).data.person;
const dueOf = async (id: string, asker = practitioner) =>
  Object.fromEntries(
    (await about(id, asker)).openSteps.map(({ kind, dueOn }: { kind: string; dueOn: string }) => [
      kind,
      dueOn,
    ]),
  );
const stageOf = async (id: string) => (await about(id)).whereIAm.stage;
const asked = (personId: string, changes: object = {}) => ({
  personId,
  contactedOn: '2026-11-02',
  route: 'TELEPHONE',
  referredBy: 'FAMILY',
  whatIsWanted: 'Help in the mornings since the fall.',
  ...changes,
});
async function contacted(changes: object = {}, asker = practitioner) {
  const personId = await registered(app, asker);
  const { contact } = await change(
    app,
    asker,
    'recordContact',
    'contact { id version }',
    asked(personId, changes),
  );
  return { personId, contactId: contact.id as string };
}
/** The contact and the version of it that stands now. */
async function at(contactId: string) {
  const source = 'query($id: ID!) { contact(id: $id) { version } }';
  const { data } = await app.ask(practitioner, source, { id: contactId });
  return { contactId, expectedVersion: data.contact.version };
}
async function drifts() {
  const [council] = await queryAll<{ tenant_id: string }>(
    app.database,
    `select tenant_id from council where slug = '${COUNCIL}'`,
  );
  const session = systemSession(
    app.connection,
    { tenantId: council?.tenant_id ?? '', slug: COUNCIL, isLive: true },
    { work: 'sweep-steps', now: Temporal.Instant.from('2026-12-16T09:00:00Z'), requestId: 'sweep' },
  );
  return putStepsRight(session).finally(() => session.end());
}

describe('the way from a first contact to support', () => {
  let personId: string;
  let contactId: string;

  it('is refused without words, for a day to come, for nobody, twice, and on a fast track that the council has not', async () => {
    personId = await registered(app, practitioner);
    await refuses('recordContact', asked(personId, { contactedOn: '2026-11-04' }), 'DATE_IN_FUTURE');
    await refuses('recordContact', asked(personId, { whatIsWanted: ' ' }), 'TEXT_MISSING');
    await refuses('recordContact', asked('person_01999999-0000-7000-8000-000000000000'), 'NOT_FOUND');
    const elsewhere: Asker = { role: 'PRACTITIONER', council: 'gateshead' };
    const there = await registered(app, elsewhere);
    const dementia = asked(there, { fastTrackReason: 'DEMENTIA' });
    const refused = await refuses('recordContact', dementia, 'FAST_TRACK_NOT_OFFERED', elsewhere);
    expect(refused.details.allowed).toEqual(['END_OF_LIFE', 'CRISIS']);
    const recorded = await change(app, practitioner, 'recordContact', 'contact { id }', asked(personId));
    contactId = recorded.contact.id;
    const again = await refuses('recordContact', asked(personId), 'CONTACT_ALREADY_OPEN');
    expect(again.details.conflictingId).toBe(contactId);
  });

  it('begins with an offer of re-ablement and a date for the assessment, which the person sees', async () => {
    const person: Asker = { role: 'PERSON', council: COUNCIL, person: personId };
    const { openSteps, latestContact, whereIAm } = await about(personId, person);
    expect(openSteps).toEqual([
      {
        kind: 'REABLEMENT_OFFER',
        dueOn: '2026-11-09',
        warnOn: '2026-11-04',
        dueReason:
          'Re-ablement is offered within 5 working days of the first contact, which was on 2 November 2026.',
      },
      {
        kind: 'ASSESSMENT',
        dueOn: '2026-11-30',
        warnOn: '2026-11-25',
        dueReason:
          'An assessment begins within 20 working days of the day on which the first contact was made, 2 November 2026.',
      },
    ]);
    expect(latestContact).toMatchObject({
      status: 'WAITING_FOR_ASSESSMENT',
      planningPolicyVersion: { area: 'planning' },
    });
    expect(whereIAm.choices).toHaveLength(9);
    expect(whereIAm.choices.filter(({ isOpen }: { isOpen: boolean }) => isOpen)).toMatchObject([
      { point: 'WHETHER_TO_BE_ASSESSED' },
      { point: 'WHETHER_TO_HAVE_REABLEMENT' },
      { point: 'WHO_HELPS_ME_ANSWER' },
    ]);
  });

  it('waits for re-ablement that is taken up, and counts on from its end', async () => {
    app.setToday('2026-11-04');
    const good = { ...(await at(contactId)), startedOn: '2026-11-04', goals: ['Make my own breakfast.'] };
    await refuses('startReablement', { ...good, startedOn: '2026-11-05' }, 'DATE_IN_FUTURE');
    await refuses('startReablement', { ...good, startedOn: '2026-11-01' }, 'REABLEMENT_BEFORE_CONTACT');
    await refuses('startReablement', { ...good, plannedEndOn: '2026-11-03' }, 'REABLEMENT_ENDS_BEFORE_START');
    await refuses('startReablement', { ...good, plannedEndOn: '2026-12-16' }, 'LONGER_REASON_MISSING');
    await refuses('startReablement', { ...good, goals: [] }, 'GOAL_MISSING');
    await refuses('startReablement', { ...good, expectedVersion: 9 }, 'STALE_VERSION');
    const started = await change(
      app,
      practitioner,
      'startReablement',
      'reablementEpisode { id version plannedEndOn freeUntil goals }',
      good,
    );
    const { id: episodeId, ...episode } = started.reablementEpisode;
    expect(episode).toEqual({
      version: 1,
      plannedEndOn: '2026-12-15',
      freeUntil: '2026-12-15',
      goals: ['Make my own breakfast.'],
    });
    expect(await dueOf(personId)).toEqual({ REABLEMENT_END: '2026-12-15', ASSESSMENT: '2027-01-15' });
    expect(await stageOf(personId)).toBe('IN_REABLEMENT');
    await refuses('startReablement', { ...good, ...(await at(contactId)) }, 'REABLEMENT_ALREADY_OPEN');
    const declining = { ...(await at(contactId)), reason: 'No, thank you.' };
    await refuses('declineReablement', declining, 'REABLEMENT_ALREADY_ANSWERED');

    app.setToday('2026-12-09');
    const ending = { episodeId, expectedVersion: 1, endedOn: '2026-12-09', result: 'LESS_NEEDED' };
    await refuses('completeReablement', { ...ending, endedOn: '2026-12-10' }, 'DATE_IN_FUTURE');
    await refuses('completeReablement', { ...ending, endedOn: '2026-11-03' }, 'REABLEMENT_ENDS_BEFORE_START');
    await refuses('completeReablement', { ...ending, expectedVersion: 7 }, 'STALE_VERSION');
    await change(app, practitioner, 'completeReablement', 'reablementEpisode { id }', ending);
    await refuses('completeReablement', ending, 'REABLEMENT_ENDED');
    expect(await dueOf(personId)).toEqual({ ASSESSMENT: '2027-01-11' });
  });

  it('is shorter on the fast track, from the day on which the reason is known', async () => {
    app.setToday('2026-12-10');
    await refuses('updateContact', { ...(await at(contactId)), whatIsWanted: '' }, 'TEXT_MISSING');
    await refuses('decideEligibility', await deciding(contactId), 'NOT_ASSESSED');
    const changes = { ...(await at(contactId)), fastTrackReason: 'CRISIS' };
    await change(app, practitioner, 'updateContact', 'contact { id }', changes);
    expect(await dueOf(personId)).toEqual({ ASSESSMENT: '2026-12-14' });
    await refuses('updateContact', { ...changes, ...(await at(contactId)) }, 'ALREADY_ON_FAST_TRACK');
  });

  it('goes on with each thing that happens, whoever records it', async () => {
    app.setToday('2026-12-11');
    const { assessmentId, version } = await answered(app, practitioner, personId);
    expect(await dueOf(personId)).toEqual({ ELIGIBILITY_DECISION: '2026-12-14', AMOUNT_KNOWN: '2026-12-15' });
    expect(await stageOf(personId)).toBe('BEING_ASSESSED');
    app.setToday('2026-12-14');
    await change(
      app,
      practitioner,
      'decideEligibility',
      'eligibilityDecision { id }',
      await deciding(contactId),
    );
    await refuses('decideEligibility', await deciding(contactId), 'ELIGIBILITY_ALREADY_DECIDED');
    const { assessment } = await change(
      app,
      practitioner,
      'completeAssessment',
      'assessment { allocation { id } }',
      { assessmentId, expectedVersion: version },
    );
    expect(await dueOf(personId)).toEqual({ PLAN_AGREED: '2026-12-17' });
    expect(await stageOf(personId)).toBe('PLANNING');
    app.setToday('2026-12-15');
    const subject = { personId, allocationId: assessment.allocation.id };
    let plan = await signedOffPlan(app, practitioner, subject);
    expect(await dueOf(personId)).toEqual({ SUPPORT_STARTED: '2026-12-17' });
    plan = await planStep(app, practitioner, 'returnPlan', plan, { reason: 'Another day.' });
    expect(await dueOf(personId)).toEqual({ PLAN_AGREED: '2026-12-17' });
    await planStep(app, practitioner, 'endPlan', plan, { endedOn: '2026-12-15', reason: 'Made anew.' });
    const again = await signedOffPlan(app, practitioner, subject);
    expect(await stageOf(personId)).toBe('WAITING_FOR_SUPPORT');
    const paid = await agreedBudget(app, practitioner, again, { startsOn: '2026-12-15' });
    expect(await drifts()).toEqual([]);
    app.setToday('2026-12-16');
    await planStep(app, practitioner, 'startPlan', paid, { implementedOn: '2026-12-16' });
    const { latestContact, openSteps, whereIAm } = await about(personId);
    expect(latestContact).toMatchObject({
      status: 'CLOSED',
      closing: 'SUPPORT_STARTED',
      assessedOn: '2026-12-11',
      amountKnownOn: '2026-12-14',
      planAgreedOn: '2026-12-15',
      supportStartedOn: '2026-12-16',
      eligibilityDecision: { isEligible: true },
    });
    expect(openSteps.map(({ kind }: { kind: string }) => kind)).not.toContain('SUPPORT_STARTED');
    expect(whereIAm.stage).toBe('SUPPORTED');
    const closing = { ...(await at(contactId)), closing: 'MOVED_AWAY', reason: 'Gone.' };
    await refuses('closeContact', closing, 'CONTACT_CLOSED');
  });

  it('is put right by the daily sweep where a step was missed, and never otherwise', async () => {
    const other = await contacted();
    expect(await drifts()).toEqual([]);
    await queryAll(
      app.database,
      "update open_step set due_on = '2030-01-01' where kind = 'ASSESSMENT' and closed_on is null",
    );
    expect(await drifts()).toEqual([{ kind: 'ASSESSMENT', opened: 0, moved: 1, closed: 0 }]);
    expect(await dueOf(other.personId)).toEqual({ REABLEMENT_OFFER: '2026-11-09', ASSESSMENT: '2026-11-30' });
    const closing = {
      ...(await at(other.contactId)),
      closing: 'INFORMATION_WAS_ENOUGH',
      reason: 'A day centre.',
    };
    await refuses('closeContact', { ...closing, reason: '' }, 'TEXT_MISSING');
    await change(app, practitioner, 'closeContact', 'contact { id }', closing);
    expect(await dueOf(other.personId)).toEqual({});
    expect(await drifts()).toEqual([]);
  });
});

async function deciding(contactId: string, changes: object = {}) {
  return {
    ...(await at(contactId)),
    needsAriseFromImpairment: true,
    unachievedOutcomes: [unable('PERSONAL_HYGIENE'), unable('CLOTHING')],
    hasSignificantImpactOnWellbeing: true,
    isEligible: true,
    reasons: 'Washing and dressing take her the whole morning.',
    ...changes,
  };
}

describe('needs that are not eligible', () => {
  it('are decided by the criteria with reasons in writing, and what is offered instead', async () => {
    const { personId, contactId } = await contacted();
    await answered(app, practitioner, personId);
    const one = { unachievedOutcomes: [unable('NUTRITION')] };
    await refuses('decideEligibility', await deciding(contactId, one), 'DIFFERING_REASON_MISSING');
    const twice = { unachievedOutcomes: [unable('NUTRITION'), unable('NUTRITION'), unable('CLOTHING')] };
    await refuses('decideEligibility', await deciding(contactId, twice), 'ELIGIBILITY_OUTCOME_NAMED_TWICE');
    await refuses('decideEligibility', await deciding(contactId, { reasons: ' ' }), 'TEXT_MISSING');
    await refuses('decideEligibility', await deciding(contactId, { expectedVersion: 99 }), 'STALE_VERSION');
    const { eligibilityDecision } = await change(
      app,
      practitioner,
      'decideEligibility',
      `eligibilityDecision { isEligible isEligibleByCriteria conditionsNotMet offers writtenRecord
        contact { status closing } }`,
      await deciding(contactId, { ...one, isEligible: false }),
    );
    const { writtenRecord, ...decision } = eligibilityDecision;
    expect(decision).toEqual({
      isEligible: false,
      isEligibleByCriteria: false,
      conditionsNotMet: ['TWO_OUTCOMES'],
      offers: ['INFORMATION', 'DIRECTORY', 'SMALL_PAYMENT'],
      contact: { status: 'CLOSED', closing: 'NOT_ELIGIBLE' },
    });
    expect(writtenRecord).toContain('not eligible');
    expect(writtenRecord).toContain('Washing and dressing take her the whole morning.');
    expect(await dueOf(personId)).toEqual({});
    // A new contact begins a new way, and the assessment that is in progress counts for it.
    await change(
      app,
      practitioner,
      'recordContact',
      'contact { id }',
      asked(personId, { contactedOn: '2026-12-16' }),
    );
    expect(await dueOf(personId)).toMatchObject({ ELIGIBILITY_DECISION: '2026-12-23' });
  });
});

describe('re-ablement', () => {
  it('may leave nothing to be done, and may be declined with the reason', async () => {
    const { personId, contactId } = await contacted();
    const starting = { ...(await at(contactId)), startedOn: '2026-11-09', goals: ['Walk to the shop.'] };
    const returning = 'reablementEpisode { id }';
    const { reablementEpisode } = await change(app, practitioner, 'startReablement', returning, starting);
    await change(app, practitioner, 'completeReablement', returning, {
      episodeId: reablementEpisode.id,
      expectedVersion: 1,
      endedOn: '2026-12-16',
      result: 'NOTHING_NEEDED_AFTER',
    });
    expect((await about(personId)).latestContact.closing).toBe('NOTHING_NEEDED_AFTER_REABLEMENT');
    expect(await dueOf(personId)).toEqual({});

    const other = await contacted();
    const person: Asker = { role: 'PERSON', council: COUNCIL, person: other.personId };
    const declining = { ...(await at(other.contactId)), reason: 'I tried it in spring.' };
    await refuses('declineReablement', { ...declining, reason: '' }, 'TEXT_MISSING', person);
    await change(app, person, 'declineReablement', 'contact { id }', declining);
    expect(await dueOf(other.personId)).toEqual({ ASSESSMENT: '2026-11-30' });
    expect((await about(other.personId)).latestContact.reablementDeclinedReason).toBe(
      'I tried it in spring.',
    );
  });
});

describe('an onward referral', () => {
  it('waits for its answer by a day, and is done with it', async () => {
    const personId = await registered(app, practitioner);
    const good = {
      personId,
      service: 'OCCUPATIONAL_THERAPY',
      referredOn: '2026-12-16',
      reason: 'A rail by the bath.',
    };
    await refuses('referOnward', { ...good, referredOn: '2026-12-17' }, 'DATE_IN_FUTURE');
    await refuses('referOnward', { ...good, answerExpectedBy: '2026-12-15' }, 'ANSWER_BEFORE_REFERRAL');
    await refuses('referOnward', { ...good, reason: '' }, 'TEXT_MISSING');
    const returning = 'onwardReferral { id answerExpectedBy }';
    const { onwardReferral } = await change(app, practitioner, 'referOnward', returning, good);
    // Ten working days over Christmas and New Year.
    expect(onwardReferral.answerExpectedBy).toBe('2027-01-04');
    await refuses('referOnward', good, 'ONWARD_REFERRAL_ALREADY_OPEN');
    expect(await dueOf(personId)).toEqual({ ONWARD_REFERRAL_ANSWER: '2027-01-04' });
    app.setToday('2026-12-18');
    const answer = {
      onwardReferralId: onwardReferral.id,
      expectedVersion: 1,
      answeredOn: '2026-12-18',
      answer: 'TAKEN_ON',
    };
    await refuses('answerOnwardReferral', { ...answer, answeredOn: '2026-12-15' }, 'ANSWER_BEFORE_REFERRAL');
    await refuses('answerOnwardReferral', { ...answer, answeredOn: '2026-12-19' }, 'DATE_IN_FUTURE');
    await refuses('answerOnwardReferral', { ...answer, expectedVersion: 2 }, 'STALE_VERSION');
    await change(app, practitioner, 'answerOnwardReferral', 'onwardReferral { id }', answer);
    await refuses('answerOnwardReferral', answer, 'ONWARD_REFERRAL_ANSWERED');
    expect(await dueOf(personId)).toEqual({});
    expect(await drifts()).toEqual([]);
  });
});

describe('who may do it', () => {
  it('is practice staff and the person themself; a supporter sees it with consent to see assessments only', async () => {
    const personId = await registered(app, practitioner);
    const person: Asker = { role: 'PERSON', council: COUNCIL, person: personId };
    const online = asked(personId, { contactedOn: '2026-12-18', route: 'ONLINE', referredBy: 'SELF' });
    await refuses('recordContact', online, 'FORBIDDEN', { role: 'FINANCE_OFFICER', council: COUNCIL });
    const other: Asker = { role: 'PERSON', council: COUNCIL, person: await registered(app, practitioner) };
    await refuses('recordContact', online, 'NOT_FOUND', other);
    const longAgo = { ...online, contactedOn: '1900-01-01' };
    await refuses('recordContact', longAgo, 'CONTACT_DAY_ONLY_FROM_STAFF', person);
    const { contact } = await change(app, person, 'recordContact', 'contact { id }', online);
    const source = 'query($id: ID!) { contact(id: $id) { status } }';
    const seenBy = async (asker: Asker) =>
      (await app.ask(asker, source, { id: contact.id })).data?.contact ?? null;
    expect(await seenBy(person)).toEqual({ status: 'WAITING_FOR_ASSESSMENT' });
    expect(await seenBy(other)).toBeNull();
    expect(await seenBy({ role: 'FINANCE_OFFICER', council: COUNCIL })).toBeNull();
    const supporterWith = async (consents: string[]): Promise<Asker> => {
      const input = { personId, name: 'Ben', relationship: 'son', consents, consentRecordedOn: '2026-11-02' };
      const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
      return { role: 'SUPPORTER', council: COUNCIL, person: personId, supporter: supporter.id };
    };
    expect(await seenBy(await supporterWith(['PLANS']))).toBeNull();
    const consenting = await supporterWith(['ASSESSMENTS']);
    expect(await seenBy(consenting)).toEqual({ status: 'WAITING_FOR_ASSESSMENT' });
    await refuses('recordContact', online, 'FORBIDDEN', consenting);
  });

  it('is nobody once the person has died', async () => {
    const { personId, contactId } = await contacted({ contactedOn: '2026-12-18' });
    const target = { personId, expectedVersion: 1 };
    await change(app, practitioner, 'recordDeath', 'person { id }', { ...target, diedOn: '2026-12-18' });
    expect(await dueOf(personId)).toEqual({});
    expect((await about(personId)).latestContact.status).toBe('STOPPED');
    expect(await stageOf(personId)).toBe('ENDED');
    await refuses('recordContact', asked(personId), 'PERSON_HAS_DIED');
    const closing = { ...(await at(contactId)), closing: 'MOVED_AWAY', reason: 'Gone.' };
    await refuses('closeContact', closing, 'PERSON_HAS_DIED');
    const referral = { personId, service: 'HOUSING', referredOn: '2026-12-18', reason: 'A flat.' };
    await refuses('referOnward', referral, 'PERSON_HAS_DIED');
  });
});
