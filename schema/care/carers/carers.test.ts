import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReturnRow } from '../../../server/domain/insight/clientLevelData/returnFields.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { ledgerFindings } from '../../../server/testing/ledgerFindings.ts';
import {
  agreedBudget,
  assessed,
  type BudgetStep,
  budgetFor,
  change,
  completedReview,
  draftedPlan,
  planStep,
  registered,
  signedOffPlan,
  startedPlan,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';
import { downloadedReturn } from '../../insight/clientLevelData/clientLevelData.testing.ts';

/**
 * Harold and Joyce at Oldham have care of their own, and each cares for the other. Each has a carer's plan and budget beside
 * it; then Harold falls ill. Every figure is invented but those of Oldham's file: £300 for one small payment.
 */
const council = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const manager: Asker = { role: 'TEAM_MANAGER', council };
const finance: Asker = { role: 'FINANCE_OFFICER', council };

let app: TestApp;
let harold: string;
let joyce: string;
const links: { ofHarold: string; ofJoyce: string } = { ofHarold: '', ofJoyce: '' };

const ILL = {
  ifCarerFallsIll: 'The twins take turns for a week; call the out-of-hours team on the first night.',
};
const WITH_ILLNESS = { ...WHOLE_PLAN, writing: { ...WHOLE_PLAN.writing, ...ILL } };
const ANSWERS = {
  hoursWeekly: 36,
  isCareNecessary: true,
  isHealthAtRisk: true,
  unachievedOutcomes: [
    { outcome: 'RECREATION', inability: 'NOT_WITHOUT_ASSISTANCE' },
    { outcome: 'RELATIONSHIPS', inability: 'PAIN_DISTRESS_OR_ANXIETY' },
  ],
  hasSignificantImpactOnWellbeing: true,
  dayToDayWishes: 'An afternoon of bowls each week.',
  workAndLearning: 'Retired, and wants no more of it.',
  breaks: 'None for two years; a weekend away would do.',
  emergencies: 'Our daughter comes, when she can.',
};
const ALL_OF_IT = ['MEALS', 'NIGHTS'].map((kind) => ({
  kind,
  isWilling: true,
  isAble: true,
  isWillingToContinue: true,
  isAbleToContinue: kind === 'MEALS',
}));

beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(council);
  harold = await registered(app, practitioner, { givenName: 'Harold', livingSituation: 'WITH_PARTNER' });
  joyce = await registered(app, practitioner, { givenName: 'Joyce', livingSituation: 'WITH_PARTNER' });
});
afterAll(() => app.stop());

// biome-ignore lint/suspicious/noExplicitAny: a story reads what it asked for.
type Answer = any;
const asked = async (asker: Asker, name: string, input: object): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const source = `mutation($input: ${type}) { ${name}(input: $input) { userErrors { code path details { allowed missing limitPence } } } }`;
  const { data, errors } = await app.ask(asker, source, { input });
  return errors ?? data[name].userErrors;
};
const refused = (name: string, input: object, asker = practitioner): Promise<Answer> =>
  unchangedBy(app, () => asked(asker, name, input));
const read = async (asker: Asker, fields: string, id: string): Promise<Answer> =>
  (await app.ask(asker, `query($id: ID!) { person(id: $id) { ${fields} } }`, { id })).data.person;
const asPerson = (person: string): Asker => ({ role: 'PERSON', council, person });

async function started(personId: string): Promise<{ carerAssessmentId: string; expectedVersion: number }> {
  const input = { personId, respondent: 'SELF' };
  const fields = 'carerAssessment { id version missing }';
  const { carerAssessment } = await change(app, asPerson(personId), 'startCarerAssessment', fields, input);
  expect(carerAssessment.missing).toHaveLength(9);
  return { carerAssessmentId: carerAssessment.id, expectedVersion: carerAssessment.version };
}
const DECIDED = {
  isEligible: true,
  reasons: 'Both care far beyond what they can go on with.',
  method: 'VIDEO',
};
const FOUND =
  'carerAssessment { id version isEligible impact amountPence given weeklyAmountPence conditionsNotMet }';
async function assessedAsCarer(personId: string, answers: object = ANSWERS): Promise<Answer> {
  const target = await started(personId);
  const saved = await change(app, asPerson(personId), 'saveCarerAnswers', 'carerAssessment { version }', {
    ...target,
    ...answers,
  });
  const expectedVersion = saved.carerAssessment.version;
  const made = await change(app, practitioner, 'completeCarerAssessment', FOUND, {
    ...target,
    expectedVersion,
    ...DECIDED,
  });
  return made.carerAssessment;
}

