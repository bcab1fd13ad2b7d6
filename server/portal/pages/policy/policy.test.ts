import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  councilAdministrator,
  onboardingTester,
} from '../../../../schema/onboarding/onboarding/onboarding.testing.ts';
import { type Asker, startTestApp, type TestApp } from '../../../testing/app.ts';
import { PortalVisitor } from '../../../testing/portalVisitor.ts';
import { assessed, registered } from '../../../testing/seeder.ts';
import { unchangedBy } from '../../../testing/unchangedBy.ts';

const at = (role: Asker['role'], subject: string): Asker => ({ role, council: 'warwickshire', subject });
const editor = at('POLICY_EDITOR', 'anna');
const otherEditor = at('POLICY_EDITOR', 'ben');
const approver = at('POLICY_APPROVER', 'carol');
const practitioner: Asker = { role: 'PRACTITIONER', council: 'warwickshire' };

const dayOf = (day: string, name = 'effectiveFrom') => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year };
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('warwickshire', 'devon');
});
afterAll(() => app.stop());

async function visitorAs(asker: Asker): Promise<PortalVisitor> {
  const visitor = new PortalVisitor(app);
  await visitor.signIn(asker);
  return visitor;
}

/** Sends a form that the visitor has not been shown. */
async function sent(visitor: PortalVisitor, path: string, fields: Record<string, string>) {
  const { html } = await visitor.visit('/policy');
  const [, token = ''] = /name="_form" value="([^"]+)"/.exec(html) ?? [];
  return visitor.send(path, { method: 'POST', body: new URLSearchParams({ _form: token, ...fields }) });
}

/** A draft of an area, begun by form; gives the address of its page. */
async function drafted(visitor: PortalVisitor, area: string, day: string): Promise<string> {
  const begun = await visitor.submit('/policy/changes/new', {
    area,
    ...dayOf(day),
    note: 'Illustrative change.',
  });
  expect(begun.status).toBe(303);
  return (begun.location ?? '').replace('?done=drafted', '');
}

const LIMIT = 'settings.smallPayments.limitPerPaymentPence';
const YEAR_LIMIT = 'settings.smallPayments.limitPerYearPence';

/** A change of the limits of small payments that waits for approval. */
async function proposed(visitor: PortalVisitor, day: string, pounds: string): Promise<string> {
  const change = await drafted(visitor, 'smallPayments', day);
  const saved = await visitor.submit(`${change}/edit/smallPayments/main`, {
    [LIMIT]: pounds,
    [YEAR_LIMIT]: pounds,
  });
  expect(saved.status).toBe(303);
  expect((await sent(visitor, `${change}/submit`, await versionOf(visitor, change))).status).toBe(303);
  return change;
}

async function versionOf(visitor: PortalVisitor, change: string) {
  const { html } = await visitor.visit(change);
  const [, version = ''] = /name="expectedVersion" value="(\d+)"/.exec(html) ?? [];
  return { expectedVersion: version };
}

describe('the policy in plain words', () => {
  it('lists every area, with how many of its figures are published', async () => {
    const { status, text, html } = await (await visitorAs(editor)).visit('/policy');
    expect(status).toBe(200);
    for (const label of ['Resource allocation', 'Support planning', 'Small payments', 'Reviews']) {
      expect(text).toContain(label);
    }
    expect(text).toContain('This is the policy on 1 June 2026');
    expect(html).toContain('href="/policy/areas/smallPayments"');
  });

  it('says of every figure where it is from', async () => {
    const { text, html } = await (await visitorAs(practitioner)).visit('/policy/areas/smallPayments');
    expect(text).toMatch(
      /Limit per payment The most that one small payment may be.*? £500\.00 Published Source 1/,
    );
    expect(html).toContain('id="source-1"');
    expect(text).toContain('Illustrative');
    expect(text).not.toMatch(/[A-Z]{2,}_[A-Z]/);
  });

  it('is shown for another day, and a day that is none is told at its field', async () => {
    const visitor = await visitorAs(editor);
    const early = await visitor.visit('/policy/areas/smallPayments?asOf.day=1&asOf.month=1&asOf.year=2020');
    expect(early.text).toContain('No version of this area was in force on that day.');
    const unknown = await visitor.visit('/policy/areas/smallPayments?knownOn=2026-05-30');
    expect(unknown.text).toContain('as it was known by the end of 30 May 2026');
    expect(unknown.text).toContain('No version of this area was in force on that day.');
    const none = await visitor.visit('/policy?asOf.day=31&asOf.month=2&asOf.year=2026');
    expect([none.status, none.html.includes('id="asOf-error"')]).toEqual([422, true]);
  });

  it('is for whoever has signed in, and knows no area but its own', async () => {
    expect((await new PortalVisitor(app).visit('/policy/changes')).status).toBe(303);
    expect((await (await visitorAs(editor)).visit('/policy/areas/nothing')).status).toBe(400);
  });
});

