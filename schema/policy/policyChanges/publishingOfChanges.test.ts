import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { approver, at, officer, policyTester, type Step, storedRows } from './policyChanges.testing.ts';

const analyst: Asker = { role: 'REGIONAL_ANALYST' };
const administrator = at('COUNCIL_ADMINISTRATOR', 'frank');
const PATH = 'limitPerYearPence';

let app: TestApp;
let tester: ReturnType<typeof policyTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('warwickshire', 'devon');
  tester = policyTester(app);
});
afterAll(() => app.stop());

async function publish(versionId: string) {
  const { data, errors } = await app.ask(
    administrator,
    `mutation { publishPolicyVersion(input: { versionId: "${versionId}" }) { userErrors { code message } } }`,
  );
  expect(errors).toBeUndefined();
  return data.publishPolicyVersion.userErrors;
}

/** What the regional body sees of Warwickshire's limit on a day, and whether it was an emergency change. */
async function shownOn(asOf: string): Promise<[string, boolean]> {
  const { data } = await app.ask(
    analyst,
    `{ comparePolicies(councils: ["warwickshire"], areas: [smallPayments], asOf: "${asOf}") { path values { value isEmergency } } }`,
  );
  const row = data.comparePolicies.find(({ path }: { path: string }) => path === PATH);
  return [row.values[0].value, row.values[0].isEmergency];
}

it('a change shows in comparisons once it is approved and published, and no more once it is withdrawn', async () => {
  const [before] = await shownOn('2026-09-01');
  const submitted = await tester.submitted(await tester.limited(await tester.drafted('2026-09-01'), 71_000));
  const approved = await tester.approved(submitted, approver);
  expect(await shownOn('2026-09-01')).toEqual([before, false]);
  const { data } = await app.ask(
    administrator,
    '{ policyVersions(area: smallPayments) { id number publishedAt } }',
  );
  const [version] = data.policyVersions;
  expect(version).toMatchObject({ number: 2, publishedAt: null });
  expect(await publish(version.id)).toEqual([]);
  expect(await shownOn('2026-09-01')).toEqual(['71000', false]);

  app.setToday('2026-06-02');
  await tester.done(approver, 'withdrawPolicyChange', { ...tester.target(approved), reason: 'Not agreed.' });
  expect(await shownOn('2026-09-01')).toEqual([before, false]);
  expect(await publish(version.id)).toMatchObject([
    { code: 'ALREADY_PUBLISHED', message: expect.stringContaining('withdrawn later') },
  ]);
});

it('an emergency change says so wherever it is compared', async () => {
  app.setToday('2026-06-03');
  const drafted = await tester.drafted('2026-06-03', {}, officer);
  const saved = await tester.limited(drafted, 72_000, officer);
  const reason = 'The printed limit was wrong.';
  await tester.done(officer, 'enactEmergencyPolicyChange', { ...tester.target(saved), reason });
  const { data } = await app.ask(administrator, '{ policyVersions(area: smallPayments) { id isEmergency } }');
  expect(await publish(data.policyVersions[0].id)).toEqual([]);
  expect(await shownOn('2026-06-02')).toEqual([expect.any(String), false]);
  expect(await shownOn('2026-06-03')).toEqual(['72000', true]);

  const { data: history } = await app.ask(
    analyst,
    `{ policyHistory(area: smallPayments, path: "${PATH}", councils: ["warwickshire"]) { councils { changes { from value isEmergency } } } }`,
  );
  expect(history.policyHistory.councils[0].changes).toEqual([
    { from: '2026-04-01', value: (await shownOn('2026-06-02'))[0], isEmergency: false },
    { from: '2026-06-03', value: '72000', isEmergency: true },
  ]);
  const token = await app.token(analyst);
  const file = await fetch(
    `${app.url}/downloads/policy-comparison.csv?areas=smallPayments&councils=warwickshire`,
    {
      headers: { authorization: `Bearer ${token}` },
    },
  );
  const [header = '', ...lines] = (await file.text()).split('\r\n');
  const place = header.split(',').indexOf('is emergency');
  // No cell before that column contains a comma.
  const line = lines.find((each) => each.split(',')[1] === PATH);
  expect(line?.split(',')[place]).toBe('true');
});