/** A carer's plan of one outcome of their own, and one small payment of £300 for it. */
const carersParts = ({ outcome, item }: Record<'outcome' | 'item', Record<string, unknown>>) => ({
  ...WITH_ILLNESS,
  writing: { ...WITH_ILLNESS.writing, contingencyPence: null },
  outcomes: [outcome],
  supportItems: [
    {
      ...item,
      providerKind: 'COMMUNITY_GROUP',
      unit: 'ITEM',
      quantityHundredths: 100,
      unitPricePence: 30_000,
      frequency: 'ONE_OFF',
      paidFrom: 'BUDGET',
      deploymentOption: 'SMALL_PAYMENT',
    },
  ],
});

describe('two people who care for each other', () => {
  it('are each the other’s carer, and nobody is their own', async () => {
    const link = { relationship: 'husband', livesTogether: true, startsOn: '2020-01-01' };
    expect(await refused('recordCareLink', { ...link, carerId: harold, caredForId: harold })).toMatchObject([
      { code: 'CARES_FOR_THEMSELF', path: ['caredForId'] },
    ]);
    const recorded = async (carerId: string, caredForId: string) =>
      (
        await change(app, practitioner, 'recordCareLink', 'careLink { id isMutual }', {
          ...link,
          carerId,
          caredForId,
        })
      ).careLink;
    const first = await recorded(harold, joyce);
    const other = await recorded(joyce, harold);
    Object.assign(links, { ofHarold: first.id, ofJoyce: other.id });
    expect([first.isMutual, other.isMutual]).toEqual([false, true]);
    expect(await refused('recordCareLink', { ...link, carerId: harold, caredForId: joyce })).toMatchObject([
      { code: 'CARE_LINK_ALREADY_OPEN' },
    ]);
    const seen = await read(
      asPerson(joyce),
      'careReceived { relationship carer { id } willingness { id } }',
      joyce,
    );
    expect(seen.careReceived).toEqual([{ relationship: 'husband', carer: null, willingness: [] }]);
  });

  it('are asked what they are willing to do before a carer’s assessment is completed', async () => {
    const target = await started(harold);
    const saved = await change(
      app,
      asPerson(harold),
      'saveCarerAnswers',
      'carerAssessment { version missing }',
      {
        ...target,
        ...ANSWERS,
        breaks: null,
      },
    );
    expect(saved.carerAssessment.missing).toEqual(['breaks']);
    const completing = { ...target, ...DECIDED, expectedVersion: saved.carerAssessment.version };
    expect(await refused('completeCarerAssessment', completing)).toMatchObject([
      { code: 'WILLINGNESS_NOT_ASKED' },
    ]);
    const asking = { careLinkId: links.ofHarold, askedOn: '2026-06-01' };
    expect(await refused('recordCareWillingness', { ...asking, kinds: [] })).toMatchObject([
      { code: 'KIND_OF_CARE_MISSING' },
    ]);
    const kinds = [...ALL_OF_IT, ...ALL_OF_IT.slice(0, 1)];
    expect(await refused('recordCareWillingness', { ...asking, kinds })).toMatchObject([
      { code: 'KIND_OF_CARE_GIVEN_TWICE', path: ['kinds', '2', 'kind'] },
    ]);
    for (const careLinkId of [links.ofHarold, links.ofJoyce]) {
      const answer = {
        careLinkId,
        askedOn: '2026-06-01',
        kinds: ALL_OF_IT,
        inWords: 'The nights are too much.',
      };
      await change(app, practitioner, 'recordCareWillingness', 'careLink { id }', answer);
    }
    expect(
      await refused('recordCareWillingness', { ...asking, askedOn: '2026-05-31', kinds: ALL_OF_IT }),
    ).toMatchObject([{ code: 'WILLINGNESS_BEFORE_LAST' }]);
    // What Harold said is his own: Joyce sees that he cares for her, and not what he said of it.
    const seen = async (asker: Asker) =>
      (await read(asker, 'careReceived { willingness { inWords } }', joyce)).careReceived[0];
    expect(await seen(asPerson(joyce))).toEqual({ willingness: [] });
    expect(await seen(practitioner)).toEqual({ willingness: [{ inWords: 'The nights are too much.' }] });
    expect(await refused('completeCarerAssessment', completing)).toMatchObject([
      { code: 'ASSESSMENT_INCOMPLETE', details: { missing: ['breaks'] } },
    ]);
    const withBreaks = await change(app, practitioner, 'saveCarerAnswers', 'carerAssessment { version }', {
      ...completing,
      isEligible: undefined,
      reasons: undefined,
      method: undefined,
      breaks: 'A weekend.',
    });
    const whole = { ...completing, expectedVersion: withBreaks.carerAssessment.version };
    expect(await refused('completeCarerAssessment', { ...whole, isEligible: false })).toMatchObject([
      { code: 'DIFFERING_REASON_MISSING' },
    ]);
    // 36 hours reach the band SUBSTANTIAL, from 35; two outcomes only MODERATE. £300 in 52 weeks is £5.77 a week, half up.
    const { carerAssessment } = await change(app, practitioner, 'completeCarerAssessment', FOUND, whole);
    expect(carerAssessment).toMatchObject({
      isEligible: true,
      impact: 'SUBSTANTIAL',
      amountPence: 30_000,
      given: 'YEARLY',
      weeklyAmountPence: 577,
      conditionsNotMet: [],
    });
    expect(await refused('saveCarerAnswers', { ...target, expectedVersion: 9, breaks: 'No.' })).toMatchObject(
      [{ code: 'ASSESSMENT_COMPLETED', path: ['carerAssessmentId'] }],
    );
    const other = await app.ask(asPerson(joyce), 'query($id: ID!) { carerAssessment(id: $id) { id } }', {
      id: carerAssessment.id,
    });
    expect(other.data.carerAssessment).toBeNull();
  });

  it('have each a plan for their own needs and one as a carer, live at once, and each says what happens in illness', async () => {
    for (const personId of [harold, joyce]) {
      const { allocation } = await assessed(app, practitioner, personId);
      const subject = { personId, allocationId: allocation.id };
      if (personId === joyce) {
        const whole = await draftedPlan(app, practitioner, subject);
        const sharing = { planId: whole.planId, expectedVersion: whole.version };
        expect(await refused('sharePlan', sharing)).toMatchObject([
          { code: 'CARER_CONTINGENCY_MISSING', path: ['ifCarerFallsIll'] },
        ]);
        const { data } = await app.ask(
          practitioner,
          'query($id: ID!) { supportPlan(id: $id) { reliesOnCarer advice { code path } } }',
          { id: whole.planId },
        );
        expect(data.supportPlan.reliesOnCarer).toBe(true);
        expect(data.supportPlan.advice).toContainEqual({
          code: 'CARER_CONTINGENCY_ADVISED',
          path: ['ifCarerFallsIll'],
        });
        await planStep(app, practitioner, 'endPlan', whole, {
          endedOn: '2026-06-01',
          endedBy: 'PERSON',
          reason: 'A test.',
        });
      }
      await startedPlan(app, practitioner, subject, { parts: WITH_ILLNESS });
    }
    const ofHarold = (await read(practitioner, 'carerAssessments { id }', harold)).carerAssessments[0].id;
    const ofJoyce = (await assessedAsCarer(joyce)).id;
    const draft = { personId: harold, title: 'My own time' };
    expect(await refused('draftPlan', { ...draft, carerAssessmentId: ofJoyce })).toMatchObject([
      { code: 'NOT_FOUND', path: ['carerAssessmentId'] },
    ]);
    const current = (await read(practitioner, 'currentPlan { id isOfCarer }', harold)).currentPlan;
    expect(current.isOfCarer).toBe(false);
    expect(
      await refused('draftPlan', { ...draft, carerAssessmentId: ofHarold, supersedesId: current.id }),
    ).toMatchObject([{ code: 'PLAN_OF_OTHER_KIND', path: ['supersedesId'] }]);
    const partsOfCarer = carersParts({
      outcome: { description: 'Bowls each week', successLooksLike: 'He goes on most Tuesdays.' },
      item: { category: 'BREAKS', description: 'A season at the bowls club, and the fare' },
    });
    for (const [personId, carerAssessmentId] of [
      [harold, ofHarold],
      [joyce, ofJoyce],
    ]) {
      const subject = { personId, carerAssessmentId } as never;
      const signed = await signedOffPlan(app, practitioner, subject, partsOfCarer);
      const input = await budgetFor(app, practitioner, signed);
      const [part] = input.parts as object[];
      const charged = { personContributionWeeklyPence: 77, councilContributionWeeklyPence: 500 };
      expect(await refused('agreeBudget', { ...input, ...charged }, manager)).toMatchObject([
        { code: 'CARER_NOT_CHARGED', path: ['personContributionWeeklyPence'] },
      ]);
      const other = { parts: [{ ...part, carerImpact: 'LOW' }] };
      expect(await refused('agreeBudget', { ...input, ...other }, manager)).toMatchObject([
        { code: 'CARER_IMPACT_NOT_AS_ASSESSED', details: { allowed: ['SUBSTANTIAL'] } },
      ]);
      // What the carer's assessment came to is what the plan costs, so no reasons are owed.
      const agreed = await agreedBudget(app, practitioner, signed, { reasons: '' });
      await planStep(app, practitioner, 'startPlan', agreed, { implementedOn: '2026-06-01' });
      const [partId] = agreed.partIds;
      await change(app, finance, 'recordPaymentAgreement', 'part { id }', { partId, signedOn: '2026-06-01' });
      await change(app, finance, 'payInstalment', 'transaction { id }', { partId });
    }
    const PLANS = `currentPlan { status isOfCarer indicativeWeeklyPence budget { totalWeeklyPence } }
      currentCarerPlan { status isOfCarer indicativeWeeklyPence carerAssessment { impact }
        budget { totalWeeklyPence parts { carerImpact paidOncePence paidPence } } nextReview: latestReview { dueOn } }`;
    for (const personId of [harold, joyce]) {
      const { currentPlan, currentCarerPlan } = await read(practitioner, PLANS, personId);
      expect(currentPlan).toMatchObject({
        status: 'LIVE',
        isOfCarer: false,
        budget: { totalWeeklyPence: 12_000 },
      });
      expect(currentCarerPlan).toMatchObject({
        status: 'LIVE',
        isOfCarer: true,
        indicativeWeeklyPence: 577,
        carerAssessment: { impact: 'SUBSTANTIAL' },
        budget: {
          totalWeeklyPence: 577,
          parts: [{ carerImpact: 'SUBSTANTIAL', paidOncePence: 30_000, paidPence: 30_000 }],
        },
      });
      expect(currentCarerPlan.nextReview.dueOn > '2026-06-01').toBe(true);
    }
    expect(await ledgerFindings(app, '2026-06-02')).toEqual({});
  });

  it('have what each was given recorded, and it is counted among the carers with their budgets', async () => {
    const assessmentOf = async (id: string) =>
      (await read(practitioner, 'carerAssessments { id }', id)).carerAssessments[0].id;
    const measures = async () => {
      const source = 'query($on: Date!) { measures(on: $on) { key definition age numerator denominator } }';
      const { data } = await app.ask(manager, source, { on: '2026-06-01' });
      return data.measures
        .filter(({ key, age }: Answer) => key === 'DIRECT_PAYMENTS_TO_CARERS' && age === 'ALL')
        .map(({ numerator, denominator }: Answer) => [numerator, denominator]);
    };
    // Both budgets are small payments, which are given once: nobody on the day, and both in the year.
    expect(await measures()).toEqual([
      [0, 0],
      [2, 2],
    ]);
    const input = {
      carerAssessmentId: await assessmentOf(harold),
      kind: 'COMMISSIONED_SUPPORT',
      startsOn: '2026-06-01',
      inWords: 'A course on lifting.',
    };
    expect(await refused('recordCarerSupport', { ...input, startsOn: '2026-05-31' })).toMatchObject([
      { code: 'CARER_SUPPORT_BEFORE_ASSESSMENT', path: ['startsOn'] },
    ]);
    expect(await refused('recordCarerSupport', input, asPerson(harold))).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const SUPPORT = 'carerSupport { id version kind endedOn withdrawnReason recordedBy person { id } }';
    const record = async (given: Record<string, unknown>) =>
      (await change(app, practitioner, 'recordCarerSupport', SUPPORT, given)).carerSupport;
    const first = await record(input);
    expect(first).toMatchObject({ kind: 'COMMISSIONED_SUPPORT', endedOn: null, person: { id: harold } });
    expect(await refused('recordCarerSupport', { ...input, kind: 'NO_SUPPORT' })).toMatchObject([
      { code: 'CARER_SUPPORT_ALREADY_OPEN' },
    ]);
    // In the year Harold's small payment, a direct payment, counts before what is commissioned for him.
    expect(await measures()).toEqual([
      [0, 1],
      [2, 2],
    ]);
    const other = await record({
      ...input,
      kind: 'RESPITE_TO_CARED_FOR',
      carerAssessmentId: await assessmentOf(joyce),
    });
    expect(await measures()).toEqual([
      [0, 1],
      [2, 2],
    ]);
    const target = { carerSupportId: other.id, expectedVersion: other.version };
    const ending = { ...target, reason: 'Over.' };
    expect(await refused('endCarerSupport', { ...ending, endedOn: '2026-06-02' })).toMatchObject([
      { code: 'DATE_IN_FUTURE' },
    ]);
    expect(
      await refused('endCarerSupport', { ...ending, expectedVersion: 9, endedOn: '2026-06-01' }),
    ).toMatchObject([{ code: 'STALE_VERSION' }]);
    await change(app, practitioner, 'endCarerSupport', SUPPORT, { ...ending, endedOn: '2026-06-01' });
    const direct = await record({
      ...input,
      kind: 'PART_DIRECT_PAYMENT',
      carerAssessmentId: await assessmentOf(joyce),
    });
    expect(await measures()).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const wrong = { carerSupportId: direct.id, expectedVersion: direct.version };
    expect(await refused('withdrawCarerSupport', { ...wrong, reason: ' ' })).toMatchObject([
      { code: 'TEXT_MISSING' },
    ]);
    const { carerSupport } = await change(app, practitioner, 'withdrawCarerSupport', SUPPORT, {
      ...wrong,
      reason: 'It was somebody else.',
    });
    expect(carerSupport.withdrawnReason).toBe('It was somebody else.');
    expect(
      await refused('endCarerSupport', { ...wrong, endedOn: '2026-06-01', reason: 'Over.' }),
    ).toMatchObject([{ code: 'CARER_SUPPORT_WITHDRAWN' }]);
    expect(await measures()).toEqual([
      [0, 1],
      [2, 2],
    ]);
    const kinds = async (asker: Asker) =>
      (await read(asker, 'carerSupport { kind endedOn withdrawnReason }', joyce))?.carerSupport;
    expect(await kinds(asPerson(joyce))).toEqual([
      { kind: 'PART_DIRECT_PAYMENT', endedOn: null, withdrawnReason: 'It was somebody else.' },
      { kind: 'RESPITE_TO_CARED_FOR', endedOn: '2026-06-01', withdrawnReason: null },
    ]);
    expect(await kinds(asPerson(harold))).toBeUndefined();
  });

  it('are seen to the day that one falls ill: both plans say what happens, and emergency money is at hand', async () => {
    app.setToday('2026-06-10');
    const illness = { carerId: harold, fromOn: '2026-06-09' };
    expect(await refused('reportCarerIllness', { ...illness, fromOn: '2026-06-11' })).toMatchObject([
      { code: 'DATE_IN_FUTURE' },
    ]);
    const ABSENCES = `carer { careAbsences { id version status fromOn person { id }
      planOfPerson { ifCarerFallsIll budget { parts { id } } } planOfCarer { isOfCarer ifCarerFallsIll } } }`;
    const { carer } = await change(app, practitioner, 'reportCarerIllness', ABSENCES, illness);
    const [absence, none] = carer.careAbsences;
    expect(none).toBeUndefined();
    expect(absence).toMatchObject({
      status: 'TO_REPLACE',
      fromOn: '2026-06-09',
      person: { id: joyce },
      planOfPerson: ILL,
      planOfCarer: { isOfCarer: true, ...ILL },
    });
    expect(await refused('reportCarerIllness', illness)).toMatchObject([{ code: 'CARER_IS_ILL_ALREADY' }]);
    const dueOf = async (personId: string) =>
      (await read(practitioner, 'openSteps { kind dueOn }', personId)).openSteps.filter(
        ({ kind }: { kind: string }) => kind === 'CARE_TO_REPLACE',
      );
    expect(await dueOf(joyce)).toEqual([{ kind: 'CARE_TO_REPLACE', dueOn: '2026-06-10' }]);
    expect(await dueOf(harold)).toEqual([]);
    const [{ id: partId }] = absence.planOfPerson.budget.parts;
    const emergency = { partId, amountPence: 20_000, lastDayOn: '2026-06-20', reason: 'The carer is ill.' };
    await change(app, manager, 'addEmergencyMoney', 'emergencyMoney { id }', emergency);
    const target = { careAbsenceId: absence.id, expectedVersion: absence.version };
    const replacement = 'The twins until Sunday, then an agency twice a day.';
    expect(await refused('recordReplacementCare', { ...target, replacement: ' ' })).toMatchObject([
      { code: 'TEXT_MISSING' },
    ]);
    await change(app, practitioner, 'recordReplacementCare', 'careAbsence { status }', {
      ...target,
      replacement,
    });
    expect(await dueOf(joyce)).toEqual([]);
    expect(await refused('recordReplacementCare', { ...target, replacement })).toMatchObject([
      { code: 'CARE_IS_REPLACED' },
    ]);
    // Whoever is cared for sees that their carer is away and who comes, and neither the carer nor their plan.
    const seen = await read(
      asPerson(joyce),
      'careReceived { absences { status replacement carer { id } planOfCarer { id } } }',
      joyce,
    );
    expect(seen.careReceived[0].absences).toEqual([
      { status: 'REPLACED', replacement, carer: null, planOfCarer: null },
    ]);
    expect(await refused('recordCarerReturn', { carerId: joyce, backOn: '2026-06-10' })).toMatchObject([
      { code: 'CARER_IS_NOT_ILL' },
    ]);
    expect(await refused('recordCarerReturn', { carerId: harold, backOn: '2026-06-08' })).toMatchObject([
      { code: 'BACK_BEFORE_ILL' },
    ]);
    const back = { carerId: harold, backOn: '2026-06-10' };
    await change(app, practitioner, 'recordCarerReturn', 'carer { id }', back);
    expect(await refused('recordReplacementCare', { ...target, replacement })).toMatchObject([
      { code: 'CARER_IS_BACK' },
    ]);
  });

  it('are told apart when one dies: what they did is replaced that day, and comes back where the death is taken back', async () => {
    const versionOf = async () => (await read(practitioner, 'version', harold)).version;
    const death = { personId: harold, expectedVersion: await versionOf(), diedOn: '2026-06-10' };
    await change(app, practitioner, 'recordDeath', 'person { id }', death);
    const LINKS = 'careReceived { endedOn endedByDeath absences { cause status } }';
    expect((await read(practitioner, LINKS, joyce)).careReceived[0]).toEqual({
      endedOn: '2026-06-10',
      endedByDeath: true,
      absences: [
        { cause: 'DEATH', status: 'TO_REPLACE' },
        { cause: 'ILLNESS', status: 'ENDED' },
      ],
    });
    const wrong = {
      personId: harold,
      expectedVersion: await versionOf(),
      diedOn: null,
      reason: 'It was somebody else.',
    };
    await change(app, practitioner, 'correctDateOfDeath', 'person { id }', wrong);
    expect((await read(practitioner, LINKS, joyce)).careReceived[0]).toEqual({
      endedOn: null,
      endedByDeath: false,
      absences: [
        { cause: 'DEATH', status: 'ENDED' },
        { cause: 'ILLNESS', status: 'ENDED' },
      ],
    });
  });

  it('are replayed as they were decided', async () => {
    const { decisions } = await read(
      practitioner,
      'decisions(first: 80) { nodes { id kind sentence } }',
      harold,
    );
    const made = decisions.nodes.filter(({ kind }: { kind: string }) => kind === 'CARER_ASSESSMENT');
    expect(made).toHaveLength(1);
    expect(made[0].sentence).toBe(
      'The carer’s needs are eligible. By the council’s bands the impact of caring is SUBSTANTIAL. The plan is made from £300.00, in a year.',
    );
    const { data } = await app.ask(practitioner, 'query($id: ID!) { replayDecision(id: $id) { isSame } }', {
      id: made[0].id,
    });
    expect(data.replayDecision.isSame).toBe(true);
    const rows = await queryAll<{ kind: string }>(
      app.database,
      `select kind from decision where kind = 'CARER_ASSESSMENT'`,
    );
    expect(rows).toHaveLength(2);
  });
});

