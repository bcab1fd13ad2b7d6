import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../testing/app.ts';
import { PortalVisitor } from '../../testing/portalVisitor.ts';
import {
  agreedPlan,
  assessed,
  change,
  registered,
  startedPlan,
  talkedThrough,
} from '../../testing/seeder.ts';
import { unchangedBy } from '../../testing/unchangedBy.ts';

/** The rooms of offices: panels, checks, the directory, measures and the audit trail. 1 June 2026 is a Monday. */
const council = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const manager: Asker = { role: 'SERVICE_MANAGER', council };
const bertha: Asker = { role: 'SERVICE_MANAGER', council, subject: 'bertha' };
const hilda: Asker = { role: 'PANEL_MEMBER', council, subject: 'hilda' };
const finance: Asker = { role: 'FINANCE_OFFICER', council };
const auditor: Asker = { role: 'AUDITOR', council };

/** A score of 20, where the panel looks at 15 and above. */
const RISKY = {
  risks: [
    {
      description: 'Cycling alone on busy roads',
      whatHelps: 'A helmet and a phone.',
      likelihood: 4,
      impact: 5,
    },
  ],
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(council);
  const personId = await registered(app, practitioner, { givenName: 'Mona', familyName: 'Checked' });
  const { allocation } = await assessed(app, practitioner, personId);
  await startedPlan(app, practitioner, { personId, allocationId: allocation.id });
});
afterAll(() => app.stop());

const signedIn = async (asker: Asker) => {
  const visitor = new PortalVisitor(app);
  await visitor.signIn(asker);
  return visitor;
};

const linkOf = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';