describe('residents consulted on a draft', () => {
  const editor = at('POLICY_EDITOR', 'anna');
  const resident = (number: number, role: 'PERSON' | 'SUPPORTER' = 'PERSON'): Asker => ({
    role,
    council: 'warwickshire',
    subject: `resident-${role}-${number}`,
    person: `person_00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    ...(role === 'SUPPORTER' && {
      supporter: `supporter_00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    }),
  });
  const SHOWN = `id version status title draftHasChanged whatChanged closesOn closedOn differences { path sentence }
    questions { number text counts { agree disagree neither answered } } ownAnswers { questionNumber view words }`;

  async function attempt(asker: Asker, mutation: string, input: Record<string, unknown>) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await app.ask(
      asker,
      `mutation($input: ${type}) { ${mutation}(input: $input) { policyConsultation { ${SHOWN} } userErrors { code path message } } }`,
      { input },
    );
    return { ...data?.[mutation], forbidden: errors?.[0]?.extensions.code ?? null };
  }
  async function done(asker: Asker, mutation: string, input: Record<string, unknown>) {
    const { policyConsultation, userErrors } = await attempt(asker, mutation, input);
    expect(userErrors, mutation).toEqual([]);
    return policyConsultation;
  }
  async function refused(asker: Asker, mutation: string, input: Record<string, unknown>): Promise<string[]> {
    const before = await storedRows(app);
    const { userErrors, forbidden } = await attempt(asker, mutation, input);
    expect(await storedRows(app)).toEqual(before);
    return forbidden ? [forbidden] : userErrors.map(({ code }: { code: string }) => code);
  }
  const shownTo = async (asker: Asker, id: string) => {
    const query = `query($id: ID!) { policyConsultation(id: $id) { ${SHOWN} } }`;
    return (await app.ask(asker, query, { id })).data.policyConsultation;
  };
  const answer = (consultationId: string, view: string, words: string | null = null) => ({
    consultationId,
    answers: [{ questionNumber: 1, view, words }],
  });
  const target = ({ id, version }: { id: string; version: number }) => ({
    consultationId: id,
    expectedVersion: version,
  });
  const ASKED = {
    title: 'A higher limit for small payments',
    summary: 'From autumn a small payment may be larger.\n\nThat means fewer forms.',
    questions: ['The limit should be raised.', 'It should be raised this year.'],
  };
  let consultation: { id: string; version: number };
  let change: Step;

  it('is asked for by the rules that a change replaces, and approval waits for it', async () => {
    app.setToday('2026-07-01');
    const rule = await tester.edited(await tester.drafted('2026-07-01'), {
      set: [{ path: 'consultationDays', value: '14' }],
    });
    await tester.approved(await tester.submitted(rule));
    change = await tester.proposed('2026-09-15', 90_000);
    const codes = (await tester.refused(approver, 'approvePolicyChange', tester.target(change))).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['CONSULTATION_NEEDED']);
    const { availableActions } = await tester.read(
      change,
      'availableActions { action allowed code }',
      approver,
    );
    expect(availableActions).toContainEqual({
      action: 'APPROVE_POLICY_CHANGE',
      allowed: false,
      code: 'CONSULTATION_NEEDED',
    });
  });

  it('is published with a summary, questions and days that fit, once', async () => {
    const days = { opensOn: '2026-07-02', closesOn: '2026-07-20' };
    const given = { ...tester.target(change), ...ASKED, ...days };
    const open = (over: object) => refused(editor, 'openPolicyConsultation', { ...given, ...over });
    expect(await open({ closesOn: '2026-07-10' })).toEqual(['CONSULTATION_TOO_SHORT']);
    expect(await open({ opensOn: '2026-06-30' })).toEqual(['CONSULTATION_DAYS_NOT_RIGHT']);
    expect(await open({ closesOn: '2026-09-15' })).toEqual(['CONSULTATION_DAYS_NOT_RIGHT']);
    expect(await open({ questions: [], title: ' ' })).toEqual(['TEXT_MISSING', 'NOTHING_ASKED']);
    expect(await open({ expectedVersion: 1 })).toEqual(['STALE_VERSION']);
    expect(await refused(approver, 'openPolicyConsultation', given)).toEqual(['FORBIDDEN']);
    consultation = await done(editor, 'openPolicyConsultation', given);
    expect(consultation).toMatchObject({
      status: 'UPCOMING',
      draftHasChanged: false,
      differences: expect.arrayContaining([{ path: PATH, sentence: expect.stringContaining('£900') }]),
      questions: [
        { number: 1, counts: null },
        { number: 2, counts: null },
      ],
    });
    expect(await open({})).toEqual(['CONSULTATION_UNDER_WAY']);
    expect(await refused(resident(1), 'answerPolicyConsultation', answer(consultation.id, 'AGREE'))).toEqual([
      'CONSULTATION_NOT_IN_STATE',
    ]);
  });

  it('is answered by residents, whose words only policy editors read', async () => {
    app.setToday('2026-07-02');
    const views = [...Array(8).fill('AGREE'), ...Array(3).fill('DISAGREE'), ...Array(2).fill('NEITHER')];
    for (const [index, view] of views.entries()) {
      await done(
        resident(index),
        'answerPolicyConsultation',
        answer(consultation.id, view, `Words of ${index}.`),
      );
    }
    await done(resident(40, 'SUPPORTER'), 'answerPolicyConsultation', answer(consultation.id, 'DISAGREE'));
    const changed = await done(
      resident(40, 'SUPPORTER'),
      'answerPolicyConsultation',
      answer(consultation.id, 'AGREE', 'After all.'),
    );
    // Nobody answers by what others did.
    expect(changed).toMatchObject({
      status: 'OPEN',
      questions: [{ counts: null }, { counts: null }],
      ownAnswers: [{ questionNumber: 1, view: 'AGREE', words: 'After all.' }],
    });
    expect((await shownTo(resident(41), consultation.id)).ownAnswers).toEqual([]);
    const twice = {
      consultationId: consultation.id,
      answers: [answer('', 'AGREE').answers[0], answer('', 'NEITHER').answers[0]],
    };
    expect(await refused(resident(2), 'answerPolicyConsultation', twice)).toEqual([
      'QUESTION_ANSWERED_TWICE',
    ]);
    const third = { consultationId: consultation.id, answers: [{ questionNumber: 3, view: 'AGREE' }] };
    expect(await refused(resident(2), 'answerPolicyConsultation', third)).toEqual(['QUESTION_NOT_ASKED']);
    expect(
      await refused(at('PRACTITIONER', 'pat'), 'answerPolicyConsultation', answer(consultation.id, 'AGREE')),
    ).toEqual(['FORBIDDEN']);
    const elsewhere = { ...resident(1), council: 'devon' };
    expect(await refused(elsewhere, 'answerPolicyConsultation', answer(consultation.id, 'AGREE'))).toEqual([
      'NOT_FOUND',
    ]);

    const query = `query($id: ID!) { policyConsultationAnswers(consultationId: $id, first: 50) { totalCount nodes { id view words respondent } } }`;
    const read = (asker: Asker) => app.ask(asker, query, { id: consultation.id });
    const { data } = await read(editor);
    expect(data.policyConsultationAnswers.totalCount).toBe(14);
    expect(data.policyConsultationAnswers.nodes.at(-1)).toMatchObject({
      view: 'AGREE',
      words: 'After all.',
      respondent: 'SUPPORTER',
    });
    expect(JSON.stringify(data)).not.toContain('resident-');
    for (const asker of [approver, resident(1), administrator, at('DIRECTOR', 'dora')]) {
      expect((await read(asker)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const node = `query($id: ID!) { node(id: $id) { id } }`;
    const { id } = data.policyConsultationAnswers.nodes[0];
    expect((await app.ask(editor, node, { id })).data.node).toEqual({ id });
    expect((await app.ask(resident(1), node, { id })).data.node).toBeNull();
    expect((await app.ask(approver, node, { id })).data.node).toBeNull();
  });

  it('shows the draft as it was published after an edit, and what came of the answers before anybody decides', async () => {
    const edited = await tester.submitted(await tester.limited(change, 85_000));
    expect(await shownTo(resident(1), consultation.id)).toMatchObject({
      draftHasChanged: true,
      differences: expect.arrayContaining([{ path: PATH, sentence: expect.stringContaining('£900') }]),
    });
    const refusal = async () =>
      (await tester.refused(approver, 'approvePolicyChange', tester.target(edited))).map(({ code }) => code);
    expect(await refusal()).toEqual(['CONSULTATION_OPEN']);
    const respond = { ...target(consultation), whatChanged: 'The limit rises to £850 and not to £900.' };
    expect(await refused(editor, 'respondToPolicyConsultation', respond)).toEqual([
      'CONSULTATION_NOT_IN_STATE',
    ]);
    app.setToday('2026-07-21');
    expect(await refusal()).toEqual(['CONSULTATION_NOT_ANSWERED']);
    expect(await refused(resident(1), 'answerPolicyConsultation', answer(consultation.id, 'AGREE'))).toEqual([
      'CONSULTATION_NOT_IN_STATE',
    ]);
    expect(
      await refused(editor, 'closePolicyConsultation', { ...target(consultation), reason: 'Over.' }),
    ).toEqual(['CONSULTATION_NOT_IN_STATE']);
    expect(await refused(editor, 'respondToPolicyConsultation', { ...respond, whatChanged: '' })).toEqual([
      'TEXT_MISSING',
    ]);
    // Nine agree, three disagree and two neither: two of these are small, so none is told, and 14 is 15 to the nearest five.
    expect(await done(editor, 'respondToPolicyConsultation', respond)).toMatchObject({
      status: 'RESPONDED',
      whatChanged: respond.whatChanged,
      questions: [
        { counts: { agree: null, disagree: null, neither: null, answered: 15 } },
        { counts: { agree: 0, disagree: 0, neither: 0, answered: 0 } },
      ],
    });
    expect((await tester.approved(edited)).status).toBe('APPROVED');
  });

  it('is public, with counts and without a word of anybody', async () => {
    const json = await (await fetch(`${app.url}/public/warwickshire/consultations`)).text();
    const [shown] = JSON.parse(json).consultations;
    expect(shown).toMatchObject({ id: consultation.id, status: 'RESPONDED', draftHasChanged: true });
    expect(shown.questions[0].counts).toEqual({ agree: null, disagree: null, neither: null, answered: 15 });
    const html = await (await fetch(`${app.url}/public/warwickshire/consultations.html`)).text();
    expect(html).toContain('The limit rises to £850 and not to £900.');
    expect(html).toContain('disagree: not shown');
    expect(json + html).not.toMatch(/Words of|After all|resident-|anna|draftSettings|tallies/);
    expect(
      JSON.parse(await (await fetch(`${app.url}/public/devon/consultations`)).text()).consultations,
    ).toEqual([]);
  });

  it('counts for the days on which it was open, where it is ended early', async () => {
    app.setToday('2026-10-01');
    const next = await tester.proposed('2027-01-01', 95_000);
    const opened = await done(editor, 'openPolicyConsultation', {
      ...tester.target(next),
      ...ASKED,
      opensOn: '2026-10-01',
      closesOn: '2026-10-30',
    });
    // From 1 to 13 October, the day before it is ended: 13 days, and 14 are needed.
    app.setToday('2026-10-14');
    const closed = await done(editor, 'closePolicyConsultation', {
      ...target(opened),
      reason: 'A figure was wrong.',
    });
    expect(closed).toMatchObject({ status: 'CLOSED', closedOn: '2026-10-14' });
    await done(editor, 'respondToPolicyConsultation', { ...target(closed), whatChanged: 'We ask again.' });
    const [refusal] = await tester.refused(approver, 'approvePolicyChange', tester.target(next));
    expect(refusal?.code).toBe('CONSULTATION_NEEDED');
  });
});