describe('David and Joanne: he goes alone, and the carer’s own outcome counts', () => {
  const BACK_AT_WORK = {
    description: 'Back at work two days a week',
    successLooksLike: 'She has her old job on Mondays and Thursdays.',
  };
  let david: string;
  let joanne: string;
  let supporterId: string;
  let his: BudgetStep;
  let hers: BudgetStep;

  it('is asked in her own assessment, and has a sum and a plan of its own beside his three afternoons', async () => {
    app.setToday('2026-06-11');
    const started = { implementedOn: '2026-06-11', budget: { startsOn: '2026-06-11' } };
    david = await registered(app, practitioner, { givenName: 'David', livingSituation: 'WITH_PARTNER' });
    joanne = await registered(app, practitioner, { givenName: 'Joanne', livingSituation: 'WITH_PARTNER' });
    const link = { carerId: joanne, caredForId: david, relationship: 'wife', livesTogether: true };
    const { careLink } = await change(app, practitioner, 'recordCareLink', 'careLink { id }', {
      ...link,
      startsOn: '2022-03-01',
    });
    await change(app, practitioner, 'recordCareWillingness', 'careLink { id }', {
      careLinkId: careLink.id,
      askedOn: '2026-06-11',
      kinds: ALL_OF_IT,
      inWords: 'Not the afternoons: I want my job back.',
    });
    const { allocation } = await assessed(app, practitioner, david);
    // Three afternoons of three hours at £15.00: £135.00 a week.
    const item = {
      ...WHOLE_PLAN.supportItems[0],
      description: 'Bowls, with somebody',
      quantityHundredths: 900,
    };
    his = await startedPlan(
      app,
      practitioner,
      { personId: david, allocationId: allocation.id },
      { ...started, parts: { ...WITH_ILLNESS, supportItems: [item] } },
    );
    const answers = { ...ANSWERS, workAndLearning: 'I want two days of my old job back.' };
    const assessment = await assessedAsCarer(joanne, answers);
    expect(assessment).toMatchObject({ impact: 'SUBSTANTIAL', amountPence: 30_000, weeklyAmountPence: 577 });
    const parts = carersParts({
      outcome: BACK_AT_WORK,
      item: { category: 'WORK_AND_LEARNING', description: 'A course to return to the counter, and the fare' },
    });
    const subject = { personId: joanne, carerAssessmentId: assessment.id } as never;
    hers = await startedPlan(app, practitioner, subject, { ...started, parts });
    supporterId = (
      await change(app, practitioner, 'addSupporter', 'supporter { id }', {
        personId: david,
        name: 'Joanne',
        relationship: 'wife',
        consents: ['REVIEWS'],
        consentRecordedOn: '2026-06-11',
      })
    ).supporter.id;
  });

  it('is reached as his budget tapers, is said in both reviews, and her sum stays what it was', async () => {
    app.setToday('2026-07-20');
    const { reviewId: ofHis } = await completedReview(app, practitioner, his, {
      heldOn: '2026-07-20',
      perspectives: [
        { perspective: 'PERSON', working: 'I go to one afternoon alone.', notWorking: '' },
        { perspective: 'FAMILY', working: 'Mondays at the counter.', notWorking: '' },
      ],
      carerOutcomes: [{ supporterId, outcome: BACK_AT_WORK.description, progress: 'ACHIEVED' }],
      result: 'CHANGE_BUDGET',
      whatMustChange: 'Less of the assistant, bit by bit.',
      budgetSteps: [
        { startsOn: '2026-09-01', weeklyPence: 9_000, reason: 'He goes to one afternoon alone.' },
        { startsOn: '2026-12-01', weeklyPence: 4_500, reason: 'He goes to two alone.' },
      ],
    });
    const { reviewId: ofHers } = await completedReview(app, practitioner, hers, { heldOn: '2026-07-20' });
    const REVIEWED = `result carerOutcomes { outcome progress } outcomeProgress { progress }
      budgetSteps { previousWeeklyPence weeklyPence } plan { isOfCarer outcomes { description } budget { totalWeeklyPence
        parts { paidOncePence } } }`;
    const reviewOf = async (id: string) =>
      (await app.ask(practitioner, `query($id: ID!) { review(id: $id) { ${REVIEWED} } }`, { id })).data
        .review;
    expect(await reviewOf(ofHis)).toEqual({
      result: 'CHANGE_BUDGET',
      carerOutcomes: [{ outcome: BACK_AT_WORK.description, progress: 'ACHIEVED' }],
      outcomeProgress: [{ progress: 'ACHIEVED' }],
      budgetSteps: [
        { previousWeeklyPence: 13_500, weeklyPence: 9_000 },
        { previousWeeklyPence: 9_000, weeklyPence: 4_500 },
      ],
      plan: {
        isOfCarer: false,
        outcomes: [{ description: 'Stay in my own home' }],
        budget: { totalWeeklyPence: 13_500, parts: [{ paidOncePence: null }] },
      },
    });
    // £300.00 once, which in 52 weeks is £5.77 a week, half up.
    expect(await reviewOf(ofHers)).toEqual({
      result: 'CONTINUE',
      carerOutcomes: [],
      outcomeProgress: [{ progress: 'ACHIEVED' }],
      budgetSteps: [],
      plan: {
        isOfCarer: true,
        outcomes: [{ description: BACK_AT_WORK.description }],
        budget: { totalWeeklyPence: 577, parts: [{ paidOncePence: 30_000 }] },
      },
    });
    expect(await ledgerFindings(app, '2026-07-21')).toEqual({});
  });

  it('goes along with her when she moves, and says nothing of him', async () => {
    const moving = { personId: joanne, receivingCouncil: 'Barnsley' };
    const agreeing = { ...moving, agreedOn: '2026-07-20' };
    await change(app, asPerson(joanne), 'recordExportConsent', 'consent { id }', agreeing);
    const { document } = await change(app, practitioner, 'exportPersonRecord', 'document', moving);
    const record = JSON.parse(document);
    expect(record.carerAssessments).toMatchObject([
      { impact: 'SUBSTANTIAL', amountPence: 30_000, answers: { hoursWeekly: 36 } },
    ]);
    expect(record.careGiven).toMatchObject([
      { relationship: 'wife', willingness: [{ inWords: 'Not the afternoons: I want my job back.' }] },
    ]);
    expect(record.careReceived).toEqual([]);
    expect(record.plans).toMatchObject([{ isOfCarer: true, outcomes: [BACK_AT_WORK] }]);
    expect(record.reviews).toMatchObject([
      {
        heldOn: '2026-07-20',
        outcomeProgress: [{ outcome: BACK_AT_WORK.description, progress: 'ACHIEVED' }],
      },
    ]);
    for (const his of [david.slice(-36), 'David']) expect(document).not.toContain(his);

    const his = { personId: david, receivingCouncil: 'Barnsley' };
    const agreed = { ...his, agreedOn: '2026-07-20' };
    await change(app, asPerson(david), 'recordExportConsent', 'consent { id }', agreed);
    const other = await change(app, practitioner, 'exportPersonRecord', 'document', his);
    expect(JSON.parse(other.document).careReceived).toMatchObject([{ relationship: 'wife', endedOn: null }]);
    for (const hers of ['Joanne', 'my job back', 'counter to', BACK_AT_WORK.description, joanne.slice(-36)]) {
      expect(other.document).not.toContain(hers);
    }
  });
});