describe('a change of policy', () => {
  it('is drafted, mended where it was mistaken, submitted, sent back, and approved by somebody else', async () => {
    const visitor = await visitorAs(editor);
    const empty = await unchangedBy(app, () =>
      visitor.submit('/policy/changes/new', { note: 'More for small things.' }),
    );
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('href="#area"');
    expect(empty.html).toContain('More for small things.</textarea>');

    const change = await drafted(visitor, 'smallPayments', '2026-09-01');
    const main = `${change}/edit/smallPayments/main`;
    const unread = await unchangedBy(app, () =>
      visitor.submit(main, { [LIMIT]: 'plenty', [YEAR_LIMIT]: '550' }),
    );
    expect(unread.status).toBe(422);
    expect(unread.html).toContain('value="plenty"');
    expect(unread.text).toContain(
      '“Limit per payment” can’t be read. Write an amount in pounds, such as 80 or 80.50.',
    );
    const tooMuch = await unchangedBy(app, () =>
      visitor.submit(main, { [LIMIT]: '20,000', [YEAR_LIMIT]: '550' }),
    );
    expect(tooMuch.status).toBe(422);
    expect(tooMuch.html).toContain(`href="#${LIMIT.replaceAll('.', '-')}"`);
    expect(tooMuch.html).toContain(`id="${LIMIT.replaceAll('.', '-')}-error"`);
    expect(tooMuch.html).toContain('value="20,000"');

    const saved = await visitor.submit(main, { [LIMIT]: '£550', [YEAR_LIMIT]: '600.50' });
    expect([saved.status, saved.location]).toEqual([303, `${change}/edit/smallPayments?done=saved`]);
    const page = await visitor.visit(change);
    expect(page.text).toMatch(/Limit per payment Changed £500 £550/);
    expect(page.text).toContain('£600.50');
    expect(page.text).toContain('Which small payments it would refuse');
    expect((await visitor.submit(change, {}, 'expectedVersion')).location).toBe(`${change}?done=submit`);

    const decider = await visitorAs(approver);
    const without = await unchangedBy(app, () => decider.submit(change, { 'reject.reason': ' ' }));
    expect([without.status, without.html.includes('href="#reject-reason"')]).toEqual([422, true]);
    const back = await decider.submit(change, { 'reject.reason': 'The yearly limit is odd.' });
    expect(back.location).toBe(`${change}?done=reject`);
    expect((await visitor.visit(change)).text).toContain('Sent back because The yearly limit is odd.');

    await visitor.submit(main, { [YEAR_LIMIT]: '600' });
    await sent(visitor, `${change}/submit`, await versionOf(visitor, change));
    const approved = await decider.submit(change, {}, 'expectedVersion');
    expect(approved.location).toBe(`${change}?done=approve`);
    expect((await decider.visit(`${change}?done=approve`)).text).toContain('The change is approved.');

    const history = await visitor.visit('/policy/history?area=smallPayments');
    expect(history.text).toMatch(/Version 2 1 September 2026 1 June 2026 anna carol/);
    const [, from = '', to = ''] =
      /value="(policy_[^"]+)"[\s\S]*?value="(policy_[^"]+)"/.exec(history.html) ?? [];
    const diff = await visitor.visit(`/policy/diff?${new URLSearchParams({ from: to, to: from })}`);
    expect(diff.text).toMatch(/Limit per payment Changed £500 £550/);
    const one = await visitor.visit('/policy/history/smallPayments/1');
    expect((await visitor.visit(one.location ?? '')).text).toContain('£500.00');
  });

  it('is not approved by whoever wrote it, in the API’s own words, nor touched by who may not', async () => {
    const change = await proposed(await visitorAs(editor), '2026-10-01', '700');
    const author = await visitorAs(at('POLICY_APPROVER', 'anna'));
    const target = await versionOf(author, change);
    const own = await unchangedBy(app, () => sent(author, `${change}/approve`, target));
    expect(own.status).toBe(422);
    expect(own.text).toContain('You wrote part of this change or submitted it');
    const refused = await visitorAs(practitioner);
    expect((await refused.visit('/policy/changes')).status).toBe(403);
    for (const step of ['approve', 'reject', 'withdraw', 'submit']) {
      const fields = { ...target, [`${step}.reason`]: 'Because.' };
      expect((await unchangedBy(app, () => sent(refused, `${change}/${step}`, fields))).status).toBe(403);
    }
    const edit = await unchangedBy(app, () =>
      sent(refused, `${change}/edit/smallPayments/main`, { [LIMIT]: '1' }),
    );
    expect(edit.status).toBe(403);
    const withdrawn = await (await visitorAs(editor)).submit(change, { 'withdraw.reason': 'Only tried.' });
    expect(withdrawn.location).toBe(`${change}?done=withdraw`);
  });

  it('shows what two typed beside one another, and writes over nothing unseen', async () => {
    const [one, other] = [await visitorAs(editor), await visitorAs(otherEditor)];
    const change = await drafted(one, 'smallPayments', '2026-11-01');
    const main = `${change}/edit/smallPayments/main`;
    const opened = await versionOf(one, change);
    await other.submit(main, { [LIMIT]: '520', [YEAR_LIMIT]: '800' });
    const stale = await unchangedBy(app, () =>
      one.submit(main, { [LIMIT]: '510', [YEAR_LIMIT]: '800', ...opened }),
    );
    expect(stale.status).toBe(422);
    expect(stale.text).toMatch(/Limit per payment £510\.00 £520\.00/);
    expect(stale.html).toContain('value="510"');
    const [, now = ''] = /name="expectedVersion" value="(\d+)"/.exec(stale.html) ?? [];
    expect(Number(now)).toBe(Number(opened.expectedVersion) + 1);
    expect((await one.submit(main, { [LIMIT]: '510', expectedVersion: now })).status).toBe(303);
    expect((await one.visit(change)).text).toMatch(/Limit per payment Changed £550 £510/);
  });

  it('written against a version that decides no more shows both, and is set against the new one', async () => {
    const visitor = await visitorAs(editor);
    const late = await proposed(visitor, '2027-01-01', '900');
    const early = await proposed(visitor, '2026-12-01', '650');
    expect(
      (await sent(await visitorAs(approver), `${early}/approve`, await versionOf(visitor, early))).status,
    ).toBe(303);
    const page = await visitor.visit(late);
    const [, link = ''] = /href="(\/policy\/changes\/[^"]+\/base\?[^"]+)"/.exec(page.html) ?? [];
    const both = await visitor.visit(link.replaceAll('&amp;', '&'));
    expect(both.text).toMatch(
      /What came into force meanwhile.*£550 £650.*What was written.*£550 £900.*now.*£650 £900/,
    );
    const setAnew = await visitor.submit(link.replaceAll('&amp;', '&'), {}, 'basePolicyVersionId');
    expect(setAnew.location).toBe(`${late}?done=base`);
    expect((await visitor.visit(late)).text).not.toContain('can’t be approved as it is');
  });

  it('says where its figures are published, by rows that are added, and refuses a source of nothing', async () => {
    const visitor = await visitorAs(editor);
    const change = await drafted(visitor, 'reviews', '2026-09-01');
    const path = `${change}/edit/reviews/sources`;
    const added = await unchangedBy(app, () => visitor.submit(path, { _add: 'sources' }));
    expect(added.html).toContain('name="sources.0.path"');
    const source = (of: string) => ({
      'sources._rows': '1',
      'sources.0.path': of,
      'sources.0.source': 'Cabinet paper of May 2026',
      'sources.0.basis': 'SOURCED',
      'sources.0.publishedOn': '2026-05-01',
    });
    const unknown = await unchangedBy(app, () => visitor.submit(path, source('firstReviewWeek')));
    expect([unknown.status, unknown.html.includes('href="#sources-0-path"')]).toEqual([422, true]);
    expect((await visitor.submit(path, source('directPaymentReviewMonths'))).status).toBe(303);
    expect((await visitor.visit(path)).html).toContain('value="Cabinet paper of May 2026"');
  });

  it('raises amounts by a percentage', async () => {
    const visitor = await visitorAs(editor);
    const path = '/policy/changes/uprate';
    const typed = { area: 'smallPayments', rounding: 'NEAREST_PENNY', ...dayOf('2027-04-01') };
    const odd = await unchangedBy(app, () => visitor.submit(path, { ...typed, percentBasisPoints: 'four' }));
    expect([odd.status, odd.html.includes('id="percentBasisPoints-error"')]).toEqual([422, true]);
    const far = await unchangedBy(app, () => visitor.submit(path, { ...typed, percentBasisPoints: '80' }));
    expect([far.status, far.html.includes('href="#percentBasisPoints"')]).toEqual([422, true]);
    const begun = await visitor.submit(path, { ...typed, percentBasisPoints: '4' });
    expect(begun.status).toBe(303);
    // £650.00 and 4% of it, £26.00.
    expect((await visitor.visit(begun.location ?? '')).text).toContain('Limit per payment Changed £650 £676');
  });
});

