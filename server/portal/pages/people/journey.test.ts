import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WHOLE_PLAN } from '../../../examples/storySteps.ts';
import { type Asker, startTestApp, type TestApp } from '../../../testing/app.ts';
import { PortalVisitor } from '../../../testing/portalVisitor.ts';
import { answered, assessed, change, registered, talkedThrough } from '../../../testing/seeder.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const director: Asker = { role: 'DIRECTOR', council: 'oldham' };
const auditor: Asker = { role: 'AUDITOR', council: 'oldham' };

let app: TestApp;
let visitor: PortalVisitor;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham');
  visitor = new PortalVisitor(app);
  await visitor.signIn(practitioner);
});
afterAll(() => app.stop());

const recordOf = async (personId: string) =>
  (
    await app.ask(
      practitioner,
      `query($id: ID!) { person(id: $id) { assessments { version status missing answers { domain } }
        latestAllocation { weeklyAmountPence totalPoints }
        currentPlan { id version status weeklyCostPence budget { totalWeeklyPence councilContributionWeeklyPence } outcomes { id } supportItems { description }
          alternatives { name isChosen } } } }`,
      { id: personId },
    )
  ).data.person;

describe('an assessment', () => {
  it('asks what the council’s policy counts, says what each answer counts for, and saves as one goes', async () => {
    const id = await registered(app, practitioner);
    const path = `/people/${id}/assessment`;
    const none = await visitor.submit(path, { step: 'start' }, 'step');
    expect([none.status, none.html.includes('id="respondent-error"')]).toEqual([422, true]);
    const begun = await visitor.submit(path, { respondent: 'SUPPORTED', step: 'start' });
    expect(begun.location).toBe(`${path}?done=started`);
    const list = await visitor.visit(path);
    expect(list.text).toContain('0 of 15 answered');
    const question = await visitor.visit(`${path}/personal-hygiene`);
    expect(question.text).toContain('Question 2 of 15');
    expect(question.text).toMatch(/Help with most of it, most days\. \d+ points by the council’s policy/);
    const missed = await visitor.submit(`${path}/personal-hygiene`, { 'answers.0.level': 'SUBSTANTIAL' });
    expect([missed.status, missed.html.includes('id="answers-0-unpaidSupport-error"')]).toEqual([422, true]);
    expect(missed.text).toContain('This is needed, and nothing was given. Choose or write something.');
    expect(missed.html).toMatch(/value="SUBSTANTIAL" checked=""/);
    expect((await recordOf(id)).assessments[0].answers).toEqual([]);
    const typed = { 'answers.0.level': 'SUBSTANTIAL', 'answers.0.unpaidSupport': 'NONE' };
    const saved = await visitor.submit(`${path}/personal-hygiene`, typed);
    expect(saved.location).toBe(`${path}/toilet-needs`);
    expect((await recordOf(id)).assessments[0].answers).toEqual([{ domain: 'PERSONAL_HYGIENE' }]);
    expect((await visitor.visit(path)).text).toContain('1 of 15 answered');
    const early = await visitor.submit(path, { step: 'complete' });
    expect(early.text).toContain('Not answered yet: Managing toilet needs.');
    expect(early.text).not.toMatch(/TOILET_NEEDS|livesAlone/);
    expect([early.status, (await recordOf(id)).assessments[0].status]).toEqual([422, 'IN_PROGRESS']);
  });

  it('is completed to an amount with its working', async () => {
    const id = await registered(app, practitioner);
    await answered(app, practitioner, id);
    const path = `/people/${id}/assessment`;
    const circumstances = await visitor.submit(`${path}/circumstances`, {
      'circumstances.livesRurally': 'no',
      'circumstances.livesAlone': 'no',
    });
    expect(circumstances.location).toBe(`${path}?done=saved`);
    const done = await visitor.submit(path, { step: 'complete' });
    expect(done.location).toBe(`/people/${id}/amount?done=completed`);
    const { latestAllocation } = await recordOf(id);
    const { text } = await visitor.visit(done.location ?? '');
    const pounds = (latestAllocation.weeklyAmountPence / 100).toFixed(2);
    expect(text).toContain(`£${pounds} a week`);
    expect(text).toContain(`What you said comes to ${latestAllocation.totalPoints} points.`);
  });

  it('shows both versions where somebody else has answered meanwhile, and saves one’s own on sending it again', async () => {
    const id = await registered(app, practitioner);
    const { assessmentId } = await answered(app, practitioner, id);
    const path = `/people/${id}/assessment/nutrition`;
    const form = (await visitor.visit(path)).hidden;
    await change(app, practitioner, 'saveAssessmentAnswers', 'assessment { id }', {
      assessmentId,
      expectedVersion: Number(form.expectedVersion),
      answers: [{ domain: 'NUTRITION', level: 'LOW', unpaidSupport: 'NONE' }],
    });
    const body = new URLSearchParams({ ...(form as Record<string, string>), 'answers.0.level': 'CRITICAL' });
    const both = await visitor.send(path, { method: 'POST', body });
    expect(both.status).toBe(422);
    expect(both.text).toContain('Somebody else has changed this meanwhile');
    expect(both.text).toMatch(/Help with all of it.*A little help, or help now and then/);
    const again = new URLSearchParams(both.hidden as Record<string, string>);
    expect((await visitor.send(path, { method: 'POST', body: again })).status).toBe(303);
  });

  it('is not completed on answers that somebody else has changed since, until one has seen both', async () => {
    const id = await registered(app, practitioner);
    const { assessmentId, version } = await answered(app, practitioner, id);
    const path = `/people/${id}/assessment`;
    const both = await visitor.submit(path, { step: 'complete' }, 'step', () =>
      change(app, practitioner, 'saveAssessmentAnswers', 'assessment { id }', {
        assessmentId,
        expectedVersion: version,
        answers: [{ domain: 'NUTRITION', level: 'CRITICAL', unpaidSupport: 'NONE' }],
      }),
    );
    expect([both.status, (await recordOf(id)).latestAllocation]).toEqual([422, null]);
    expect(both.html).toContain('href="#expectedVersion"');
    expect(both.text).toMatch(/It now says .*Help with most of it.*Help with all of it/);
    const again = new URLSearchParams({ ...(both.hidden as Record<string, string>), step: 'complete' });
    const done = await visitor.send(path, { method: 'POST', body: again });
    expect(done.location).toBe(`/people/${id}/amount?done=completed`);
  });

  it('is changed by nobody who may not: an auditor’s answers are refused and nothing is saved', async () => {
    const id = await registered(app, practitioner);
    await answered(app, practitioner, id);
    const before = await recordOf(id);
    const other = new PortalVisitor(app);
    await other.signIn(auditor);
    const page = await other.submit(`/people/${id}/assessment/nutrition`, { 'answers.0.level': 'CRITICAL' });
    expect(page.status).toBe(403);
    expect(await recordOf(id)).toEqual(before);
  });
});

