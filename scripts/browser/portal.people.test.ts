import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import {
  answered,
  assessed,
  change,
  completedReview,
  draftedPlan,
  registered,
  startedPlan,
} from '../../server/testing/seeder.ts';
import { CHROMIUM, startChromium } from './chromium.ts';
import { faultsOf, signedIn } from './journey.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

describe.skipIf(!CHROMIUM)('the practitioner’s room in a real browser', () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  let contactId = '';
  let supportedPlan = '';
  const people = { supported: '', assessing: '', planning: '' };
  beforeAll(async () => {
    [browser, app] = await Promise.all([startChromium(), startTestApp('2026-06-01')]);
    await app.onboard('oldham');
    people.supported = await registered(app, practitioner, { familyName: 'Zeal' });
    const supported = await assessed(app, practitioner, people.supported);
    const started = await startedPlan(app, practitioner, {
      personId: people.supported,
      allocationId: supported.allocation.id,
    });
    supportedPlan = started.planId;
    people.assessing = await registered(app, practitioner, { familyName: 'Young' });
    await answered(app, practitioner, people.assessing);
    const { contact } = await change(app, practitioner, 'recordContact', 'contact { id }', {
      personId: people.assessing,
      contactedOn: '2026-06-01',
      route: 'TELEPHONE',
      referredBy: 'FAMILY',
      whatIsWanted: 'Help in the mornings since the fall.',
    });
    contactId = contact.id;
    people.planning = await registered(app, practitioner, { familyName: 'Xu' });
    const planning = await assessed(app, practitioner, people.planning);
    await draftedPlan(app, practitioner, { personId: people.planning, allocationId: planning.allocation.id });
    page = await signedIn(browser, app, practitioner);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const looksRight = async (what: string) => expect([what, await faultsOf(page)]).toEqual([what, []]);

  it.each([
    '/people',
    '/people/new',
    '/people/supported',
    '/people/supported/timeline',
    '/people/supported/reviews',
    '/people/supported/contact',
    '/people/supported/amount',
    '/people/supported/plan',
    '/people/supported/assessment',
    '/people/assessing/assessment',
    '/people/assessing/assessment/nights',
    '/people/assessing/assessment/circumstances',
    '/people/assessing/plan',
    '/people/planning/plan',
    '/people/planning/plan/words',
    '/people/planning/plan/outcomes',
    '/people/planning/plan/items',
    '/people/planning/plan/risks',
    '/people/planning/plan/alternatives',
    '/people/planning/plan/alternatives/new',
  ])('has nothing wrong at %s', async (path) => {
    await page.goto(
      path.replace(/supported|assessing|planning/, (who) => people[who as keyof typeof people]),
    );
    await looksRight(path);
  });

  it('has nothing wrong with what it says of mistakes', async () => {
    await page.goto('/people');
    await page.fill('#search-nhsNumber', '943 476 5918');
    await page.getByRole('button', { name: 'Find' }).click();
    await looksRight('a search that can’t be');
    await page.goto('/people/new');
    await page.getByRole('button', { name: 'Continue' }).click();
    await looksRight('a registration without anything');
    await page.goto(`/people/${people.supported}/contact`);
    await page.getByRole('button', { name: 'Record the contact' }).click();
    await looksRight('a contact without anything');
    await page.goto(`/people/${people.planning}/plan/items`);
    await page.fill('#supportItems-0-quantityHundredths', 'some');
    await page.getByRole('button', { name: 'Work out the cost' }).click();
    await looksRight('an item that is no number');
  });

  it('has nothing wrong where somebody decides whether needs are eligible', async () => {
    await page.goto(`/people/${people.assessing}`);
    await looksRight('somebody with a contact');
    await page.getByRole('link', { name: 'Decide whether needs are eligible' }).click();
    await looksRight('a decision that is to be made');
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await looksRight('a decision without anything');
    await page.check('#needsAriseFromImpairment');
    await page.check('#hasSignificantImpactOnWellbeing');
    await page.selectOption('#unachievedOutcomes-NUTRITION', 'NOT_WITHOUT_ASSISTANCE');
    await page.selectOption('#unachievedOutcomes-CLOTHING', 'NOT_WITHOUT_ASSISTANCE');
    await page.check('#isEligible');
    await page.fill('#reasons', 'Washing and dressing take the whole morning.');
    await page.getByRole('button', { name: 'Record the decision' }).click();
    expect(page.url()).toContain(`/eligibility/${contactId}?done=decided`);
    await looksRight('a decision that was made');
  });

  it('has nothing wrong where a review gets its day, is recorded and followed', async () => {
    await page.goto(`/people/${people.supported}`);
    await page.getByRole('link', { name: 'Go to the review' }).click();
    await looksRight('a review that is to be held');
    const address = page.url();
    await page.getByRole('link', { name: 'Set the day of the review' }).click();
    await page.getByRole('button', { name: 'Add somebody' }).click();
    await looksRight('a day with somebody who is invited');
    await page.fill('#scheduledOn', '1');
    await page.getByRole('button', { name: 'Set the day, and tell the person' }).click();
    await looksRight('a day that can’t be');
    await page.goto(`${address}/held`);
    await looksRight('a review that is to be recorded');
    await page.getByRole('button', { name: 'Add somebody who was there' }).click();
    await page.getByRole('button', { name: 'Add what a carer wants' }).click();
    await page.getByRole('button', { name: 'Add a step of the budget' }).click();
    await page.getByRole('button', { name: 'Record the review' }).click();
    await looksRight('a review without anything');
    await completedReview(
      app,
      practitioner,
      { planId: supportedPlan },
      {
        heldOn: '2026-06-01',
        result: 'CHANGE_PLAN',
        whatMustChange: 'Help with the shopping.',
      },
    );
    await page.goto(address);
    await looksRight('a review that was held');
    await page.getByRole('button', { name: 'Draft it' }).click();
    await looksRight('a newer version without a name');
    await page.getByRole('button', { name: 'Settle it' }).click();
    await looksRight('nothing said of how it is settled');
  });

  it('registers somebody by keyboard and forms alone, with a look at who may be the same', async () => {
    await page.goto('/people/new');
    await page.fill('#givenName', 'Edna');
    await page.fill('#bornOn', '27');
    await page.fill('#bornOn-month', '3');
    await page.fill('#bornOn-year', '1941');
    await page.selectOption('#clientGroup', 'OLDER_PEOPLE');
    await page.selectOption('#primarySupportReason', 'SOCIAL_SUPPORT');
    await page.selectOption('#livingSituation', 'ALONE');
    await page.getByRole('button', { name: 'Continue' }).click();
    await looksRight('the check before registering');
    await page.getByRole('button', { name: 'Register the person' }).click();
    expect(await page.locator('h1').textContent()).toBe('Edna');
    await looksRight('somebody new');
  });
});
