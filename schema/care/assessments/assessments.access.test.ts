import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { answered, change, everyAnswer, registered } from '../../../server/testing/seeder.ts';
import { type Assessing, assessing, NIGHTS_ANSWER } from './assessments.testing.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const FORBIDDEN = { thrown: 'FORBIDDEN' };
const NOT_FOUND = { code: 'NOT_FOUND' };

describe('who assesses', () => {
  let app: TestApp;
  let send: Assessing['send'];
  let start: Assessing['start'];
  let refuses: Assessing['refuses'];
  let personId: string;
  let own: Asker;
  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
    ({ send, start, refuses } = assessing(app));
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    personId = await registered(app, practitioner);
    own = { role: 'PERSON', council: 'oldham', person: personId };
  });

  /** An assessment of somebody else, answered and waiting to be completed. */
  const anothers = async () => {
    const person = await registered(app, practitioner);
    const { assessmentId, version } = await answered(app, practitioner, person);
    const target = { assessmentId, expectedVersion: version };
    return { person, target, saving: { ...target, answers: [NIGHTS_ANSWER] } };
  };

  it('lets a person answer about themself, and a practitioner complete it', async () => {
    const { assessmentId, version } = await answered(app, own, personId);
    const target = { assessmentId, expectedVersion: version };
    await refuses(own, 'completeAssessment', target, FORBIDDEN);
    const { assessment } = await send(practitioner, 'completeAssessment', target);
    expect(assessment.status).toBe('COMPLETED');
  });

  it('lets nobody but practice staff speak as a professional, or over one', async () => {
    const notYours = { code: 'ASSESSMENT_IS_PROFESSIONAL', details: { allowed: ['SELF', 'SUPPORTED'] } };
    await refuses(
      own,
      'startAssessment',
      { personId, respondent: 'PROFESSIONAL' },
      { ...notYours, path: ['respondent'] },
    );
    const { assessment } = await start(own, personId, 'SELF');
    const professional = {
      assessmentId: assessment.id,
      expectedVersion: 1,
      respondent: 'PROFESSIONAL',
      ...everyAnswer({}),
    };
    await refuses(own, 'saveAssessmentAnswers', professional, { ...notYours, path: ['respondent'] });
    expect((await send(practitioner, 'saveAssessmentAnswers', professional)).userErrors).toEqual([]);
    const over = { ...professional, expectedVersion: 2, respondent: 'SELF' };
    await refuses(own, 'saveAssessmentAnswers', over, { ...notYours, path: ['assessmentId'] });
  });

  it('lets a representative answer only while their authority lasts, and complete nothing', async () => {
    const added = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId,
      name: 'Sheila',
      relationship: 'sister',
      authority: 'ATTORNEY',
      authorityFrom: '2026-01-01',
      authorityTo: '2026-06-01',
    });
    const supporter = added.supporter.id;
    const sheila: Asker = { role: 'REPRESENTATIVE', council: 'oldham', person: personId, supporter };
    const { assessment } = await start(sheila, personId, 'SUPPORTED');
    const saving = { assessmentId: assessment.id, expectedVersion: 1, answers: [NIGHTS_ANSWER] };
    app.setToday('2026-06-02');
    await refuses(sheila, 'saveAssessmentAnswers', saving, FORBIDDEN);
    await refuses(sheila, 'startAssessment', { personId, respondent: 'SUPPORTED' }, FORBIDDEN);
    app.setToday('2026-06-01');
    expect((await send(sheila, 'saveAssessmentAnswers', saving)).assessment.version).toBe(2);
    const completing = { assessmentId: assessment.id, expectedVersion: 2 };
    await refuses(sheila, 'completeAssessment', completing, FORBIDDEN);
  });

  it('lets no nominee answer, as a nominee manages money for somebody who decides themself', async () => {
    const added = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId,
      name: 'Neil',
      relationship: 'brother',
      authority: 'NOMINEE',
      authorityFrom: '2026-01-01',
      consents: ['PLANS'],
      consentRecordedOn: '2026-05-30',
    });
    const supporter = added.supporter.id;
    const neil: Asker = { role: 'REPRESENTATIVE', council: 'oldham', person: personId, supporter };
    const { assessmentId, version } = await answered(app, practitioner, personId);
    const saving = { assessmentId, expectedVersion: version, answers: [NIGHTS_ANSWER] };
    await refuses(neil, 'saveAssessmentAnswers', saving, FORBIDDEN);
    await refuses(neil, 'startAssessment', { personId, respondent: 'SUPPORTED' }, FORBIDDEN);
    const { data } = await app.ask(neil, '{ me { readableKinds } }');
    expect(data.me.readableKinds).toEqual(['PLANS', 'BUDGETS', 'MONEY_MOVEMENTS']);
  });

  it('lets a person change nothing of anybody else’s', async () => {
    const { person, saving } = await anothers();
    await refuses(own, 'startAssessment', { personId: person, respondent: 'SELF' }, NOT_FOUND);
    await refuses(own, 'saveAssessmentAnswers', saving, NOT_FOUND);
  });

  it('lets another council neither change nor find anything', async () => {
    const elsewhere: Asker = { role: 'PRACTITIONER', council: 'devon' };
    const { person, target, saving } = await anothers();
    await refuses(elsewhere, 'startAssessment', { personId: person, respondent: 'SELF' }, NOT_FOUND);
    await refuses(elsewhere, 'saveAssessmentAnswers', saving, NOT_FOUND);
    await refuses(elsewhere, 'completeAssessment', target, NOT_FOUND);
    const look = 'query($id: ID!) { assessment(id: $id) { id } node(id: $id) { id } }';
    const id = target.assessmentId;
    expect(await app.ask(elsewhere, look, { id })).toEqual({ data: { assessment: null, node: null } });
    expect((await app.ask(practitioner, look, { id })).data).toEqual({ assessment: { id }, node: { id } });
  });

  it('is not open to a supporter, whatever they may see', async () => {
    const added = await change(app, practitioner, 'addSupporter', 'supporter { id }', {
      personId,
      name: 'Asha',
      relationship: 'neighbour',
      consents: ['ASSESSMENTS'],
      consentRecordedOn: '2026-06-01',
    });
    const supporter = added.supporter.id;
    const asha: Asker = { role: 'SUPPORTER', council: 'oldham', person: personId, supporter };
    const { assessmentId, version } = await answered(app, practitioner, personId);
    const target = { assessmentId, expectedVersion: version };
    await refuses(asha, 'startAssessment', { personId, respondent: 'SUPPORTED' }, FORBIDDEN);
    await refuses(asha, 'saveAssessmentAnswers', { ...target, answers: [NIGHTS_ANSWER] }, FORBIDDEN);
    await refuses(asha, 'completeAssessment', target, FORBIDDEN);
  });

  const OTHER_ROLES = ['BROKER', 'FINANCE_OFFICER', 'AUDITOR', 'COMMISSIONER', 'POLICY_EDITOR'] as const;
  it.each(OTHER_ROLES)('is not open to %s', async (role) => {
    const asker: Asker = { role, council: 'oldham' };
    const { person, target, saving } = await anothers();
    await refuses(asker, 'startAssessment', { personId: person, respondent: 'SELF' }, FORBIDDEN);
    await refuses(asker, 'saveAssessmentAnswers', saving, FORBIDDEN);
    await refuses(asker, 'completeAssessment', target, FORBIDDEN);
  });

  it('is not open to anybody without a token', async () => {
    const { target } = await anothers();
    await refuses(null, 'completeAssessment', target, { thrown: 'UNAUTHENTICATED' });
  });
});