describe('a figure of a later day', () => {
  it('is added in a field of its own kind, shown wherever the draft and its version are, and taken back', async () => {
    const [visitor, other] = [await visitorAs(editor), await visitorAs(otherEditor)];
    const change = await drafted(visitor, 'smallPayments', '2027-02-01');
    const list = `${change}/edit/smallPayments/laterFigures`;
    const page = await visitor.visit(list);
    const [, path = '', pounds = ''] =
      /<option value="(limitPerYearPence)">[^<]*: £([\d,.]+)</.exec(page.html) ?? [];
    const form = `${list}?${new URLSearchParams({ setting: path })}`;
    const choice = await unchangedBy(app, () => visitor.visit(`${list}?setting=nothing`));
    expect([choice.status, choice.html.includes('href="#setting"')]).toEqual([422, true]);
    const day = (on: string) => dayOf(on, 'set.0.appliesFrom');
    const raised = String(Number(pounds.replaceAll(',', '')) + 1);
    const refusals = [
      [{ 'set.0.value': raised }, 'set-0-appliesFrom', 'Write the first day of the figure.'],
      [{ 'set.0.value': 'plenty', ...day('2027-07-01') }, 'set-0-value', 'can’t be read'],
      [{ 'set.0.value': raised, ...day('2027-02-01') }, 'set-0-appliesFrom', '2027-02-01'],
      [{ 'set.0.value': raised, ...day('2027-02-30') }, 'set-0-appliesFrom', 'Write the day as a number'],
      [{ 'set.0.value': pounds, ...day('2027-07-01') }, 'set-0-value', 'nothing changes on that day'],
    ] as const;
    for (const [typed, field, words] of refusals) {
      const refused = await unchangedBy(app, () => visitor.submit(form, typed));
      expect([refused.status, refused.html.includes(`href="#${field}"`)], words).toEqual([422, true]);
      expect(refused.text).toContain(words);
      expect(refused.html).toContain(`value="${typed['set.0.value']}"`);
    }
    const opened = await versionOf(visitor, change);
    await other.submit(`${change}/edit/smallPayments/details`, { note: 'By somebody else.' });
    const typed = { 'set.0.value': raised, 'set.0.source': 'Cabinet paper', ...day('2027-07-01') };
    const stale = await unchangedBy(app, () => visitor.submit(form, { ...typed, ...opened }));
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('Somebody else has saved this draft since you opened the page');
    expect(stale.html).toContain(`value="${raised}"`);
    const added = await visitor.submit(form, typed);
    expect([added.status, added.location]).toEqual([303, `${list}?done=added`]);
    const inPounds = `£${Number(raised).toFixed(2)}`;
    expect((await visitor.visit(list)).text).toContain(`1 July 2027 ${inPounds} Cabinet paper`);
    expect((await visitor.visit(change)).text).toMatch(
      /from 1 July 2027 Added Not there £[\d.]+ \(Cabinet paper\)/,
    );

    await sent(visitor, `${change}/submit`, await versionOf(visitor, change));
    expect(
      (await sent(await visitorAs(approver), `${change}/approve`, await versionOf(visitor, change))).status,
    ).toBe(303);
    const history = await visitor.visit('/policy/history?area=smallPayments');
    expect(history.text).toMatch(/From 1 July 2027: [^.]* £[\d.]+, £[\d.]+ before\./);
    expect(history.text).toContain('A square is a day on which figures of the version change');
    const inForce = await visitor.visit('/policy/areas/smallPayments?asOf=2027-02-01');
    expect(inForce.text).toContain(`1 July 2027 ${inPounds} Cabinet paper`);

    const taken = await drafted(visitor, 'smallPayments', '2027-03-01');
    const back = await visitor.submit(`${taken}/edit/smallPayments/laterFigures`, { _remove: '0' });
    expect(back.location).toBe(`${taken}/edit/smallPayments/laterFigures?done=removed`);
    expect((await visitor.visit(back.location ?? '')).text).toContain('No figure of this draft changes');
    expect((await visitor.visit(taken)).text).toContain('from 1 July 2027 Taken away');
    const refused = await visitorAs(practitioner);
    expect((await unchangedBy(app, () => sent(refused, list, typed))).status).toBe(403);
  });
});