describe('the national return of the quarter', () => {
  const service = (row: ReturnRow) => [
    row.Event_Start_Date,
    row.Event_End_Date,
    row.Service_Component,
    row.Delivery_Mechanism,
    row.Event_Outcome,
  ];
  const rowsOf = async (person: string) => {
    const director: Asker = { role: 'DIRECTOR', council };
    const { rows } = await downloadedReturn(app, director, '?on=2026-06-30');
    return rows.filter(({ LA_Person_Unique_Identifier: id }) => id === person);
  };

  it('has the carers’ assessments, how they were held, and what each carer was given', async () => {
    const [ofHarold, ofJoyce] = [await rowsOf(harold), await rowsOf(joyce)];
    const asCarer = (rows: ReturnRow[], type: string) =>
      rows.filter(({ Client_Type, Event_Type }) => Client_Type === 'Unpaid carer' && Event_Type === type);
    expect(asCarer(ofHarold, 'Assessment')).toMatchObject([
      {
        Event_Start_Date: '2026-06-01',
        Event_End_Date: '2026-06-01',
        Event_Outcome: 'Progress to support planning or services',
        Eligible_Needs_Identified: 'Yes',
        Method_of_Assessment: 'Video',
        Primary_Support_Reason: 'Social support: Support to unpaid carer',
        No_of_adults_being_cared_for: '1',
        Adult_1_Linked_Person_ID: joyce,
        Adult_2_Linked_Person_ID: '',
      },
    ]);
    expect(asCarer(ofJoyce, 'Assessment')).toMatchObject([
      { Method_of_Assessment: 'Video', Adult_1_Linked_Person_ID: harold },
    ]);
    // Beside the small payment of each: what is commissioned for him goes on, hers was a break for him, and the withdrawn record is nowhere.
    const going = 'Continuation of support or services';
    const payment = ['2026-06-01', '', 'Direct payment', 'Direct payment', going];
    expect(asCarer(ofHarold, 'Service').map(service).sort()).toEqual([
      payment,
      ['2026-06-01', '', 'Other unpaid carer support', 'CASSR commissioned support', going],
    ]);
    expect(asCarer(ofJoyce, 'Service').map(service).sort()).toEqual([
      payment,
      ['2026-06-01', '2026-06-01', 'Unpaid carer respite', '', 'NFA: Support ended as planned'],
    ]);
    // Nobody said how their needs were assessed.
    const own = ofJoyce.filter(
      ({ Client_Type, Event_Type }) => Client_Type !== 'Unpaid carer' && Event_Type === 'Assessment',
    );
    expect(own.map(({ Method_of_Assessment }) => Method_of_Assessment)).toEqual(['']);
  });

  it('has the location at which support is given, once that is recorded', async () => {
    const plan = await read(practitioner, 'currentPlan { budget { parts { id startsOn } } }', joyce);
    const [{ id: partId, startsOn }] = plan.currentPlan.budget.parts;
    const located = async () =>
      (await rowsOf(joyce))
        .filter(({ Event_Reference }) => Event_Reference === partId)
        .map(({ Provider_CQC_Location_ID }) => Provider_CQC_Location_ID);
    expect(await located()).toEqual(['']);
    const input = { partId, cqcLocationNumber: '1-119187789', startsOn };
    expect(await refused('recordPartLocation', { ...input, cqcLocationNumber: '119187789' })).toMatchObject([
      { code: 'LOCATION_NOT_VALID', path: ['cqcLocationNumber'] },
    ]);
    expect(await refused('recordPartLocation', { ...input, cqcLocationNumber: null })).toMatchObject([
      { code: 'LOCATION_NAMED_IN_TWO_WAYS' },
    ]);
    expect(await refused('recordPartLocation', { ...input, startsOn: '2026-05-31' })).toMatchObject([
      { code: 'LOCATION_BEFORE_PART' },
    ]);
    expect(await refused('recordPartLocation', input, asPerson(joyce))).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const record = (given: object) =>
      change(app, practitioner, 'recordPartLocation', 'partLocation { cqcLocationNumber }', {
        ...input,
        ...given,
      });
    await record({});
    expect(await located()).toEqual(['1-119187789']);
    // One that begins after the period says nothing of it.
    await record({ cqcLocationNumber: '1-222222222', startsOn: '2026-07-01' });
    expect(await located()).toEqual(['1-119187789']);
  });
});