describe('the panel', () => {
  const seats = ['SOCIAL_CARE_SENIOR', 'HEALTH_SENIOR', 'BUDGET_HOLDER'];
  const memberIds: string[] = [];
  let path = '';
  let plan = { personId: '', planId: '' };
  let meetingPath = '';
  const june = (field: string, day: string) => ({
    [`${field}.day`]: day,
    [`${field}.month`]: '6',
    [`${field}.year`]: '2026',
  });

  it('is begun by a manager with pages alone', async () => {
    const worker = await signedIn(practitioner);
    expect((await worker.visit('/panel/panels/new')).status).toBe(403);
    expect((await worker.visit('/panel')).text).not.toContain('Set up a panel');
    const head = await signedIn(manager);
    const unnamed = await unchangedBy(app, () => head.submit('/panel/panels/new', { name: ' ' }));
    expect([unnamed.status, unnamed.html.includes('id="name-error"')]).toEqual([422, true]);
    const set = await head.submit('/panel/panels/new', { name: 'Risk enablement panel' });
    expect(set.location).toBe('/panel?done=setUp');
    expect((await head.visit('/panel/panels/new')).text).toContain('has a panel already');
    const list = await head.visit('/panel');
    expect(list.text).not.toContain('Set up a panel');
    const seat = linkOf(list.html, /href="(\/panel\/panels\/[^"]+\/members\/new)"/);
    expect((await worker.visit(seat)).status).toBe(403);
    const tried = { name: 'sam', account: 'sam', ...june('termFrom', '1') };
    for (const [typed, field] of [
      [tried, 'role'],
      [{ ...tried, role: 'HEALTH_SENIOR', holdsBudget: 'yes' }, 'holdsBudget'],
      [{ ...tried, role: 'LEGAL_ADVISER' }, 'role'],
      [{ name: 'sam', account: 'sam', role: 'HEALTH_SENIOR' }, 'termFrom'],
    ] as const) {
      const refused = await unchangedBy(app, () => head.submit(seat, typed));
      expect([field, refused.status, refused.html.includes(`id="${field}-error"`)]).toEqual([
        field,
        422,
        true,
      ]);
      expect(refused.html).toContain('value="sam"');
    }
    for (const [place, account] of ['sam', 'hilda', 'bertha'].entries()) {
      const holdsBudget = account === 'bertha' ? 'yes' : 'no';
      const typed = {
        name: account,
        account,
        role: seats[place] ?? '',
        holdsBudget,
        ...june('termFrom', '1'),
      };
      expect((await head.submit(seat, typed)).location).toBe('/panel?done=appointed');
    }
    expect((await head.visit('/panel')).text).toMatch(/bertha [^.]+\.? Yes/);
  });

  it('sees the case with its reasons, its risks drawn, and what it costs', async () => {
    const personId = await registered(app, practitioner, { givenName: 'Cyril', familyName: 'Wheeler' });
    const { allocation } = await assessed(app, practitioner, personId);
    plan = {
      personId,
      ...(await agreedPlan(app, practitioner, { personId, allocationId: allocation.id }, RISKY)),
    };
    const list = await (await signedIn(practitioner)).visit('/panel');
    expect(list.text).toContain('1 case waits');
    expect(list.text).toContain('The panel decides by 15 June 2026: 10 working days.');
    path = linkOf(list.html, /href="(\/panel\/referral_[^"]+)"/);
    const member = await signedIn(hilda);
    expect((await member.visit('/panel')).text).toContain('Cyril Wheeler');
    const { text, html, status } = await member.visit(path);
    expect(status).toBe(200);
    for (const words of ['scores 20', 'Cycling alone on busy roads', '4 of 5', '£120.00']) {
      expect(text).toContain(words);
    }
    expect(html).toContain('<circle');
  });

  it('is called together, and its agenda changes until it was held', async () => {
    const secretary = await signedIn(practitioner);
    const list = await secretary.visit('/panel');
    const call = linkOf(list.html, /href="(\/panel\/panels\/[^"]+\/meetings\/new)"/);
    expect((await (await signedIn(hilda)).visit(call)).status).toBe(403);
    const place = `agenda.${path.split('/')[2]}`;
    const typed = { ...june('heldOn', '5'), startTime: '9 am', [place]: 'first' };
    const wrong = await unchangedBy(app, () => secretary.submit(call, typed));
    expect([wrong.status, wrong.html.includes(`id="${place.replace('.', '-')}-error"`)]).toEqual([422, true]);
    const refused = await unchangedBy(app, () =>
      secretary.submit(call, { ...typed, ...june('heldOn', '2'), [place]: '1' }),
    );
    // Three working days from Monday, 1 June are Thursday.
    expect(refused.text).toContain('Name 4 June 2026 or a later day');
    for (const field of ['heldOn', 'startTime', 'place']) {
      expect(refused.html).toContain(`id="${field}-error"`);
    }
    expect(refused.html).toContain('value="9 am"');
    const full = { ...typed, startTime: '09:00', place: 'Town Hall', [place]: '' };
    const called = await secretary.submit(call, full);
    meetingPath = called.location?.replace('?done=called', '') ?? '';
    expect(meetingPath).toMatch(/^\/panel\/meetings\//);
    expect((await secretary.visit(meetingPath)).text).toContain('Nothing is on it that you may see.');
    const colleague = await signedIn(practitioner);
    const agenda = `${meetingPath}/agenda`;
    const late = await colleague.submit(agenda, { place: 'Annexe', [place]: '' }, undefined, async () => {
      const moved = await secretary.submit(agenda, {
        ...june('heldOn', '8'),
        place: 'Civic Centre',
        [place]: '1',
      });
      expect(moved.location).toBe(`${meetingPath}?done=agenda`);
    });
    expect(late.status).toBe(422);
    expect(late.text).toContain(
      'Day 5 6 2026 8 6 2026 Where Annexe Civic Centre Place of Cyril Wheeler Nothing 1',
    );
    const meeting = await secretary.visit(meetingPath);
    expect(meeting.text).toContain('Cyril Wheeler');
    expect(meeting.text).toContain('Civic Centre');
    await secretary.submit(agenda, { [place]: '' });
    expect((await secretary.visit(meetingPath)).text).toContain('Nothing is on it that you may see.');
    await secretary.submit(agenda, { [place]: '1' });
  });

  it('has who was there recorded first', async () => {
    app.setToday('2026-06-08');
    const secretary = await signedIn(practitioner);
    const meeting = await secretary.visit(meetingPath);
    const memberOf = (name: string) =>
      linkOf(meeting.html, new RegExp(`name="memberIds"[^>]*value="([^"]+)"[^>]*>\\s*<label[^>]*>${name}<`));
    memberIds.push(...['sam', 'hilda', 'bertha'].map(memberOf));
    const nobody = await secretary.submit(meetingPath, { memberIds: 'member_x' });
    expect(nobody.status).toBe(422);
    const early = await unchangedBy(app, () => secretary.submit(meetingPath, {}, 'memberIds'));
    expect([early.status, early.html.includes('id="memberIds-error"')]).toEqual([422, true]);
    const [one = '', ...others] = memberIds;
    const late = await (await signedIn(practitioner)).submit(
      meetingPath,
      { memberIds: [one] },
      undefined,
      async () => {
        const done = await secretary.submit(meetingPath, { memberIds: [one, ...others] });
        expect(done.location).toBe(`${meetingPath}?done=attendance`);
      },
    );
    expect([late.status, late.text.includes('Who was there sam bertha; hilda; sam')]).toEqual([422, true]);
    expect((await secretary.visit(meetingPath)).text).toContain('hilda');
  });

  it('is told at the condition what it lacks, adds rows without a script, and decides', async () => {
    const visitor = await signedIn(bertha);
    const typed = {
      decision: 'APPROVED_WITH_CONDITIONS',
      reasons: 'He has cycled all his life.',
      'conditions.0.words': 'A phone goes along.',
      'conditions.0.responsible': 'His worker',
    };
    const undecided = await unchangedBy(app, () => visitor.submit(path, { reasons: 'Because.' }));
    expect([undecided.status, undecided.html.includes('id="decision-error"')]).toEqual([422, true]);
    const refused = await unchangedBy(app, () => visitor.submit(path, typed));
    expect([refused.status, refused.html.includes('id="conditions-0-dueOn-error"')]).toEqual([422, true]);
    expect(refused.html).toContain('value="A phone goes along."');
    const more = await visitor.submit(path, { ...typed, rows: 'more' });
    expect(more.html).toContain('name="conditions.1.words"');
    const day = {
      'conditions.0.dueOn.day': '1',
      'conditions.0.dueOn.month': '7',
      'conditions.0.dueOn.year': '2026',
    };
    const unsafe = await unchangedBy(app, () => visitor.submit(path, { ...typed, ...day }));
    expect([unsafe.status, unsafe.text.includes('There is a problem')]).toEqual([422, true]);
    await talkedThrough(app, practitioner, plan, plan);
    const colleague = await signedIn(bertha);
    const late = await colleague.submit(path, { ...typed, ...day }, undefined, async () => {
      const done = await visitor.submit(path, { ...typed, ...day });
      expect(done.location).toBe(`${path}?done=decided`);
    });
    // What she typed can't be sent any more, and stands there for her to copy.
    expect([late.status, late.text.includes('can’t be sent any more')]).toEqual([422, true]);
    expect(late.text).toContain('Where the case stands Waits for the panel Decided');
    const { text } = await visitor.visit(path);
    expect(text).toContain('A phone goes along. His worker 1 July 2026');
  });

  it('has it recorded that a condition is met', async () => {
    const worker = await signedIn(practitioner);
    const list = await worker.visit('/panel');
    expect(list.text).toContain('Conditions that are still to be met');
    const condition = linkOf(list.html, /href="(\/panel\/conditions\/[^"]+)"/);
    expect((await worker.visit(path)).html).toContain(`href="${condition}"`);
    const early = { ...june('metOn', '7'), metHow: 'He has one.' };
    for (const [typed, field] of [
      [{ metHow: 'He has one.' }, 'metOn'],
      [early, 'metOn'],
      [{ ...early, ...june('metOn', '9') }, 'metOn'],
      [{ ...june('metOn', '8'), metHow: ' ' }, 'metHow'],
    ] as const) {
      const refused = await unchangedBy(app, () => worker.submit(condition, typed));
      expect([field, refused.status, refused.html.includes(`id="${field}-error"`)]).toEqual([
        field,
        422,
        true,
      ]);
    }
    const colleague = await signedIn(practitioner);
    const full = { ...june('metOn', '8'), metHow: 'He has one.' };
    const late = await colleague.submit(
      condition,
      { ...full, metHow: 'He bought one.' },
      undefined,
      async () => {
        expect((await worker.submit(condition, full)).location).toBe('/panel?done=conditionMet');
      },
    );
    expect([late.status, late.text.includes('How it was done He bought one. He has one.')]).toEqual([
      422,
      true,
    ]);
    expect((await worker.visit('/panel')).text).not.toContain('Conditions that are still to be met');
    expect((await worker.visit(path)).text).toContain('8 June 2026. He has one.');
    expect((await (await signedIn(finance)).visit(condition)).status).not.toBe(200);
  });

  it('is told what it asked for, and decides once more when the person has met members', async () => {
    const personId = await registered(app, practitioner, { givenName: 'Wilma', familyName: 'Rider' });
    const { allocation } = await assessed(app, practitioner, personId);
    await agreedPlan(app, practitioner, { personId, allocationId: allocation.id }, RISKY);
    const [worker, colleague, head] = [
      await signedIn(practitioner),
      await signedIn(practitioner),
      await signedIn(bertha),
    ];
    const list = await worker.visit('/panel');
    const own = linkOf(list.html, /href="(\/panel\/referral_[^"]+)">Wilma Rider/);
    expect((await worker.visit(`${own}/answer`)).text).toContain('asked for nothing that is still to come');
    await head.submit(own, {
      decision: 'MORE_INFORMATION',
      reasons: 'We do not know the roads.',
      'information.what': 'Which roads?',
      'information.fromWhom': 'Her worker',
      ...june('information.byOn', '12'),
    });
    expect((await worker.visit(own)).html).toContain(`href="${own}/answer"`);
    const empty = await unchangedBy(app, () => worker.submit(`${own}/answer`, { answer: ' ' }));
    expect([empty.status, empty.html.includes('id="answer-error"')]).toEqual([422, true]);
    const late = await colleague.submit(`${own}/answer`, { answer: 'The lanes.' }, undefined, async () => {
      const done = await worker.submit(`${own}/answer`, { answer: 'The towpath.' });
      expect(done.location).toBe(`${own}?done=answered`);
    });
    expect([late.status, late.text.includes('What the panel is told The lanes. The towpath.')]).toEqual([
      422,
      true,
    ]);
    expect((await worker.visit(own)).text).toContain('Which roads? Her worker 12 June 2026 The towpath.');

    await head.submit(own, { decision: 'NOT_APPROVED', reasons: 'The towpath floods.' });
    const met = `${own}/members-met`;
    const one = { ...june('metOn', '8'), memberIds: memberIds.slice(0, 1), notes: 'She knows the tides.' };
    const few = await unchangedBy(app, () => worker.submit(met, one));
    expect([few.status, few.html.includes('id="memberIds-error"')]).toEqual([422, true]);
    expect(few.html).toContain('She knows the tides.</textarea>');
    const both = { ...one, memberIds: memberIds.slice(0, 2) };
    const second = await colleague.submit(met, { ...both, notes: 'Something else.' }, undefined, async () => {
      expect((await worker.submit(met, both)).location).toBe(`${own}?done=met`);
    });
    expect([
      second.status,
      second.text.includes('What was said Something else. She knows the tides.'),
    ]).toEqual([422, true]);
    expect((await worker.visit(own)).text).toContain('Whom hilda, sam What was said She knows the tides.');

    const learning = `${own}/learning`;
    const named = { subject: 'Towpaths', words: 'Wilma knows the tides.' };
    const refused = await unchangedBy(app, () => worker.submit(learning, named));
    expect([refused.status, refused.html.includes('id="words-error"')]).toEqual([422, true]);
    const done = await worker.submit(learning, { ...named, words: 'Ask whoever cycles there about floods.' });
    expect(done.location).toBe('/panel/learning?done=learned');
    const readers = await signedIn(finance);
    expect((await readers.visit('/panel/learning')).text).toContain('Ask whoever cycles there about floods.');
    expect((await readers.visit(learning)).status).not.toBe(200);
  });

  it('is not for finance officers', async () => {
    expect((await (await signedIn(finance)).visit('/panel')).status).toBe(403);
  });
});

