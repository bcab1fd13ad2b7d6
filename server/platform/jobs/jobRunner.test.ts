import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readLiveCouncils } from '../../domain/tenancy/councils/liveCouncils.queries.ts';
import { registration } from '../../examples/registration.ts';
import { startTestApp, type TestApp } from '../../testing/app.ts';
import { countRows, queryAll } from '../../testing/database.ts';
import { runCommand } from '../commands/commandRunner.ts';
import { createLog } from '../http/log.ts';
import { fromGlobalId, newId } from '../ids.ts';
import { platformSession } from '../platformSession.ts';
import type { Session, SessionCouncil } from '../session.ts';
import { systemSession } from '../systemSession.ts';
import type { Job } from './job.ts';
import { JobQueue } from './jobQueue.ts';
import { JobRunner, type JobRunnerParts } from './jobRunner.ts';
import { wakeJob } from './wakeJob.ts';

/** One run of a job, as the test saw it. */
interface Run {
  job: string;
  council: string;
  subjectId: string | null;
}

let app: TestApp;
let queue: JobQueue;
let now: Temporal.Instant;
let runs: Run[];
let log: string[];
const personOf = new Map<string, string>();
/** What a job does beside noting that it ran. */
let also: (session: Session, subjectId: string | null) => Promise<unknown>;

const job = (name: string): Job => ({
  name,
  does: 'Notes that it ran.',
  run: async (session, { subjectId }) => {
    runs.push({ job: name, council: session.council.slug, subjectId });
    await also(session, subjectId);
  },
});
const WATER = job('water-plants');
const FEED = job('feed-cats');

const server = (parts: Partial<JobRunnerParts> = {}) =>
  new JobRunner({
    database: app.connection,
    queue,
    jobs: [WATER, FEED],
    councils: () => readLiveCouncils(app.connection),
    sweepAt: '05:00',
    now: () => now,
    log: createLog({ mode: 'production', destination: { write: (line: string) => void log.push(line) } }),
    ...parts,
  });

interface Row {
  id: string;
  data: Record<string, unknown>;
  state: string;
  output: unknown;
}
const rows = () =>
  queryAll<Row>(app.database, 'select id, data, state::text, output from jobs.job order by created_on, id');
const at = (moment: string) => {
  now = Temporal.Instant.from(moment);
};
const councilNamed = async (slug: string) =>
  (await readLiveCouncils(app.connection)).find((council) => council.slug === slug) as SessionCouncil;

beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  queue = new JobQueue(app.database.applicationUrl);
  await app.onboard('devon', 'oldham');
  for (const council of ['devon', 'oldham']) {
    const { data } = await app.ask(
      { role: 'PRACTITIONER', council },
      'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }',
      { input: registration() },
    );
    personOf.set(council, fromGlobalId('Person', data.registerPerson.person.id) as string);
  }
  const devon = await councilNamed('devon');
  const another = `insert into council (tenant_id, slug, name, region_code, gss_codes, onboarded_at, live_at, sandbox_of)
    values ($1, $2, $2, 'E12000009', '[]', now(), $3, $4)`;
  await queryAll(app.database, another, [newId(), 'preparing', null, null]);
  await queryAll(app.database, another, [newId(), 'devon-sandbox', '2026-06-01', devon.tenantId]);
});
afterAll(async () => {
  await queue.close();
  await app.stop();
});
beforeEach(() => {
  at('2026-06-01T08:00:00Z');
  runs = [];
  log = [];
  also = async () => {};
});
afterEach(() => queryAll(app.database, 'delete from jobs.job'));

