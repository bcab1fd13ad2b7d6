import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { countRows } from '../../server/testing/database.ts';
import {
  agreedBudget,
  change,
  draftedPlan,
  planStep,
  registered,
  signedOffPlan,
  WHOLE_PLAN,
} from '../../server/testing/seeder.ts';
import { unchangedBy } from '../../server/testing/unchangedBy.ts';
import { director, planTester, practitioner } from '../care/plans/plans.testing.ts';

const teamManager: Asker = { role: 'TEAM_MANAGER', council: 'oldham' };
const RETURNED = 'status returnedReason agreedAt signedOffAt signedOffBy signOffRoute { role }';

let app: TestApp;
let tester: ReturnType<typeof planTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham');
  tester = planTester(app);
});
afterAll(() => app.stop());

describe('support that would be paid in a way the council does not offer', () => {
  it('is found when the plan is shared, before anybody agrees to it', async () => {
    const [assistant] = WHOLE_PLAN.supportItems;
    const supportItems = [{ ...assistant }, { ...assistant, deploymentOption: 'TRUST' }];
    const drafted = await draftedPlan(app, practitioner, await tester.subject(), { supportItems });
    const [refusal, ...others] = await tester.refused(practitioner, 'sharePlan', drafted);
    expect(others).toEqual([]);
    expect(refusal).toMatchObject({
      code: 'DEPLOYMENT_OPTION_NOT_OFFERED',
      path: ['supportItems', '1', 'deploymentOption'],
    });
    expect(refusal?.details.allowed).toContain('DIRECT_PAYMENT');
    expect(refusal?.details.allowed).not.toContain('TRUST');
  });
});

describe('a plan that is signed off', () => {
  it('goes back for changes, loses both signatures, and comes round again to its budget', async () => {
    const signedOff = await signedOffPlan(app, practitioner, await tester.subject());
    const [advice] = await tester.refused(practitioner, 'setSupportItems', signedOff, { supportItems: [] });
    expect(advice?.message).toContain('Return the plan for changes first.');
    const returned = await planStep(app, teamManager, 'returnPlan', signedOff, {
      reason: 'The agency closed.',
    });
    expect(await tester.read(returned.planId, RETURNED)).toMatchObject({
      status: 'RETURNED',
      returnedReason: 'The agency closed.',
      agreedAt: null,
      signedOffAt: null,
      signedOffBy: null,
    });
    const changed = await planStep(app, practitioner, 'updatePlan', returned, { goodDay: 'Up by nine.' });
    const shared = await planStep(app, practitioner, 'sharePlan', changed);
    const agreed = await planStep(app, practitioner, 'agreePlan', shared);
    const again = await planStep(app, director, 'signOffPlan', agreed);
    const budgeted = await agreedBudget(app, practitioner, again);
    expect(await tester.read(budgeted.planId, 'status goodDay budget { id }')).toEqual({
      status: 'SIGNED_OFF',
      goodDay: 'Up by nine.',
      budget: { id: budgeted.budgetId },
    });
  });

  it('stays as it is once its budget is agreed', async () => {
    const signedOff = await signedOffPlan(app, practitioner, await tester.subject());
    const budgeted = await agreedBudget(app, practitioner, signedOff);
    const step = { ...budgeted, version: (await tester.read(budgeted.planId, 'version')).version };
    const postings = await countRows(app.database, 'ledger_posting');
    const reason = 'Another thought.';
    expect(await tester.refused(teamManager, 'returnPlan', step, { reason })).toMatchObject([
      { code: 'PLAN_HAS_BUDGET', path: ['planId'] },
    ]);
    expect(await countRows(app.database, 'ledger_posting')).toBe(postings);
  });
});