describe('a plan', () => {
  let id: string;
  let path: string;
  beforeAll(async () => {
    id = await registered(app, practitioner);
    await assessed(app, practitioner, id);
    path = `/people/${id}/plan`;
  });
  const plan = async () => (await recordOf(id)).currentPlan;

  it('is begun, and refused where it has no name', async () => {
    const refused = await visitor.submit(path, { title: '', term: 'USUAL', step: 'draft' });
    expect([refused.status, refused.html.includes('id="title-error"')]).toEqual([422, true]);
    expect(await plan()).toBeNull();
    const begun = await visitor.submit(path, { title: 'My plan', term: 'USUAL', step: 'draft' });
    expect(begun.location).toBe(`${path}?done=draft`);
    expect((await visitor.visit(path)).text).toContain('£0.00 a week');
  });

  it('says all that stands in the way of sharing it, at the parts that miss it, and changes nothing', async () => {
    const before = await plan();
    const page = await visitor.submit(path, { step: 'share:try' });
    expect(page.status).toBe(422);
    expect(page.html).toContain('href="#outcomes"');
    expect(page.html).toContain('href="#helpedBy"');
    expect(page.html).toContain(`href="${path}/outcomes"`);
    expect(await plan()).toEqual(before);
  });

  it('has lines added and taken away without a script', async () => {
    const added = await visitor.submit(`${path}/outcomes`, {
      rows: 'add',
      'outcomes.0.description': 'Stay at home',
    });
    expect([added.status, added.html.includes('name="outcomes.1.description"')]).toEqual([200, true]);
    expect(added.html).toContain('value="Stay at home"');
    const body = new URLSearchParams({ ...(added.hidden as Record<string, string>), rows: 'remove.1' });
    const removed = await visitor.send(`${path}/outcomes`, { method: 'POST', body });
    expect(removed.html).not.toContain('name="outcomes.1.description"');
    expect((await plan()).outcomes).toEqual([]);
  });

  it('keeps outcomes, risks and what is said in words', async () => {
    const missed = await visitor.submit(`${path}/outcomes`, { 'outcomes.0.description': 'Stay at home' });
    expect([missed.status, missed.html.includes('id="outcomes-0-successLooksLike-error"')]).toEqual([
      422,
      true,
    ]);
    const outcome = { 'outcomes.0.description': 'Stay at home', 'outcomes.0.successLooksLike': 'Still here' };
    expect((await visitor.submit(`${path}/outcomes`, outcome)).location).toBe(`${path}?done=saved`);
    const risk = {
      'risks.0.description': 'A fall',
      'risks.0.whatHelps': 'A rail',
      'risks.0.likelihood': '2',
    };
    const wrong = await visitor.submit(`${path}/risks`, { ...risk, 'risks.0.impact': 'bad' });
    expect([wrong.status, wrong.html.includes('id="risks-0-impact-error"')]).toEqual([422, true]);
    expect((await visitor.submit(`${path}/risks`, { ...risk, 'risks.0.impact': '2' })).status).toBe(303);
    const { helpedBy, contingencyPence: _, ...texts } = WHOLE_PLAN.writing;
    const words = await visitor.submit(`${path}/words`, { ...texts, helpedBy, contingencyPence: '200.00' });
    expect(words.location).toBe(`${path}?done=saved`);
    expect((await visitor.visit(path)).text).toContain('£200.00 over the plan’s term.');
  });

  const item = async () => ({
    'supportItems.0.description': 'A personal assistant in the mornings',
    'supportItems.0.category': 'HELP_AT_HOME',
    'supportItems.0.outcomeId': (await plan()).outcomes[0].id,
    'supportItems.0.providerKind': 'PERSONAL_ASSISTANT',
    'supportItems.0.quantityHundredths': '7.5',
    'supportItems.0.unitPricePence': '16.00',
    'supportItems.0.deploymentOption': 'DIRECT_PAYMENT',
    'supportItems.0.dbsCheckedOn.day': '2',
    'supportItems.0.dbsCheckedOn.month': '3',
    'supportItems.0.dbsCheckedOn.year': '2026',
  });

  it('works out what items cost before they are saved: 7.5 hours at £16.00 are £120.00 a week', async () => {
    const costed = await visitor.submit(`${path}/items`, { ...(await item()), step: 'cost' });
    expect(costed.status).toBe(200);
    expect(costed.text).toContain('Nothing is saved yet. That would be £6,240.00 a year.');
    expect(costed.text).toContain('It comes to £120.00 a week');
    expect((await plan()).supportItems).toEqual([]);
    const wrong = await visitor.submit(`${path}/items`, {
      ...(await item()),
      'supportItems.0.quantityHundredths': 'some',
    });
    expect([wrong.status, wrong.html.includes('id="supportItems-0-quantityHundredths-error"')]).toEqual([
      422,
      true,
    ]);
    expect(wrong.html).toContain('value="some"');
    const saved = await visitor.submit(`${path}/items`, await item());
    expect(saved.location).toBe(`${path}?done=saved`);
    expect((await plan()).weeklyCostPence).toBe(12_000);
  });

  const priced = async (pence: number) => {
    const { id: planId, version, outcomes, supportItems } = await plan();
    const { description } = supportItems[0];
    await change(app, practitioner, 'setSupportItems', 'plan { id }', {
      planId,
      expectedVersion: version,
      supportItems: [
        {
          description,
          category: 'HELP_AT_HOME',
          outcomeId: outcomes[0].id,
          providerKind: 'PERSONAL_ASSISTANT',
          quantityHundredths: 750,
          unit: 'HOUR',
          frequency: 'WEEKLY',
          unitPricePence: pence,
          paidFrom: 'BUDGET',
          deploymentOption: 'DIRECT_PAYMENT',
          dbsCheckedOn: '2026-03-02',
        },
      ],
    });
  };

  it('shows both where somebody else has changed its support, on each page that rests on it', async () => {
    const items = await visitor.submit(
      `${path}/items`,
      { 'supportItems.0.quantityHundredths': '8' },
      undefined,
      () => priced(1700),
    );
    expect(items.status).toBe(422);
    expect(items.text).toContain('Item 1: how many 8 7.5');
    expect(items.text).toContain('Item 1: price of one, in pounds 16.00 17.00');
    expect((await plan()).weeklyCostPence).toBe(12_750);
    const shared = await visitor.submit(path, { step: 'share' }, undefined, () => priced(1600));
    expect(shared.status).toBe(422);
    expect(shared.text).toContain('What it costs £127.50 a week £120.00 a week');
    expect((await plan()).status).toBe('DRAFT');
    const alternative = await visitor.submit(`${path}/alternatives/new`, { name: 'Late' }, undefined, () =>
      priced(1600),
    );
    expect([alternative.status, alternative.html.includes('value="Late"')]).toEqual([422, true]);
    expect(alternative.text).toContain('They changed something that this page does not show.');
    expect((await plan()).alternatives).toEqual([]);
  });

  it('keeps quotes, and an item takes one with its price', async () => {
    const quotesPath = `${path}/quotes`;
    const typed = { providerName: 'Dawn Care', whatFor: 'Mornings', unit: 'HOUR', unitPricePence: 'dear' };
    const wrong = await visitor.submit(quotesPath, typed);
    expect([wrong.status, wrong.html.includes('id="unitPricePence-error"')]).toEqual([422, true]);
    const nameless = await visitor.submit(quotesPath, {
      ...typed,
      unitPricePence: '21.00',
      providerName: '',
    });
    expect([nameless.status, nameless.html.includes('id="providerName-error"')]).toEqual([422, true]);
    const stale = await visitor.submit(quotesPath, { ...typed, unitPricePence: '21.00' }, undefined, () =>
      priced(1600),
    );
    expect([stale.status, stale.html.includes('href="#expectedVersion"')]).toEqual([422, true]);
    for (const [providerName, unitPricePence] of [
      ['Dawn Care', '21.00'],
      ['Dusk Care', '19.50'],
    ] as const) {
      const kept = await visitor.submit(quotesPath, { ...typed, providerName, unitPricePence });
      expect(kept.location).toBe(`${quotesPath}?done=recorded`);
    }
    const { text, html } = await visitor.visit(quotesPath);
    expect(text).toMatch(/Mornings Dusk Care £19\.50 .*Mornings Dawn Care £21\.00/);
    expect(html).not.toContain('<option value="">Dawn');
    const items = await visitor.visit(`${path}/items`);
    const [, quoteId = ''] = /<option value="([^"]+)">Dawn Care, Mornings/.exec(items.html) ?? [];
    const taken = {
      ...(await item()),
      'supportItems.0.providerKind': 'AGENCY',
      'supportItems.0.unitPricePence': '',
      'supportItems.0.quoteId': quoteId,
    };
    const reasonless = await visitor.submit(`${path}/items`, { ...taken, step: 'cost' });
    expect(reasonless.status).toBe(422);
    expect(reasonless.html).toContain('id="supportItems-0-quoteReason-error"');
    const reason = { 'supportItems.0.quoteReason': 'They come at seven.' };
    // 7.5 hours at £21.00 are £157.50.
    const costed = await visitor.submit(`${path}/items`, { ...taken, ...reason, step: 'cost' });
    expect([costed.status, costed.text.includes('£157.50 a week')]).toEqual([200, true]);
  });

  it('buys from a service of the directory, at a price that stands beside what the council publishes', async () => {
    const { service } = await change(
      app,
      { role: 'COMMISSIONER', council: 'oldham' },
      'listService',
      'service { id }',
      {
        kind: 'AGENCY',
        name: 'Swimming companions',
        description: 'Company in the water.',
        providedBy: 'Splash',
        supports: ['COMMUNITY_SUPPORT'],
        prices: [{ unit: 'HOUR', amountPence: 1_950, validFrom: '2026-04-01' }],
      },
    );
    const found = await visitor.visit(`${path}/services?text=swim&support=COMMUNITY_SUPPORT`);
    expect([found.status, found.text.includes('1 service takes new people')]).toEqual([200, true]);
    expect(found.text).toMatch(/£19\.50 (Nothing for this support by this measure|£\d+\.\d\d)/);
    expect((await visitor.visit(`${path}/services?text=nothing`)).text).toContain('0 services');
    const [, address = ''] = /href="([^"]*\/plan\/items\?[^"]+)"/.exec(found.html) ?? [];
    const chosen = address.replaceAll('&amp;', '&');
    expect(chosen).toContain(service.id);
    const bought = {
      'supportItems.1.outcomeId': (await plan()).outcomes[0].id,
      'supportItems.1.category': 'COMPANY_AND_COMMUNITY',
      'supportItems.1.quantityHundredths': '2',
      'supportItems.1.deploymentOption': 'DIRECT_PAYMENT',
    };
    const dear = await visitor.submit(chosen, { ...bought, 'supportItems.1.unitPricePence': '25.00' });
    expect([dear.status, dear.html.includes('id="supportItems-1-unitPricePence-error"')]).toEqual([
      422,
      true,
    ]);
    // Two hours at £19.50 are £39.00, beside the £120.00 that there are.
    const costed = await visitor.submit(chosen, { ...bought, step: 'cost' });
    expect([costed.status, costed.text.includes('£159.00 a week')]).toEqual([200, true]);
  });

  it('is compared with an alternative, which is chosen only where one says so', async () => {
    const typed = { name: 'Agency', 'supportItems.0.unitPricePence': '20.00' };
    expect((await visitor.submit(`${path}/alternatives/new`, typed)).location).toBe(
      `${path}/alternatives?done=written`,
    );
    const { text } = await visitor.visit(`${path}/alternatives`);
    expect(text).toMatch(/The plan as it is £120\.00 Agency £150\.00/);
    expect((await plan()).weeklyCostPence).toBe(12_000);
    const [, alternativeId = ''] =
      /name="alternativeId" value="([^"]+)"/.exec((await visitor.visit(`${path}/alternatives`)).html) ?? [];
    const stale = await visitor.submit(`${path}/alternatives`, { alternativeId }, undefined, () =>
      priced(1600),
    );
    expect([stale.status, stale.text.includes('Somebody else has changed this meanwhile')]).toEqual([
      422,
      true,
    ]);
    expect((await plan()).alternatives).toEqual([{ name: 'Agency', isChosen: false }]);
  });

  it('is shared and agreed, once everything is there', async () => {
    expect((await visitor.submit(path, { step: 'share' })).location).toBe(`${path}?done=share`);
    expect((await plan()).status).toBe('SHARED');
    const agreed = await visitor.submit(path, { supporterId: '', step: 'agree' });
    expect(agreed.location).toBe(`${path}?done=agree`);
    expect((await visitor.visit(path)).text).toMatch(/Waiting for sign-off|With the panel/);
  });

  it('is signed off by nobody who may not, which changes nothing', async () => {
    const before = await plan();
    const page = await visitor.submit(path, { step: 'sign-off:try' });
    expect([403, 422]).toContain(page.status);
    const { id: planId, version } = before;
    const refused = await visitor.submit(path, {
      planId,
      expectedVersion: String(version),
      step: 'sign-off',
    });
    expect([403, 422]).toContain(refused.status);
    expect(await plan()).toEqual(before);
  });

  it('has its budget agreed by a manager after a look at it, and is started', async () => {
    const budgetPath = `${path}/budget`;
    const early = await visitor.visit(budgetPath);
    expect([early.status, early.html.includes('name="totalWeeklyPence"')]).toEqual([200, false]);
    const { id: planId, version } = await plan();
    await talkedThrough(app, practitioner, { personId: id }, { planId });
    await change(app, director, 'signOffPlan', 'plan { id }', { planId, expectedVersion: version });
    const manager = new PortalVisitor(app);
    await manager.signIn({ role: 'TEAM_MANAGER', council: 'oldham' });
    const typed = { reasons: 'It is what her support costs.' };
    const wrong = await manager.submit(budgetPath, { ...typed, totalWeeklyPence: 'much' });
    expect([wrong.status, wrong.html.includes('id="totalWeeklyPence-error"')]).toEqual([422, true]);
    const short = await manager.submit(budgetPath, { ...typed, 'parts.0.weeklyAmountPence': '100.00' });
    expect([short.status, short.html.includes('value="100.00"')]).toEqual([422, true]);
    expect(short.html).toMatch(/<a href="#parts-0-\w+"/);
    const check = await manager.submit(budgetPath, { ...typed, personContributionWeeklyPence: '20' });
    expect(check.status).toBe(200);
    expect(check.text).toContain('The person puts in £20.00 a week The council puts in £100.00 a week');
    expect((await recordOf(id)).currentPlan.budget).toBeNull();
    const body = new URLSearchParams({ ...(check.hidden as Record<string, string>), step: 'agree' });
    const done = await manager.send(budgetPath, { method: 'POST', body });
    expect(done.location).toBe(`${path}?done=budget`);
    expect((await recordOf(id)).currentPlan.budget).toEqual({
      totalWeeklyPence: 12_000,
      councilContributionWeeklyPence: 10_000,
    });
    // The same form once more is done once; the page says that there is a budget.
    const again = await manager.send(budgetPath, { method: 'POST', body });
    expect(again.location).toBe(done.location);
    expect((await manager.visit(budgetPath)).html).not.toContain('name="totalWeeklyPence"');
    const day = (year: string) => ({
      'implementedOn.day': '1',
      'implementedOn.month': '6',
      'implementedOn.year': year,
      step: 'start',
    });
    const future = await visitor.submit(path, day('2027'));
    expect([future.status, future.html.includes('id="implementedOn-error"')]).toEqual([422, true]);
    expect((await visitor.submit(path, day('2026'))).location).toBe(`${path}?done=start`);
    expect((await plan()).status).toBe('LIVE');
  });
});