describe('the daily sweep', () => {
  it('runs every job once for every council that is live, and for no sandbox', async () => {
    const runner = server();
    expect(await runner.askForSweep()).toBe(4);
    expect(await runner.workOff()).toBe(4);
    expect(runs.toSorted((a, b) => (a.council + a.job < b.council + b.job ? -1 : 1))).toEqual([
      { job: 'feed-cats', council: 'devon', subjectId: null },
      { job: 'water-plants', council: 'devon', subjectId: null },
      { job: 'feed-cats', council: 'oldham', subjectId: null },
      { job: 'water-plants', council: 'oldham', subjectId: null },
    ]);
  });

  it.each([
    ['2026-06-01T03:59:59Z', 0],
    ['2026-06-01T04:00:00Z', 4],
    ['2026-06-01T22:59:59Z', 4],
    ['2026-12-01T04:59:59Z', 0],
    ['2026-12-01T05:00:00Z', 4],
  ])('is asked for from five in the morning in England: %s', async (moment, asked) => {
    at(moment);
    expect(await server().askForSweep()).toBe(asked);
  });

  it('is asked for once a day, however many servers ask and whenever they start', async () => {
    const asked = await Promise.all([server(), server(), server()].map((each) => each.askForSweep()));
    expect(asked.reduce((sum, each) => sum + each)).toBe(4);
    await server().workOff();
    at('2026-06-01T15:00:00Z');
    expect(await server().askForSweep()).toBe(0);
    at('2026-06-02T08:00:00Z');
    expect(await server().askForSweep()).toBe(4);
  });

  it('is made up for once after days without a server', async () => {
    await server().askForSweep();
    await server().workOff();
    runs = [];
    at('2026-06-09T18:30:00Z');
    const late = server();
    expect(await late.askForSweep()).toBe(4);
    await late.workOff();
    expect(runs).toHaveLength(4);
  });

  it('is shared by servers, and nothing is run by two', async () => {
    const servers = [server(), server(), server()];
    await servers[0]?.askForSweep();
    const taken = await Promise.all(servers.map((each) => each.workOff()));
    expect(taken.reduce((sum, each) => sum + each)).toBe(4);
    expect(new Set(runs.map((run) => JSON.stringify(run))).size).toBe(4);
    expect(runs).toHaveLength(4);
  });

  it('goes on for other councils where one fails, and tries that one again later', async () => {
    const secret = 'Key (nhs_number)=(9434765919) already exists';
    also = async ({ council }) => {
      if (council.slug === 'devon') throw Object.assign(new Error(secret), { code: '23505', detail: secret });
    };
    const runner = server();
    await runner.askForSweep();
    expect(await runner.workOff()).toBe(4);
    const states = (await rows()).map(({ state }) => state).toSorted();
    expect(states).toEqual(['completed', 'completed', 'retry', 'retry']);
    const failed = log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'job failed');
    expect(failed).toHaveLength(2);
    const devon = await councilNamed('devon');
    expect(failed[0]).toMatchObject({ tenantId: devon.tenantId, attempt: 1, fault: { code: '23505' } });
    expect([...log, JSON.stringify(await rows())].join('\n')).not.toMatch(/9434765919|already exists/);

    also = async () => {};
    runs = [];
    expect(await runner.workOff()).toBe(0);
    await queryAll(app.database, `update jobs.job set start_after = now() where state = 'retry'`);
    expect(await runner.workOff()).toBe(2);
    expect(runs.map(({ council }) => council)).toEqual(['devon', 'devon']);
  });

  it('finds what a message that was lost would have woken', async () => {
    const { tenantId } = await councilNamed('devon');
    await wakeJob(
      { query: async (text, values) => queryAll(app.database, text, [...values]) },
      { tenantId, job: 'water-plants', subjectId: newId() },
    );
    await queryAll(app.database, 'delete from jobs.job');
    const runner = server();
    await runner.askForSweep();
    await queryAll(app.database, 'delete from jobs.job');
    expect(await runner.workOff()).toBe(0);
    expect(await runner.askForSweep()).toBe(4);
    await runner.workOff();
    expect(runs).toContainEqual({ job: 'water-plants', council: 'devon', subjectId: null });
  });
});

