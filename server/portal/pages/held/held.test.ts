import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../testing/app.ts';
import { PortalVisitor } from '../../../testing/portalVisitor.ts';
import { unchangedBy } from '../../../testing/unchangedBy.ts';
import { heldFund } from './held.testing.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'warwickshire' };
const DAY = { 'occurredOn.day': '20', 'occurredOn.month': '4', 'occurredOn.year': '2026' };

describe('the pages of a provider that holds money', () => {
  let app: TestApp;
  let personId: string;
  let visitor: PortalVisitor;
  let other: PortalVisitor;
  beforeAll(async () => {
    app = await startTestApp('2026-04-01');
    await app.onboard('warwickshire');
    const fund = await heldFund(app, 'warwickshire', { startsOn: '2026-04-01', weeklyPence: 18_205 });
    personId = fund.personId;
    app.setToday('2026-04-22');
    visitor = await signedIn(fund.holder);
    other = await signedIn(fund.other);
  });
  afterAll(() => app.stop());

  async function signedIn(asker: Asker): Promise<PortalVisitor> {
    const one = new PortalVisitor(app);
    await one.signIn(asker);
    return one;
  }
  const linkTo = async (pattern: RegExp) => {
    const found = pattern.exec((await visitor.visit('/held')).html)?.[1];
    expect(found).toBeDefined();
    return found as string;
  };
  const spending = () => linkTo(/href="(\/held\/[^"]+\/spending)"/);

  it('show what it holds, and nothing to a provider that holds nothing', async () => {
    const { text, html } = await visitor.visit('/held');
    expect(text).toContain('£0.00 held');
    expect(text).toContain('Please send the statement of whoever holds the money');
    // The menu has this room, and none of staff's.
    expect(html).toContain('href="/held"');
    expect(html).not.toContain('href="/people"');
    const theirs = await other.visit('/held');
    expect(theirs.text).toContain('You hold no money for this person.');
    expect((await other.visit(await spending())).status).toBe(404);
  });

  it('write down what was spent once, though it is sent twice, and take it back', async () => {
    const path = await spending();
    const typed = { kind: 'SPENT', amountPence: '15.00', payee: 'An agency', purpose: 'Mornings', ...DAY };
    const page = await visitor.visit(path);
    const again = () =>
      visitor.send(path, {
        method: 'POST',
        body: new URLSearchParams({ ...(page.hidden as Record<string, string>), ...typed }),
      });
    expect((await again()).location).toBe('/held?done=written');
    const second = await unchangedBy(app, again);
    expect(second.location).toBe('/held?done=written');
    const held = await visitor.visit('/held?done=written');
    expect(held.text).toContain('It is written down.');
    expect(held.text).toContain('Spent £15.00');
    expect(held.text).toContain('£15.00 of your own spent');
    const back = await linkTo(/href="(\/held\/[^"]+\/spending\/[^"]+)"/);
    const without = await unchangedBy(app, () => visitor.submit(back, { reason: '' }));
    expect(without.status).toBe(422);
    expect((await visitor.submit(back, { reason: 'It was another person’s.' })).location).toBe(
      '/held?done=back',
    );
    expect((await visitor.visit('/held')).text).toContain('Spent £0.00');
  });

  it('keep what was typed where it is refused, and say why at the field', async () => {
    const path = await spending();
    const refused = await unchangedBy(app, () =>
      visitor.submit(path, { kind: 'SPENT', amountPence: 'ten', payee: 'An agency', ...DAY }),
    );
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('href="#amountPence"');
    expect(refused.html).toContain('value="An agency"');
    const elsewhere = await unchangedBy(app, () =>
      other.send(path, {
        method: 'POST',
        body: new URLSearchParams({ ...DAY, kind: 'SPENT', amountPence: '1', payee: 'Me' }),
      }),
    );
    expect(elsewhere.status).toBe(403);
  });

  it('send what a check asks for, and refuse what can’t be', async () => {
    const path = await linkTo(/href="(\/held\/checks\/[^"]+)"/);
    const days = (field: string, day: string, month: string) => ({
      [`items.0.${field}.day`]: day,
      [`items.0.${field}.month`]: month,
      [`items.0.${field}.year`]: '2026',
    });
    const typed = {
      'items.0.kind': 'PROVIDER_STATEMENT',
      ...days('coversFrom', '1', '4'),
      ...days('coversTo', '20', '4'),
    };
    const wrong = await unchangedBy(app, () =>
      visitor.submit(path, { ...typed, 'items.0.balancePence': 'much' }),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#items-0-balancePence"');
    expect(wrong.html).toContain('value="much"');
    const sent = await visitor.submit(path, { ...typed, 'items.0.balancePence': '-12.50' });
    expect(sent.location).toBe('/held?done=sent');
    const { data } = await app.ask(
      practitioner,
      'query($id: ID!) { person(id: $id) { budgets { monitoringChecks { evidenceSent { kind balancePence source } } } } }',
      { id: personId },
    );
    expect(data.person.budgets[0].monitoringChecks[0].evidenceSent).toEqual([
      { kind: 'PROVIDER_STATEMENT', balancePence: -1_250, source: 'PROVIDER' },
    ]);
  });
});
