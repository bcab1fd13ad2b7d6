import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import {
  agreedPlan,
  assessed,
  change,
  draftedPlan,
  planStep,
  registered,
  sharedPlan,
  signedOffPlan,
  startedPlan,
} from '../../server/testing/seeder.ts';
import { CHROMIUM, startChromium } from './chromium.ts';
import { faultsOf, signedIn } from './journey.ts';

const council = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const manager: Asker = { role: 'SERVICE_MANAGER', council };
const hilda: Asker = { role: 'PANEL_MEMBER', council, subject: 'hilda' };
const bertha: Asker = { role: 'SERVICE_MANAGER', council, subject: 'bertha' };
const NOBODY = '00000000-0000-7000-8000-000000000000';
/** A page is looked at for all its rules at once, and a journey has many. */
const JOURNEY_MS = 120_000;
/** The panel looks at a score of 15 and above. */
const RISKY = {
  risks: [{ description: 'Cycling alone', whatHelps: 'A helmet.', likelihood: 4, impact: 5 }],
};

/** Every mistake that the rooms of practice, the panel, checks and the person can show, as a browser shows it. */
describe.skipIf(!CHROMIUM)('mistakes in a real browser', { timeout: JOURNEY_MS }, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  beforeAll(async () => {
    [browser, app] = await Promise.all([startChromium(), startTestApp('2026-06-01')]);
    await app.onboard(council);
    page = await signedIn(browser, app, practitioner);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  async function subject(changes: Record<string, unknown> = {}) {
    const personId = await registered(app, practitioner, { nhsNumber: null, ...changes });
    const { allocation } = await assessed(app, practitioner, personId);
    return { personId, allocationId: allocation.id as string };
  }

  /** Holds that a page shows what is wrong as it should, and that the first mistake leads to where it is put right. */
  async function tellsWell(what: string, at: Page = page): Promise<void> {
    expect([what, (await at.title()).startsWith('Error: ')]).toEqual([what, true]);
    expect([what, await faultsOf(at)]).toEqual([what, []]);
    const first = at.locator('.govuk-error-summary a').first();
    const place = await first.getAttribute('href');
    await first.click();
    await at.locator(`${place}:focus`).waitFor();
  }

  const press = async (name: string | RegExp, at: Page = page) =>
    at.getByRole('button', { name }).first().click();

  it('of somebody who may be registered already, of questions without an answer, and of a plan without contents', async () => {
    const born = { givenName: 'Edna', familyName: 'Zeal', bornOn: '1941-03-27', postcode: 'OL1 1UL' };
    const personId = await registered(app, practitioner, { nhsNumber: null, ...born });
    await page.goto('/people/new');
    await page.fill('#givenName', 'Edna');
    await page.fill('#familyName', 'Zeal');
    await page.fill('#bornOn', '27');
    await page.fill('#bornOn-month', '3');
    await page.fill('#bornOn-year', '1941');
    await page.fill('#postcode', 'OL1 1UL');
    await page.selectOption('#clientGroup', 'OLDER_PEOPLE');
    await page.selectOption('#primarySupportReason', 'SOCIAL_SUPPORT');
    await page.selectOption('#livingSituation', 'ALONE');
    await press('Continue');
    expect(await page.locator('h1').textContent()).toContain('may have this person already');
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`/people/${personId}/assessment`);
    await press('Begin an assessment');
    await tellsWell('nobody answers');
    await change(app, practitioner, 'startAssessment', 'assessment { id }', {
      personId,
      respondent: 'SELF',
    });
    await page.goto(`/people/${personId}/assessment`);
    await press('Complete it');
    await tellsWell('nothing is answered');
    await page.goto(`/people/${personId}/assessment/nutrition`);
    await press('Save and continue');
    await tellsWell('one answer is missing');
    const planned = await subject();
    await page.goto(`/people/${planned.personId}/plan`);
    await press('Begin the plan');
    await tellsWell('a plan without a name');
    await change(app, practitioner, 'draftPlan', 'plan { id }', { ...planned, title: 'My plan' });
    await page.goto(`/people/${planned.personId}/plan`);
    await page.getByRole('button', { name: 'See all' }).first().click();
    await tellsWell('a plan without contents');
    for (const [part, button] of [
      ['outcomes', 'Save'],
      ['risks', 'Save'],
      ['alternatives/new', 'Keep the alternative'],
      ['quotes', 'Keep the quote'],
    ] as const) {
      await page.goto(`/people/${planned.personId}/plan/${part}`);
      await press(button);
      await tellsWell(part);
    }
    await page.goto(`/people/${planned.personId}/plan/words`);
    await page.fill('#title', '');
    await press('Save');
    await tellsWell('a plan that lost its name');
  });

  it('of steps of a plan, of its budget, and of a plan that somebody else has changed', async () => {
    const drafted = await subject();
    const step = await draftedPlan(app, practitioner, drafted);
    await page.goto(`/people/${drafted.personId}/plan/items`);
    await planStep(app, practitioner, 'updatePlan', step, { importantTo: 'Her cat.' });
    await press('Save');
    await tellsWell('support that somebody else has changed');
    const shared = await subject();
    const asShared = await sharedPlan(app, practitioner, shared);
    await page.goto(`/people/${shared.personId}/plan`);
    await page.locator('summary', { hasText: 'Send it back' }).click();
    await press('Send it back');
    await tellsWell('sent back without a reason');
    await planStep(app, practitioner, 'returnPlan', asShared, { reason: 'Too dear.' });
    await page.goto(`/people/${shared.personId}/plan/services`);
    expect(await faultsOf(page)).toEqual([]);
    const signedOff = await subject();
    await signedOffPlan(app, practitioner, signedOff);
    const deciding = await signedIn(browser, app, { role: 'TEAM_MANAGER', council });
    await deciding.goto(`/people/${signedOff.personId}/plan/budget`);
    expect(await faultsOf(deciding)).toEqual([]);
    await deciding.fill('#parts-0-weeklyAmountPence', '1');
    await press('Continue', deciding);
    await tellsWell('parts that are no whole', deciding);
    await deciding.goto(`/people/${signedOff.personId}/plan/budget`);
    await deciding.fill('#reasons', 'It is what her support costs.');
    await press('Continue', deciding);
    expect(await faultsOf(deciding)).toEqual([]);
    await press('Agree the budget', deciding);
    await deciding.fill('#implementedOn', '1');
    await deciding.fill('#implementedOn-month', '6');
    await deciding.fill('#implementedOn-year', '2031');
    await press('Record that support has started', deciding);
    await tellsWell('support that starts years ahead', deciding);
    await deciding.context().close();
  });

  it('of a panel: who was there, an interest, a decision', async () => {
    const risky = await subject();
    await agreedPlan(app, practitioner, risky, RISKY);
    const { panel } = await change(app, manager, 'setUpPanel', 'panel { id }', { name: 'Panel' });
    for (const [place, account] of ['sam', 'hilda', 'bertha'].entries()) {
      await change(app, manager, 'appointPanelMember', 'member { id }', {
        panelId: panel.id,
        account,
        name: account,
        role: ['SOCIAL_CARE_SENIOR', 'HEALTH_SENIOR', 'BUDGET_HOLDER'][place],
        holdsBudget: account === 'bertha',
        termFrom: '2026-06-01',
      });
    }
    await page.goto('/panel');
    const address = await page.locator('main th a').first().getAttribute('href');
    const { meeting } = await change(app, practitioner, 'schedulePanelMeeting', 'meeting { id }', {
      panelId: panel.id,
      heldOn: '2026-06-08',
      startTime: '09:00',
      place: 'Civic Centre',
      referralIds: [address?.split('/')[2]],
    });
    app.setToday('2026-06-08');
    await page.goto(`/panel/meetings/${meeting.id}`);
    await press('Record who was there');
    await tellsWell('nobody was there');
    const member = await signedIn(browser, app, hilda);
    await member.goto(String(address));
    await member.locator('summary', { hasText: 'I have an interest' }).click();
    await press('Declare it', member);
    await tellsWell('an interest without words', member);
    await member.context().close();
    const decider = await signedIn(browser, app, bertha);
    await decider.goto(String(address));
    await press('Record the decision', decider);
    await tellsWell('no decision', decider);
    await decider.getByRole('radio', { name: 'Not approved' }).check();
    await press('Record the decision', decider);
    await tellsWell('a decision without reasons', decider);
    await decider.context().close();
    app.setToday('2026-06-01');
  });

  it('of a check, and of all that a person sends', async () => {
    const supported = await subject();
    await startedPlan(app, practitioner, supported);
    await page.goto('/checks?list=all');
    await page.locator('main th a').first().click();
    await page.getByRole('radio', { name: 'There is a question' }).check();
    await press('Record it');
    await tellsWell('a question without words');
    const own = await signedIn(browser, app, { role: 'PERSON', council, person: supported.personId });
    await own.goto('/me/challenge');
    await press('Send it to the council', own);
    await tellsWell('a challenge of nothing', own);
    await own.goto('/me/challenge');
    await press('Tell the council', own);
    await tellsWell('a worry about nothing', own);
    await own.goto('/me/checks');
    await press('Ask for it', own);
    await tellsWell('a review without a reason', own);
    await own.goto('/me/plan');
    await press('Say it', own);
    await tellsWell('nothing said', own);
    await own.context().close();
    const beginner = await subject();
    const other = await signedIn(browser, app, { role: 'PERSON', council, person: beginner.personId });
    await other.goto('/me/plan');
    await press('Begin my plan', other);
    await tellsWell('my plan without a name', other);
    await other.fill('#title', 'My plan');
    await press('Begin my plan', other);
    await other.goto('/me/plan/outcomes');
    await other.fill('#outcomes-0-description', 'Walk to the shop');
    await press('Save', other);
    await tellsWell('half of what I want', other);
    await other.goto('/me/plan/what-matters');
    await press('Save', other);
    await other.goto('/me/what-if');
    await other.evaluate(
      "document.querySelector('main form select option').value = 'ENORMOUS'; document.querySelector('main form select').value = 'ENORMOUS'",
    );
    await press('See the amount', other);
    expect([await other.locator('h1').textContent(), await faultsOf(other)]).toEqual([
      'This could not be done',
      [],
    ]);
    await other.context().close();
  });

  it('of what is not there, or not for somebody', async () => {
    for (const path of [
      `/people/person_${NOBODY}`,
      `/people/person_${NOBODY}/plan/budget`,
      `/panel/referral_${NOBODY}`,
      `/panel/meetings/panelmeeting_${NOBODY}`,
      `/checks/check_${NOBODY}`,
    ]) {
      const answer = await page.goto(path);
      expect([path, answer?.status()]).toEqual([path, 404]);
    }
    expect(await faultsOf(page)).toEqual([]);
    const finance = await signedIn(browser, app, { role: 'FINANCE_OFFICER', council });
    const answer = await finance.goto('/panel');
    expect([answer?.status(), await faultsOf(finance)]).toEqual([403, []]);
    await finance.context().close();
  });
});