describe('a command that wakes a job', () => {
  const wake = async (end: 'commits' | 'is undone', subjectId = personOf.get('devon') as string) => {
    const session = platformSession(app.connection, 'test', now, await councilNamed('devon'));
    return runCommand(session, { action: 'test', input: {} }, async (work) => {
      await work.wake(WATER, { subjectId });
      if (end === 'is undone') throw new Error('undone');
      return { type: 'Person', id: subjectId };
    });
  };

  it('wakes it for that record as soon as it commits', async () => {
    const subjectId = personOf.get('devon') as string;
    await wake('commits');
    expect(await server().workOff()).toBe(1);
    expect(runs).toEqual([{ job: 'water-plants', council: 'devon', subjectId }]);
  });

  it('wakes nothing where it is undone', async () => {
    await expect(wake('is undone')).rejects.toThrow('undone');
    expect(await rows()).toEqual([]);
    expect(await server().workOff()).toBe(0);
  });

  it('wakes it once while it waits, and once more after it ran; each record for itself', async () => {
    await wake('commits');
    await wake('commits');
    await wake('commits', newId());
    expect(await server().workOff()).toBe(2);
    await wake('commits');
    expect(await server().workOff()).toBe(1);
  });

  it('is undone where it would put anything but an id into the queue', async () => {
    const before = await countRows(app.database, 'audit_entry');
    await expect(wake('commits', 'Sarah Brown')).rejects.toThrow('Invalid');
    expect(await rows()).toEqual([]);
    expect(await countRows(app.database, 'audit_entry')).toBe(before);
  });

  it('comes before a sweep that waits', async () => {
    await server().askForSweep();
    await wake('commits');
    await server().workOff();
    expect(runs[0]?.subjectId).toBe(personOf.get('devon'));
  });
});

describe('what stands in the queue', () => {
  it('is ids, names of jobs and of faults, and never anything about a person', async () => {
    also = async (_session, subjectId) => {
      if (subjectId) throw new Error('Sarah Brown, 9434765919');
    };
    await server().askForSweep();
    const session = platformSession(app.connection, 'test', now, await councilNamed('devon'));
    const subjectId = personOf.get('devon') as string;
    await runCommand(session, { action: 'test', input: {} }, async (work) => {
      await work.wake(WATER, { subjectId });
      return { type: 'Person', id: subjectId };
    });
    await server().workOff();
    const all = await rows();
    expect(all).toHaveLength(5);
    const UUID = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    for (const { data } of all) {
      expect(data).toEqual({
        tenantId: UUID,
        job: expect.stringMatching(/^(water-plants|feed-cats)$/),
        subjectId: data.subjectId === null ? null : UUID,
      });
    }
    const outputs = all.map(({ output }) => output).filter((output) => output !== null);
    expect(outputs).toEqual([{ name: 'Error' }]);
  });
});

describe('the program itself', () => {
  it('sees everybody in the council that it works for, and nobody elsewhere', async () => {
    const seen: unknown[] = [];
    also = async (session) => {
      const people = { name: 'test_people', text: 'select id from person' };
      seen.push([session.council.slug, await session.query(people, [])]);
    };
    await server({ jobs: [WATER] }).askForSweep();
    await server({ jobs: [WATER] }).workOff();
    expect(seen).toHaveLength(2);
    for (const council of ['devon', 'oldham']) {
      expect(seen).toContainEqual([council, [{ id: personOf.get(council) }]]);
    }
  });

  it('is audited as such in each council', async () => {
    also = (session) =>
      runCommand(session, { action: 'waterPlants', input: {} }, async (work) => ({
        type: 'Council',
        id: work.tenantId,
      }));
    await server({ jobs: [WATER] }).askForSweep();
    await server({ jobs: [WATER] }).workOff();
    const { data } = await app.ask(
      { role: 'AUDITOR', council: 'devon' },
      '{ auditEntries(first: 1) { nodes { action actorRole actorSubject requestId } } }',
    );
    expect(data.auditEntries.nodes).toEqual([
      {
        action: 'waterPlants',
        actorRole: 'SYSTEM',
        actorSubject: 'system:water-plants',
        requestId: expect.stringMatching(/^job-[0-9a-f-]{36}$/),
      },
    ]);
  });

  it('changes nothing of another council', async () => {
    const [devon, oldham] = [await councilNamed('devon'), await councilNamed('oldham')];
    const session = systemSession(app.connection, devon, { work: 'test', now, requestId: 'test' });
    const change = () =>
      runCommand(session, { action: 'test', input: {}, tenantId: oldham.tenantId }, async () => ({
        type: 'Council',
        id: oldham.tenantId,
      }));
    const before = await countRows(app.database, 'audit_entry');
    await expect(change()).rejects.toThrow('for no other');
    expect(await countRows(app.database, 'audit_entry')).toBe(before);
  });
});