describe('checks', () => {
  it('say what is missing at its field, and a question is asked by them', async () => {
    const visitor = await signedIn(practitioner);
    const list = await visitor.visit('/checks?list=all');
    expect(list.text).toContain('Mona Checked');
    const path = linkOf(list.html, /href="(\/checks\/[a-z]+_[^"]+)"/);
    const day = { 'checkedOn.day': '8', 'checkedOn.month': '6', 'checkedOn.year': '2026' };
    const nothing = await unchangedBy(app, () => visitor.submit(path, day));
    expect([nothing.status, nothing.html.includes('id="outcome-error"')]).toEqual([422, true]);
    const question = { ...day, outcome: 'QUERY', question: 'What was the £20.00 for?' };
    const noDay = await unchangedBy(app, () => visitor.submit(path, question));
    expect([noDay.status, noDay.html.includes('id="replyByOn-error"')]).toEqual([422, true]);
    const by = { 'replyByOn.day': '22', 'replyByOn.month': '6', 'replyByOn.year': '2026' };
    const colleague = await signedIn(practitioner);
    const typed = { ...question, ...by, question: 'And the £30.00?' };
    const both = await colleague.submit(path, typed, undefined, async () => {
      const done = await visitor.submit(path, { ...question, ...by });
      expect(done.location).toBe(`${path}?done=completed`);
    });
    expect(both.status).toBe(422);
    expect(both.text).toContain('The question And the £30.00? What was the £20.00 for?');
    expect(both.html).toContain('And the £30.00?</textarea>');
    const { text } = await visitor.visit(path);
    expect(text).toContain('What was the £20.00 for? 8 June 2026 22 June 2026 Not yet');
  });
});