describe('a version that is approved', () => {
  const administrator = at('COUNCIL_ADMINISTRATOR', 'frances');
  const shownToOthers = async () => {
    const { data } = await app.ask(
      { role: 'REGIONAL_ANALYST' },
      '{ comparePolicies(areas: [reviews], councils: ["warwickshire"], asOf: "2027-08-01") { path values { value } } }',
    );
    return data.comparePolicies.find(({ path }: { path: string }) => path === MONTHS).values[0].value;
  };
  const MONTHS = 'directPaymentReviewMonths';

  it('is public once an administrator has seen what others will read, and says so', async () => {
    const visitor = await visitorAs(editor);
    const change = await drafted(visitor, 'reviews', '2027-08-01');
    const before = await shownToOthers();
    const months = String(Number(before) - 1);
    const parts = await visitor.visit(`${change}/edit/reviews`);
    expect(parts.text).toContain('Figures that change on a later day');
    const saved = await visitor.submit(`${change}/edit/reviews/main`, {
      [`settings.reviews.${MONTHS}`]: months,
    });
    expect(saved.status).toBe(303);
    await sent(visitor, `${change}/submit`, await versionOf(visitor, change));
    await sent(await visitorAs(approver), `${change}/approve`, await versionOf(visitor, change));
    expect(await shownToOthers()).toBe(before);

    const page = await visitor.visit(change);
    const [, link = ''] = /href="(\/policy\/history\/reviews\/\d+\/publish)"/.exec(page.html) ?? [];
    expect(page.text).toContain('Not yet: see what others would read');
    const led = await visitor.visit(link);
    expect(led.status).toBe(303);
    const seen = await visitor.visit(led.location ?? '');
    expect(seen.text).toContain('From 1 August 2027 Still to come');
    expect(seen.text).toContain('Public Not public');
    expect(seen.text).toMatch(new RegExp(`Changed ${before} months ${months} months`));
    expect(seen.text).toContain(
      'Nothing: every setting of the version is read by anybody once it is public.',
    );
    expect(seen.text).toContain('A council administrator makes it public.');
    const [, versionId = ''] = /version=(policy_[^&"]+)/.exec(led.location ?? '') ?? [];
    const fields = { versionId, was: versionId };
    expect((await unchangedBy(app, () => sent(visitor, link, fields))).status).toBe(403);
    expect(await shownToOthers()).toBe(before);

    const publisher = await visitorAs(administrator);
    const done = await publisher.submit(led.location ?? '', {}, 'versionId');
    expect(done.status).toBe(303);
    const after = await publisher.visit(done.location ?? '');
    expect(after.text).toContain(
      'The version is public. Residents, regional bodies and other councils read it',
    );
    expect(after.html).not.toContain('name="versionId"');
    expect(await shownToOthers()).toBe(months);
    const again = await unchangedBy(app, () => sent(publisher, link, fields));
    expect([again.status, again.text.includes('was published on 2026-06-01')]).toEqual([422, true]);
    const none = await unchangedBy(app, () =>
      sent(publisher, link, { versionId: 'policy_x', was: 'policy_x' }),
    );
    expect(none.status).toBe(404);
    expect((await publisher.visit('/policy/history/reviews/99/publish')).status).toBe(404);
    expect((await visitor.visit(change)).text).toContain('Public Since 1 June 2026');
  });
});

describe('a draft that begins as something else', () => {
  const ask = async (query: string) => (await app.ask(editor, query)).data;

  it('is first shown beside one’s own policy, and begins as what another council has published', async () => {
    const visitor = await visitorAs(editor);
    const path = '/policy/changes/new/from-council';
    const page = await visitor.visit(path);
    expect(page.text).toContain('Devon County Council');
    expect(page.html).not.toContain('value="warwickshire"');
    const none = await unchangedBy(app, () => visitor.submit(path, { area: 'monitoring' }));
    expect(none.status).toBe(422);
    for (const field of ['startFrom-publishedBy', 'effectiveFrom']) {
      expect(none.html).toContain(`href="#${field}"`);
    }
    const typed = { 'startFrom.publishedBy': 'devon', area: 'monitoring', ...dayOf('2026-09-01') };
    const early = await unchangedBy(app, () => visitor.submit(path, { ...typed, ...dayOf('2019-09-01') }));
    expect(early.status).toBe(422);
    expect(early.text).toContain('has published no version of “Monitoring” that is in force on 2019-09-01');
    expect(early.html).toMatch(/<option value="devon" selected/);

    const seen = await unchangedBy(app, () => visitor.submit(path, typed));
    expect(seen.status).toBe(200);
    const { comparePolicies } = await ask(
      '{ comparePolicies(areas: [monitoring], councils: ["warwickshire", "devon"]) { path values { councilSlug value } } }',
    );
    const [devon, own] = ['devon', 'warwickshire'].map(
      (slug) =>
        comparePolicies
          .find(({ path: of }: { path: string }) => of === 'firstCheckWeeks')
          .values.find(({ councilSlug }: { councilSlug: string }) => councilSlug === slug).value,
    );
    expect(devon).not.toBe(own);
    expect(seen.text).toMatch(new RegExp(`Changed ${own} weeks ${devon} weeks`));
    const [, back = ''] = /href="(\/policy\/changes\/new\/from-council\?[^"]+)"/.exec(seen.html) ?? [];
    const again = await visitor.visit(back.replaceAll('&amp;', '&'));
    expect(again.html).toMatch(/<option value="devon" selected/);
    expect(again.html).toMatch(/name="effectiveFrom.month"[^>]*value="09"/);
    const begin = `${path}/begin`;
    const long = await unchangedBy(app, () => sent(visitor, begin, { ...typed, note: 'x'.repeat(20_000) }));
    expect([long.status, long.html.includes('href="#note"')]).toEqual([422, true]);
    expect(long.text).toMatch(new RegExp(`Changed ${own} weeks ${devon} weeks`));
    const begun = await sent(visitor, begin, { ...typed, note: 'As Devon does.' });
    expect(begun.status).toBe(303);
    const { text } = await visitor.visit(begun.location ?? '');
    expect(text).toContain('Began as Another council’s published version');
    expect(text).toMatch(new RegExp(`Changed ${own} weeks ${devon} weeks`));

    const refused = await visitorAs(practitioner);
    expect((await unchangedBy(app, () => sent(refused, begin, typed))).status).toBe(403);
  });

  it('comes of a file, whose mistakes are shown in their lines, and of which nothing is half drafted', async () => {
    const visitor = await visitorAs(editor);
    const path = '/policy/changes/new/from-file';
    const fileOf = (content: BlobPart) => new File([content], 'policy.yaml', { type: 'application/yaml' });
    const sends = (content: BlobPart, typed = {}) =>
      visitor.submit(path, { file: fileOf(content), ...typed });
    const own = await visitor.visit('/policy/file');
    expect(own.headers.get('content-disposition')).toBe('attachment; filename="warwickshire.yaml"');
    const refusals: [BlobPart, string][] = [
      ['', 'Choose the council file, in YAML.'],
      [' \n', 'There is nothing in the file.'],
      [new Uint8Array([0x63, 0xff, 0xfe]), 'The file is not text in UTF-8'],
      ['x'.repeat(400_001), 'The file has 401 kilobytes, and may have 400.'],
      [own.html, 'there is nothing to draft'],
      [own.html.replaceAll('slug: warwickshire', 'slug: devon'), 'The file is of the council devon'],
    ];
    for (const [content, words] of refusals) {
      const refused = await unchangedBy(app, () => sends(content));
      expect([refused.status, refused.html.includes('href="#file"')], words).toEqual([422, true]);
      expect(refused.text).toContain(words);
    }
    const raised = own.html
      .replace(/firstCheckWeeks: \d+/, 'firstCheckWeeks: 11')
      .replace(/(limitPerPaymentPence): \d+/, '$1: 12345');
    const wrong = raised.replace('firstCheckWeeks: 11', 'firstCheckWeeks: often');
    const line = wrong.split('\n').findIndex((each) => each.includes('firstCheckWeeks: often')) + 1;
    for (const area of ['ALL_THAT_DIFFER', 'monitoring']) {
      const refused = await unchangedBy(app, () => sends(wrong, { area, ...dayOf('2027-06-01') }));
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('The file has a mistake, each shown below in its line.');
      expect(refused.html).toContain(`id="line-${line}"`);
      expect(refused.html).toMatch(/<mark[^>]*>[^<]*firstCheckWeeks: often/);
    }
    const dayless = await unchangedBy(app, () => sends(raised, { area: 'monitoring' }));
    expect([dayless.status, dayless.html.includes('href="#effectiveFrom"')]).toEqual([422, true]);

    const all = await sends(raised, { ...dayOf('2027-06-01'), note: 'From the file.' });
    expect(all.location).toBe('/policy/changes?status=DRAFT&drafted=2');
    const { text } = await visitor.visit(all.location ?? '');
    expect(text).toContain('2 drafts are there, one for each area that differs.');
    const one = await sends(raised, { area: 'monitoring', ...dayOf('2027-07-01') });
    expect((await visitor.visit(one.location ?? '')).text).toMatch(
      /First check.*? Changed 10 weeks 11 weeks/,
    );
  });
});