describe('a message', () => {
  it('of a job that only a newer program knows waits for one', async () => {
    await server({ jobs: [job('new-work')] }).askForSweep();
    await server().workOff();
    expect((await rows()).map(({ state }) => state)).toEqual(['retry', 'retry']);
    await queryAll(app.database, 'update jobs.job set start_after = now()');
    await server({ jobs: [job('new-work')] }).workOff();
    expect(runs.map(({ council }) => council).toSorted()).toEqual(['devon', 'oldham']);
  });

  it('of a council that is no longer there for the program is done with', async () => {
    await server().askForSweep();
    await server({ councils: async () => [await councilNamed('oldham')] }).workOff();
    expect(runs.map(({ council }) => council)).toEqual(['oldham', 'oldham']);
    expect((await rows()).map(({ state }) => state)).toEqual(Array(4).fill('completed'));
  });

  it('that a server took and never settled goes to another', async () => {
    await server({ jobs: [WATER] }).askForSweep();
    await queue.take();
    await queryAll(
      app.database,
      `update jobs.job set started_on = now() - interval '1 hour', start_after = now() where state = 'active'`,
    );
    await queue.tidy();
    await queryAll(app.database, 'update jobs.job set start_after = now()');
    expect(await server({ jobs: [WATER] }).workOff()).toBe(2);
    expect(runs).toHaveLength(2);
  });
});

describe('a server that stops', () => {
  /** A job that begins, and ends when the test says so. */
  const slowJob = () => {
    const began = Promise.withResolvers<void>();
    const ends = Promise.withResolvers<void>();
    also = async () => {
      began.resolve();
      await ends.promise;
    };
    return { began: began.promise, end: ends.resolve };
  };

  it('finishes the job under way, and takes no other', async () => {
    const { began, end } = slowJob();
    const runner = server();
    await runner.askForSweep();
    runner.start();
    await began;
    const stopped = runner.stop();
    end();
    await stopped;
    const states = (await rows()).map(({ state }) => state).toSorted();
    expect(states).toEqual(['completed', 'created', 'created', 'created']);
  });

  it('gives back a job that takes too long, for another server', async () => {
    const { began, end } = slowJob();
    const runner = server({ drainMs: 0 });
    await runner.askForSweep();
    runner.start();
    await began;
    await runner.stop();
    const states = (await rows()).map(({ state }) => state).toSorted();
    expect(states).toEqual(['created', 'created', 'created', 'retry']);
    end();
    also = async () => {};
    await queryAll(app.database, 'update jobs.job set start_after = now()');
    expect(await server().workOff()).toBe(4);
  });

  it('stops too where its queue does not answer, and said so once', async () => {
    const nowhere = new JobQueue(app.database.applicationUrl.replace(/\/fairshare_test_[^?]*/, '/nowhere'));
    const runner = server({ queue: nowhere });
    runner.start();
    await runner.stop();
    await nowhere.close();
    const errors = log.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error');
    expect(errors).toEqual([
      expect.objectContaining({
        msg: 'jobs can’t be reached',
        fault: expect.objectContaining({ code: '3D000' }),
      }),
    ]);
  });

  it('that did nothing by itself stops at once', async () => {
    const runner = server();
    await runner.stop();
    expect(await runner.workOff()).toBe(0);
  });
});
