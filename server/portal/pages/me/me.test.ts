import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../testing/app.ts';
import { PortalVisitor } from '../../../testing/portalVisitor.ts';
import {
  agreedBudget,
  assessed,
  change,
  planStep,
  registered,
  sharedPlan,
  signedOffPlan,
  startedPlan,
  WHOLE_PLAN,
} from '../../../testing/seeder.ts';
import { unchangedBy } from '../../../testing/unchangedBy.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

/** Points by Oldham's example policy: washing 20, living alone 8; meals 20, less the quarter that family do, 15. */
const NEEDS = {
  domains: {
    PERSONAL_HYGIENE: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'SOME' },
  },
  circumstances: { livesAlone: true },
} as const;

describe('the pages of a person', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
  });
  afterAll(() => app.stop());

  /** Somebody who has been assessed, at their own pages. */
  async function somebody() {
    const personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId, NEEDS);
    const visitor = new PortalVisitor(app);
    await visitor.signIn({ role: 'PERSON', council: 'oldham', person: personId });
    return { personId, allocationId: allocation.id, visitor };
  }

  describe('about their amount', () => {
    it('say it line by line, with the points of each', async () => {
      const { visitor } = await somebody();
      const { text, html } = await visitor.visit('/me/amount');
      // 20 + 15 + 8 = 43 points.
      expect(text).toContain('What you said comes to 43 points.');
      expect(text).toContain('so 5 points come off, leaving 15.');
      // The bar of 15 of the 20 that most is: three quarters of a thousand.
      expect(html).toMatch(/<rect x="0" y="0" width="1000"[^>]*>/);
      expect(html).toMatch(/<rect x="0" y="0" width="750"[^>]*>/);
    });

    it('say what it would be with another answer, and keep nothing', async () => {
      const { visitor } = await somebody();
      const page = await unchangedBy(app, () =>
        visitor.submit('/me/what-if', { 'PERSONAL_HYGIENE.level': 'NONE', 'NUTRITION.level': 'NONE' }),
      );
      expect(page.status).toBe(200);
      expect(page.text).toContain('a week less. Your amount is');
      expect(page.html).toContain('<option value="NONE" selected="">No need in this domain.</option>');
      const same = await visitor.submit('/me/what-if', { 'PERSONAL_HYGIENE.level': 'SUBSTANTIAL' });
      expect(same.text).toContain('It would be the same.');
    });

    it('take no answer that there is not, and say so', async () => {
      const { visitor } = await somebody();
      const page = await visitor.submit('/me/what-if', { 'NUTRITION.level': 'ENORMOUS' });
      expect([page.status, page.html.includes('This could not be done')]).toEqual([400, true]);
    });
  });

  describe('about their plan', () => {
    const MINE = { importantTo: 'My garden.' };

    it('let them begin it, write it, and see what they wrote', async () => {
      const { visitor } = await somebody();
      const begun = await visitor.submit('/me/plan', { title: 'My own plan' });
      expect(begun.location).toBe('/me/plan?done=begun');
      const saved = await visitor.submit('/me/plan/what-matters', MINE);
      expect([saved.status, saved.location]).toEqual([303, '/me/plan?done=saved']);
      const outcomes = {
        'outcomes.0.description': 'Sing in the choir again',
        'outcomes.0.successLooksLike': 'I go every Thursday.',
      };
      expect((await visitor.submit('/me/plan/outcomes', outcomes)).status).toBe(303);
      const { text } = await visitor.visit('/me/plan?done=saved');
      for (const words of ['What you wrote is saved.', 'My own plan', 'My garden.', 'I go every Thursday.']) {
        expect(text).toContain(words);
      }
    });

    it('keep what was typed where something is wrong, and say it at the field and at the top', async () => {
      const { visitor } = await somebody();
      await visitor.submit('/me/plan', { title: 'My own plan' });
      const page = await unchangedBy(app, () =>
        visitor.submit('/me/plan/outcomes', { 'outcomes.0.description': 'Walk to the shop' }),
      );
      expect(page.status).toBe(422);
      expect(page.html).toContain('href="#outcomes-0-successLooksLike"');
      expect(page.html).toContain('id="outcomes-0-successLooksLike-error"');
      expect(page.html).toContain('value="Walk to the shop"');
      expect(page.html).toContain('<title>Error: ');
    });

    it('add a line without losing what was typed', async () => {
      const { visitor } = await somebody();
      await visitor.submit('/me/plan', { title: 'My own plan' });
      const page = await visitor.submit('/me/plan/outcomes', {
        'outcomes.0.description': 'Walk',
        rows: 'more',
      });
      expect(page.html).toContain('value="Walk"');
      expect(page.html).toContain('name="outcomes.1.description"');
    });

    it('show both where somebody else has changed it meanwhile, and save theirs over it only when they say so', async () => {
      const { visitor, personId } = await somebody();
      await visitor.submit('/me/plan', { title: 'My own plan' });
      const { data } = await app.ask(
        practitioner,
        'query($id: ID!) { person(id: $id) { currentPlan { id version } } }',
        { id: personId },
      );
      const { id: planId, version } = data.person.currentPlan;
      await planStep(app, practitioner, 'updatePlan', { planId, version }, { importantTo: 'Her garden.' });
      const { html } = await visitor.visit('/me/plan/what-matters');
      const [, token = ''] = /name="_form" value="([^"]+)"/.exec(html) ?? [];
      const stale = { _form: token, planId, expectedVersion: String(version), ...MINE };
      const body = () => new URLSearchParams(stale);
      const path = '/me/plan/what-matters';
      const page = await unchangedBy(app, () => visitor.send(path, { method: 'POST', body: body() }));
      expect(page.status).toBe(422);
      expect(page.text).toContain('Somebody else has changed this meanwhile');
      expect(page.text).toContain('What is important to me My garden. Her garden.');
      const [, next = ''] = /name="expectedVersion" value="(\d+)"/.exec(page.html) ?? [];
      const again = new URLSearchParams({ ...stale, expectedVersion: next });
      expect((await visitor.send(path, { method: 'POST', body: again })).status).toBe(303);
      expect((await visitor.visit('/me/plan')).text).toContain('My garden.');
    });
  });

  describe('about agreeing to it', () => {
    it('have them agree to nothing that somebody else has changed since they read it', async () => {
      const { visitor, ...subject } = await somebody();
      const { planId, version } = await sharedPlan(app, practitioner, subject);
      const page = await visitor.submit('/me/plan', { step: 'agree' }, 'step', () =>
        planStep(app, practitioner, 'returnPlan', { planId, version }, { reason: 'Her cat is missing.' }),
      );
      expect(page.status).toBe(422);
      expect(page.text).toMatch(/Where the plan stands \S.* It came back for changes: Her cat is missing\./);
      expect(page.text).toContain('can’t be sent any more');
      const { data } = await app.ask(practitioner, 'query($id: ID!) { supportPlan(id: $id) { status } }', {
        id: planId,
      });
      expect(data.supportPlan.status).toBe('RETURNED');
    });
  });

  describe('about their money', () => {
    it('give a statement, and take down what they spent, or say what is wrong with it', async () => {
      const { visitor, ...subject } = await somebody();
      const plan = await signedOffPlan(app, practitioner, subject);
      const { budgetId, partIds } = await agreedBudget(app, practitioner, plan);
      expect((await visitor.visit('/me/money')).text).toContain('£120.00 a week');
      const path = `/me/money/${budgetId}/spending`;
      const typed = { amountPence: 'much', payee: 'Corner shop', partId: partIds[0] ?? '' };
      const page = await unchangedBy(app, () => visitor.submit(path, typed));
      expect(page.status).toBe(422);
      expect(page.html).toContain('value="much"');
      expect(page.html).toContain('value="Corner shop"');
      expect(page.text).toContain(
        'There is a problem Write the day as a number, the month as a number and the year',
      );
      const printed = await visitor.visit(`/me/money/${budgetId}/print`);
      expect([printed.status, printed.html.includes('<table')]).toEqual([200, true]);
      expect((await visitor.visit(`/me/money/${budgetId}`)).text).toContain('Is left £0.00');
    });

    it('show nobody the money of somebody else', async () => {
      const { visitor, ...subject } = await somebody();
      const { budgetId } = await agreedBudget(
        app,
        practitioner,
        await signedOffPlan(app, practitioner, subject),
      );
      const other = (await somebody()).visitor;
      for (const path of [`/me/money/${budgetId}`, `/me/money/${budgetId}/print`]) {
        expect([path, (await other.visit(path)).status]).toEqual([path, 404]);
        expect([path, (await visitor.visit(path)).status]).toEqual([path, 200]);
      }
    });
  });

  describe('about what is wrong', () => {
    it('take a challenge of the amount, and say by when it is answered', async () => {
      const { visitor, allocationId } = await somebody();
      const empty = await unchangedBy(app, () =>
        visitor.submit('/me/challenge', { subjectId: allocationId }),
      );
      expect(empty.status).toBe(422);
      expect(empty.html).toContain('id="grounds-error"');
      const typed = {
        subjectId: allocationId,
        grounds: 'Nobody asked about my nights.',
        wanted: 'Ask me again.',
      };
      const done = await visitor.submit('/me/challenge', typed);
      expect(done.location).toBe('/me/challenge?done=challenged');
      const { text } = await visitor.visit('/me/challenge?done=challenged');
      expect(text).toContain('Nobody asked about my nights.');
      expect(text).toMatch(/The council answers by \d+ \w+ 2026/);
    });

    it('take a worry', async () => {
      const { visitor } = await somebody();
      expect((await visitor.submit('/me/challenge', { kind: 'NOTHING', words: 'x' })).status).toBe(422);
      const done = await visitor.submit('/me/challenge', { kind: 'QUALITY_OF_CARE', words: 'Nobody comes.' });
      expect(done.location).toBe('/me/challenge?done=worried');
      expect((await visitor.visit('/me/challenge')).text).toContain('Nobody comes.');
    });
  });

  it('take what a check of the money asks for, once it is sent as it should be', async () => {
    const { visitor, personId, allocationId } = await somebody();
    const [item] = WHOLE_PLAN.supportItems;
    const weekly = { weeklyAmountPence: 12_000, deploymentOption: 'DIRECT_PAYMENT' };
    const oneItem = {
      ...item,
      quantityHundredths: 100,
      unitPricePence: 12_000,
      deploymentOption: 'DIRECT_PAYMENT',
    };
    await startedPlan(
      app,
      practitioner,
      { personId, allocationId },
      {
        parts: { supportItems: [oneItem] },
        budget: { startsOn: '2026-06-01', parts: [{ ...weekly, purpose: 'What the plan says' }] },
        implementedOn: '2026-06-01',
      },
    );
    const path = /href="(\/me\/checks\/[^"]+)"/.exec((await visitor.visit('/me/checks')).html)?.[1] as string;
    const paper = {
      'items.0.kind': 'BANK_STATEMENT',
      'items.0.coversFrom.day': '1',
      'items.0.coversFrom.month': '6',
      'items.0.coversFrom.year': '2026',
      'items.0.coversTo.day': '1',
      'items.0.coversTo.month': '6',
      'items.0.coversTo.year': '2026',
    };
    const wrong = await unchangedBy(app, () =>
      visitor.submit(path, { ...paper, 'items.0.balancePence': 'lots' }),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#items-0-balancePence"');
    const sent = await visitor.submit(path, { ...paper, 'items.0.balancePence': '1,234.56' });
    expect(sent.location).toBe('/me/checks?done=sent');
    expect((await visitor.visit(path)).text).toContain('From 1 June 2026 to 1 June 2026.');
    const reply = { step: 'reply', reply: 'It is.' };
    const { hidden } = await visitor.visit(path);
    const body = new URLSearchParams({ ...(hidden as Record<string, string>), ...reply });
    const unasked = await unchangedBy(app, () => visitor.send(path, { method: 'POST', body }));
    expect(unasked.status).toBe(422);
    expect((await visitor.visit('/me/checks/check_none')).status).toBe(404);
  });

  it('let the person say what somebody may see, beside what was said meanwhile, and nobody else', async () => {
    const { visitor, personId } = await somebody();
    const input = { personId, name: 'Nila', relationship: 'friend', livesInHousehold: false, consents: [] };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    const path = `/me/who-sees/${supporter.id}`;
    expect((await visitor.visit('/me/who-sees')).html).toContain(`href="${path}"`);
    const { html, hidden } = await visitor.visit(path);
    expect(html).not.toContain('checked');
    expect((await visitor.submit(path, { consents: ['PLANS', 'REVIEWS'] })).location).toBe(
      '/me/who-sees?done=consents',
    );
    const { text } = await visitor.visit('/me/who-sees?done=consents');
    expect(text).toContain('It is saved, and holds from now on.');
    // The page that was open before is sent: both versions stand beside one another, and nothing is changed.
    const body = new URLSearchParams({ ...(hidden as Record<string, string>), consents: 'BUDGETS' });
    const late = await unchangedBy(app, () => visitor.send(path, { method: 'POST', body }));
    expect(late.status).toBe(422);
    expect(late.text).toContain('Somebody else has changed this meanwhile');
    const nila = new PortalVisitor(app);
    await nila.signIn({ role: 'SUPPORTER', council: 'oldham', person: personId, supporter: supporter.id });
    expect((await nila.visit('/me/who-sees')).html).not.toContain(`href="${path}"`);
    expect((await nila.visit(path)).status).toBe(404);
    const token = (await nila.visit('/me/challenge')).hidden;
    const own = new URLSearchParams({ ...(token as Record<string, string>), consents: 'BUDGETS' });
    const refused = await unchangedBy(app, () => nila.send(path, { method: 'POST', body: own }));
    expect(token).toHaveProperty('_form');
    expect([refused.status, refused.text]).toEqual([403, expect.not.stringContaining('out of date')]);
    expect((await visitor.submit(path, { consents: [] })).location).toBe('/me/who-sees?done=consents');
    expect((await visitor.visit('/me/who-sees')).text).toContain('Nothing of your record');
  });

  it('say who sees what, that no panel is asked, and that no check is planned', async () => {
    const { visitor } = await somebody();
    expect((await visitor.visit('/me/who-sees')).text).toContain('Nobody is in your circle of support yet.');
    expect((await visitor.visit('/me/panel')).text).toContain('Your plan does not go to a panel.');
    expect((await visitor.visit('/me/checks')).text).toContain(
      'There has been no check, and none is planned.',
    );
  });
});