describe('the directory', () => {
  it('finds by words and by need, and says who could do it for the money, with the working', async () => {
    await change(app, { role: 'COMMISSIONER', council }, 'listService', 'service { id }', {
      kind: 'AGENCY',
      name: 'Swimming companions',
      description: 'Company in the water.',
      providedBy: 'Splash',
      supports: ['COMMUNITY_SUPPORT'],
      prices: [{ unit: 'HOUR', amountPence: 1_950, validFrom: '2026-04-01' }],
    });
    const visitor = await signedIn(practitioner);
    const found = await visitor.visit('/directory?text=swim&support=COMMUNITY_SUPPORT');
    expect(found.text).toContain('1 service');
    const service = linkOf(found.html, /href="(\/directory\/[a-z]+_[^"]+)"/);
    expect((await visitor.visit(service)).text).toContain('£19.50');
    // Four hours at £19.50 are £78.00, which leaves £2.00 of £80.00.
    const priced = await visitor.visit('/directory?text=swim&pounds=80&hours=4');
    expect(priced.text).toContain('£78.00');
    expect(priced.text).toContain('£2.00 left');
    const wrong = await visitor.visit('/directory?pounds=eighty&hours=4');
    expect([wrong.status, wrong.html.includes('id="pounds-error"')]).toEqual([422, true]);
  });
});

describe('measures and the audit trail', () => {
  it('draw take-up at the end of a quarter, and say where nothing is published', async () => {
    const director = await signedIn({ role: 'DIRECTOR', council });
    const page = await director.visit('/measures?on=2026-03-31');
    expect([page.status, page.text.includes('How people have their money')]).toEqual([200, true]);
    const commissioner = await signedIn({ role: 'COMMISSIONER', council });
    const unpublished = await commissioner.visit('/measures?on=2026-03-31');
    expect([unpublished.status, unpublished.text.includes('There are no figures of take-up')]).toEqual([
      200,
      true,
    ]);
  });

  it('show auditors every change, and those of one record alone', async () => {
    const visitor = await signedIn(auditor);
    const all = await visitor.visit('/audit');
    expect(all.text).toContain('Complete monitoring check');
    expect(all.text).not.toContain('Mona Checked');
    const record = linkOf(all.html, /href="(\/audit\?record=[^"]+)"/);
    expect((await visitor.visit(record)).status).toBe(200);
    expect((await (await signedIn(practitioner)).visit('/audit')).status).toBe(403);
  });
});