describe('a draft of resource allocation', () => {
  const DOMAINS = 'settings.resourceAllocation.scales.0.domains';

  it('has rows that come and go by buttons, and nothing of it is saved before it is said', async () => {
    const visitor = await visitorAs(editor);
    const change = await drafted(visitor, 'resourceAllocation', '2026-09-01');
    const adjustments = `${change}/edit/resourceAllocation/circumstanceAdjustments`;
    const rows = (html: string) => Number(/circumstanceAdjustments\._rows" value="(\d+)"/.exec(html)?.[1]);
    const before = rows((await visitor.visit(adjustments)).html);
    const list = 'settings.resourceAllocation.circumstanceAdjustments';
    const more = await unchangedBy(app, () => visitor.submit(adjustments, { _add: list }));
    expect([more.status, rows(more.html)]).toEqual([200, before + 1]);
    const fewer = await unchangedBy(app, () => visitor.submit(adjustments, { _remove: `${list}.0` }));
    expect([fewer.status, rows(fewer.html)]).toEqual([200, before - 1]);
    const same = await visitor.submit(adjustments, { [`${list}._rows`]: String(before) });
    expect(same.status).toBe(303);
    expect((await visitor.visit(change)).text).toContain('It changes nothing yet.');
  });

  it('says in a row what is wrong there, and draws whom it touches', async () => {
    const person = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, person);
    const visitor = await visitorAs(editor);
    const change = await drafted(visitor, 'resourceAllocation', '2026-09-01');
    const domains = `${change}/edit/resourceAllocation/scales.0.domains`;
    const falling = await unchangedBy(app, () =>
      visitor.submit(domains, { [`${DOMAINS}.0.points.CRITICAL`]: '0' }),
    );
    expect(falling.status).toBe(422);
    expect(falling.html).toMatch(/href="#settings-resourceAllocation-scales-0-domains-0[^"]*"/);
    const main = `${change}/edit/resourceAllocation/main`;
    const least = 'settings.resourceAllocation.minimumWeeklyPence';
    expect((await visitor.submit(main, { [least]: '400' })).status).toBe(303);
    const { text } = await visitor.visit(change);
    // Whoever has an amount below £400.00 is raised to it.
    const more = ((40_000 - allocation.weeklyAmountPence) / 100).toFixed(2);
    expect(text).toContain(
      `Of 1 person, 1 would have more, 0 less and 0 the same: +£${more} a week together.`,
    );
    expect(text).toMatch(/By how much people have now.*By age.*By main reason for support/);
    expect(text).toContain(`+£${more}`);
  });
});