describe('a direct payment that an older woman declines by wrong information', () => {
  let personId: string;
  let supporterId: string;
  let toldId: string;
  let toldAgainId: string;
  let refusalId: string;
  const asha = (): Asker => ({ role: 'PERSON', council: 'oldham', person: personId });
  const granddaughter = (role: 'SUPPORTER' | 'REPRESENTATIVE'): Asker => ({
    role,
    council: 'oldham',
    person: personId,
    supporter: supporterId,
  });

  /** Sends what has to be refused, and holds that no row of any table is another one. */
  async function refused(mutation: string, input: object, code: string, asker = practitioner) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const sent = `mutation($input: ${type}) { ${mutation}(input: $input) {
      userErrors { code path message details { allowed conflictingId currentVersion settingPath } } } }`;
    const { data, errors } = await unchangedBy(app, () => app.ask(asker, sent, { input }));
    if (errors) return expect(errors[0]?.extensions.code).toBe(code);
    expect(data[mutation].userErrors.map((each: { code: string }) => each.code)).toEqual([code]);
    return data[mutation].userErrors[0];
  }

  /** Where she is with what can be chosen, and what is open to her. */
  async function choices(asker = asha(), id: string | null = null) {
    const { data, errors } = await app.ask(
      asker,
      `query($id: ID) { choicePoints(personId: $id) { stage points { point isOpen decided { on sentence } }
        options { choice standing since explainedOn declinedOn refusalStatus } } }`,
      { id },
    );
    return errors ? errors[0]?.extensions.code : data.choicePoints;
  }
  const directPayment = async (asker?: Asker) =>
    (await choices(asker)).options.find(({ choice }: { choice: string }) => choice === 'DIRECT_PAYMENT');

  const explained = (changes: object = {}) => ({
    personId,
    choices: ['PERSONAL_BUDGET', 'DIRECT_PAYMENT'],
    explainedOn: '2026-06-01',
    explainedBy: 'Duty worker, by telephone',
    forms: ['SPOKEN'],
    language: 'en',
    understanding: 'PARTLY',
    understoodInWords: 'That she would have money, and that she would have to employ staff.',
    ...changes,
  });
  const declining = (changes: object = {}) => ({
    personId,
    declined: 'DIRECT_PAYMENT',
    declinedOn: '2026-06-02',
    reason: 'EMPLOYING_STAFF',
    reasonInWords: 'I was told that I would have to employ staff. I can’t do that at my age.',
    ...changes,
  });
  const looking = (changes: object = {}) => ({
    refusalId,
    expectedVersion: 1,
    wasInformationRight: false,
    lookedAtOn: '2026-06-05',
    whatWasWrong: 'A direct payment may also pay an agency, which employs the staff.',
    ...changes,
  });
  const answering = (changes: object = {}) => ({
    refusalId,
    expectedVersion: 2,
    toldAgainId,
    outcome: 'CHOSEN',
    answeredOn: '2026-06-09',
    outcomeInWords: 'An agency that speaks Gujarati, then.',
    ...changes,
  });

  it('is explained to her, which is not recorded without its words, or of what is not offered', async () => {
    app.setToday('2026-06-01');
    personId = await registered(app, practitioner, { bornOn: '1940-02-11', preferredLanguage: 'gu' });
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId,
      name: 'Her granddaughter',
      relationship: 'granddaughter',
      consents: ['PLANS'],
      consentRecordedOn: '2026-06-01',
    });
    supporterId = supporter.id;
    await refused('recordOptionExplained', explained({ explainedOn: '2026-06-02' }), 'DATE_IN_FUTURE');
    await refused('recordOptionExplained', explained({ explainedOn: '1939-01-01' }), 'DAY_BEFORE_BIRTH');
    await refused('recordOptionExplained', explained({ explainedOn: '2020-01-01' }), 'DAY_TOO_LONG_AGO');
    await refused('recordOptionExplained', explained({ choices: [] }), 'NOTHING_EXPLAINED');
    await refused('recordOptionExplained', explained({ forms: [] }), 'EXPLANATION_FORM_MISSING');
    const language = { language: 'Gujarati' };
    await refused('recordOptionExplained', explained(language), 'EXPLANATION_LANGUAGE_NOT_VALID');
    await refused('recordOptionExplained', explained({ understoodInWords: null }), 'TEXT_MISSING');
    const long = { othersThere: 'a'.repeat(5_001) };
    await refused('recordOptionExplained', explained(long), 'TEXT_TOO_LONG');
    const stranger = { supporterId: 'supporter_01999999-0000-7000-8000-000000000000' };
    await refused('recordOptionExplained', explained(stranger), 'NOT_FOUND');
    const trust = await refused(
      'recordOptionExplained',
      explained({ choices: ['TRUST'] }),
      'CHOICE_NOT_OFFERED',
    );
    expect(trust.details.settingPath).toBe('deployment.enabledOptions');
    expect(trust.details.allowed).toContain('DIRECT_PAYMENT');
    await refused('recordOptionExplained', explained(), 'FORBIDDEN', asha());
    const made = await change(
      app,
      practitioner,
      'recordOptionExplained',
      'optionExplained { id choices forms understanding supporter { id } recordedBy }',
      explained({ choices: ['DIRECT_PAYMENT', 'PERSONAL_BUDGET', 'DIRECT_PAYMENT'] }),
    );
    toldId = made.optionExplained.id;
    expect(made.optionExplained).toMatchObject({
      choices: ['DIRECT_PAYMENT', 'PERSONAL_BUDGET'],
      forms: ['SPOKEN'],
      understanding: 'PARTLY',
      supporter: null,
      recordedBy: 'test-practitioner',
    });
  });

  it('shows her nine points, and every way that the council offers', async () => {
    const { stage, points, options } = await choices();
    expect([stage, points.length]).toEqual(['NOT_STARTED', 9]);
    expect(points.filter(({ isOpen }: { isOpen: boolean }) => isOpen)).toMatchObject([
      { point: 'WHETHER_TO_BE_ASSESSED', decided: [] },
    ]);
    expect(options.map((each: { choice: string; standing: string }) => [each.choice, each.standing])).toEqual(
      [
        ['PERSONAL_BUDGET', 'EXPLAINED'],
        ['DIRECT_PAYMENT', 'EXPLAINED'],
        ['DIRECT_PAYMENT_SUITABLE_PERSON', 'NOT_EXPLAINED'],
        ['MANAGED_ACCOUNT', 'NOT_EXPLAINED'],
        ['INDIVIDUAL_SERVICE_FUND', 'NOT_EXPLAINED'],
        ['VIRTUAL_BUDGET', 'NOT_EXPLAINED'],
        ['COMMISSIONED', 'NOT_EXPLAINED'],
        ['SMALL_PAYMENT', 'NOT_EXPLAINED'],
      ],
    );
    expect(await choices(practitioner, personId)).toEqual({ stage, points, options });
    expect(await choices(practitioner)).toBeNull();
  });

  it('is declined by herself, with her reason, once', async () => {
    app.setToday('2026-06-02');
    await refused('recordRefusal', declining({ declinedOn: '2026-06-03' }), 'DATE_IN_FUTURE', asha());
    await refused('recordRefusal', declining({ declinedOn: '1939-01-01' }), 'DAY_BEFORE_BIRTH', asha());
    await refused('recordRefusal', declining({ declinedOn: '2020-01-01' }), 'DAY_TOO_LONG_AGO', asha());
    await refused('recordRefusal', declining({ declined: 'TRUST' }), 'CHOICE_NOT_OFFERED', asha());
    await refused('recordRefusal', declining({ declined: 'VIRTUAL_BUDGET' }), 'CHOICE_NOT_EXPLAINED', asha());
    await refused('recordRefusal', declining({ declinedOn: '2026-05-31' }), 'CHOICE_NOT_EXPLAINED', asha());
    await refused('recordRefusal', declining({ reasonInWords: ' ' }), 'TEXT_MISSING', asha());
    await refused('recordRefusal', declining({ reasonInWords: 'a'.repeat(5_001) }), 'TEXT_TOO_LONG', asha());
    await refused('recordRefusal', declining(), 'FORBIDDEN', granddaughter('SUPPORTER'));
    await refused('recordRefusal', declining(), 'FORBIDDEN', { role: 'FINANCE_OFFICER', council: 'oldham' });
    const made = await change(
      app,
      asha(),
      'recordRefusal',
      'optionRefusal { id version status }',
      declining(),
    );
    refusalId = made.optionRefusal.id;
    expect(made.optionRefusal).toMatchObject({ version: 1, status: 'NOT_LOOKED_AT' });
    const again = await refused('recordRefusal', declining(), 'REFUSAL_STILL_OPEN');
    expect(again.details.conflictingId).toBe(refusalId);
    expect(await directPayment()).toEqual({
      choice: 'DIRECT_PAYMENT',
      standing: 'DECLINED',
      since: '2026-06-02',
      explainedOn: '2026-06-01',
      declinedOn: '2026-06-02',
      refusalStatus: 'NOT_LOOKED_AT',
    });
  });

  it('turns out to rest on wrong information', async () => {
    app.setToday('2026-06-05');
    await refused(
      'putRefusalRight',
      answering({ expectedVersion: 1, toldAgainId: toldId }),
      'REFUSAL_NOT_LOOKED_AT',
    );
    await refused('lookAtRefusal', looking({ expectedVersion: 9 }), 'STALE_VERSION');
    await refused('lookAtRefusal', looking({ lookedAtOn: '2026-06-06' }), 'DATE_IN_FUTURE');
    await refused('lookAtRefusal', looking({ lookedAtOn: '1939-01-01' }), 'DAY_BEFORE_BIRTH');
    await refused('lookAtRefusal', looking({ lookedAtOn: '2020-01-01' }), 'DAY_TOO_LONG_AGO');
    await refused('lookAtRefusal', looking({ lookedAtOn: '2026-06-01' }), 'LOOKED_AT_BEFORE_DECLINED');
    await refused('lookAtRefusal', looking({ whatWasWrong: null }), 'TEXT_MISSING');
    await refused('lookAtRefusal', looking({ wasInformationRight: true }), 'WHAT_WAS_WRONG_NOT_NEEDED');
    await refused('lookAtRefusal', looking(), 'FORBIDDEN', asha());
    const returning = 'optionRefusal { version status lookedAtOn whatWasWrong }';
    const { optionRefusal } = await change(app, practitioner, 'lookAtRefusal', returning, looking());
    expect(optionRefusal).toEqual({
      version: 2,
      status: 'TO_PUT_RIGHT',
      lookedAtOn: '2026-06-05',
      whatWasWrong: 'A direct payment may also pay an agency, which employs the staff.',
    });
    await refused('lookAtRefusal', looking({ expectedVersion: 2 }), 'REFUSAL_LOOKED_AT');
    expect(await directPayment()).toMatchObject({ standing: 'DECLINED', refusalStatus: 'TO_PUT_RIGHT' });
  });

  it('is put right in Gujarati with an interpreter, and she chooses it', async () => {
    app.setToday('2026-06-09');
    const inGujarati = explained({
      choices: ['DIRECT_PAYMENT'],
      explainedOn: '2026-06-08',
      explainedBy: 'Meera Shah, social worker',
      forms: ['SPOKEN', 'INTERPRETED'],
      language: 'gu',
      supporterId,
      othersThere: 'An interpreter of the council’s.',
      understanding: 'UNDERSTOOD',
      understoodInWords: null,
    });
    const recorded = 'optionExplained { id language forms supporter { id } }';
    const told = await change(app, practitioner, 'recordOptionExplained', recorded, inGujarati);
    toldAgainId = told.optionExplained.id;
    expect(told.optionExplained).toMatchObject({
      language: 'gu',
      forms: ['SPOKEN', 'INTERPRETED'],
      supporter: { id: supporterId },
    });
    const ofFund = explained({ choices: ['VIRTUAL_BUDGET'], explainedOn: '2026-06-08' });
    const other = await change(app, practitioner, 'recordOptionExplained', 'optionExplained { id }', ofFund);
    await refused('putRefusalRight', answering({ expectedVersion: 1 }), 'STALE_VERSION', asha());
    await refused(
      'putRefusalRight',
      answering({ toldAgainId: other.optionExplained.id }),
      'TOLD_AGAIN_OF_OTHERS',
    );
    await refused('putRefusalRight', answering({ toldAgainId: toldId }), 'TOLD_AGAIN_TOO_EARLY');
    await refused('putRefusalRight', answering({ toldAgainId: refusalId }), 'NOT_FOUND');
    await refused('putRefusalRight', answering({ answeredOn: '2026-06-10' }), 'DATE_IN_FUTURE');
    await refused('putRefusalRight', answering({ answeredOn: '1939-01-01' }), 'DAY_BEFORE_BIRTH');
    await refused('putRefusalRight', answering({ answeredOn: '2020-01-01' }), 'DAY_TOO_LONG_AGO');
    await refused('putRefusalRight', answering({ answeredOn: '2026-06-07' }), 'ANSWERED_BEFORE_TOLD');
    await refused('putRefusalRight', answering({ outcomeInWords: 'a'.repeat(5_001) }), 'TEXT_TOO_LONG');
    const returning = 'optionRefusal { version status outcome answeredOn answeredBy toldAgain { id } }';
    const { optionRefusal } = await change(app, asha(), 'putRefusalRight', returning, answering());
    expect(optionRefusal).toMatchObject({
      version: 3,
      status: 'CHOSEN',
      outcome: 'CHOSEN',
      answeredOn: '2026-06-09',
      toldAgain: { id: toldAgainId },
    });
    await refused('putRefusalRight', answering({ expectedVersion: 3 }), 'REFUSAL_PUT_RIGHT', asha());
    expect(await directPayment()).toEqual({
      choice: 'DIRECT_PAYMENT',
      standing: 'CHOSEN',
      since: '2026-06-09',
      explainedOn: '2026-06-08',
      declinedOn: '2026-06-02',
      refusalStatus: 'CHOSEN',
    });
    const { points } = await choices();
    const held = points.find(({ point }: { point: string }) => point === 'HOW_MY_MONEY_IS_HELD');
    expect(held.decided).toContainEqual({ on: '2026-06-09', sentence: 'Paid to the person. You chose it.' });
  });

  it('is seen by whom she lets see plans, and nothing is recorded of somebody who has died', async () => {
    const ABOUT = `query($id: ID!) { person(id: $id) { optionsExplained { explainedOn } optionRefusals { status } } }`;
    const { data } = await app.ask(granddaughter('SUPPORTER'), ABOUT, { id: personId });
    expect(data.person).toEqual({
      optionsExplained: [
        { explainedOn: '2026-06-08' },
        { explainedOn: '2026-06-08' },
        { explainedOn: '2026-06-01' },
      ],
      optionRefusals: [{ status: 'CHOSEN' }],
    });
    // Points of choice are drawn from assessments too, to which she did not consent.
    expect(await choices(granddaughter('SUPPORTER'))).toBe('FORBIDDEN');
    await refused(
      'recordRefusal',
      declining({ declined: 'VIRTUAL_BUDGET' }),
      'NOT_FOUND',
      granddaughter('REPRESENTATIVE'),
    );
    const right = { wasInformationRight: true, whatWasWrong: null, lookedAtOn: '2026-06-09' };
    const another = declining({ declined: 'VIRTUAL_BUDGET', declinedOn: '2026-06-09' });
    const { optionRefusal } = await change(
      app,
      practitioner,
      'recordRefusal',
      'optionRefusal { id }',
      another,
    );
    refusalId = optionRefusal.id;
    await change(app, practitioner, 'lookAtRefusal', 'optionRefusal { status }', looking(right));
    await refused('putRefusalRight', answering(), 'INFORMATION_WAS_RIGHT');
    await change(app, practitioner, 'recordDeath', 'person { id }', {
      personId,
      expectedVersion: 1,
      diedOn: '2026-06-09',
    });
    await refused('recordOptionExplained', explained(), 'PERSON_HAS_DIED');
    await refused('recordRefusal', declining(), 'PERSON_HAS_DIED');
    await refused('lookAtRefusal', looking(), 'PERSON_HAS_DIED');
    await refused('putRefusalRight', answering(), 'PERSON_HAS_DIED');
    expect((await choices(practitioner, personId)).stage).toBe('ENDED');
  });
});