describe('bringing a council onto the platform', () => {
  const ALLOCATION = ['policies', 'resourceAllocation', 'settings'] as const;
  const fileOf = (text: string) => new File([text], 'new-shire.yaml', { type: 'application/yaml' });

  it('shows each mistake of a file in its line and saves nothing, and then what is left to do', async () => {
    const tester = await onboardingTester(app);
    await tester.begun(tester.text([['policies', 'reviews'], undefined]));
    const visitor = await visitorAs(councilAdministrator);
    const path = '/policy/onboarding';
    const page = await visitor.visit(path);
    expect(page.text).toContain(
      '113 of 120 required settings are written; 0 of 9 areas of policy are in force.',
    );
    const none = await unchangedBy(app, () => visitor.submit(path, { file: fileOf('') }));
    expect([none.status, none.html.includes('id="file-error"')]).toEqual([422, true]);

    const wrong = tester.text([['policies', 'reviews', 'settings', 'directPaymentReviewMonths'], 24]);
    const line = wrong.split('\n').findIndex((each) => each.includes('directPaymentReviewMonths: 24')) + 1;
    const refused = await unchangedBy(app, () => visitor.submit(path, { file: fileOf(wrong) }));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('The file has a mistake, each shown below in its line. Nothing was saved');
    expect(refused.html).toContain(`id="line-${line}"`);
    expect(refused.html).toMatch(/<mark[^>]*>[^<]*directPaymentReviewMonths: 24/);
    expect(refused.text).toContain('twelve months');

    const unread = await unchangedBy(app, () => visitor.submit(path, { file: fileOf('council:\n  - [') }));
    expect([unread.status, /id="line-\d+"/.test(unread.html)]).toEqual([422, true]);

    const saved = await visitor.submit(path, {
      file: fileOf(tester.text([[...ALLOCATION, 'roundTo'], 'POUND'])),
    });
    expect([saved.status, saved.location]).toEqual([303, `${path}?done=saved`]);
    expect((await visitor.visit(path)).text).toMatch(/Reviews Draft It is whole, and a draft/);

    const early = await unchangedBy(app, () => sent(visitor, `${path}/live`, {}));
    expect(early.status).toBe(422);
    const refusedRole = await visitorAs(practitioner);
    expect((await refusedRole.visit(path)).status).toBe(403);
    expect((await unchangedBy(app, () => sent(refusedRole, `${path}/live`, {}))).status).toBe(403);
  });
});
