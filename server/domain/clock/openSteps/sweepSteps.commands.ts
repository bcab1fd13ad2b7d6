import { runCommand } from '../../../platform/commands/commandRunner.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import type { Session } from '../../../platform/session.ts';
import { countingSql, repairingSql, type StepDrift } from './stepDrift.ts';
import { type ExpectedStep, type StepKind, stepKinds } from './stepKind.ts';

/** Looks once a day whether every open step is as its area's tables say, and puts right and logs what is not. */
export const sweepSteps: Job = {
  name: 'sweep-steps',
  does: 'Compares every open step with the records that it follows from, and puts right what was missed.',
  async run(session, { log }) {
    for (const drift of await putStepsRight(session)) {
      log.error({ council: session.council.slug, ...drift }, 'steps were missed');
    }
  },
};

/** Puts the council's open steps right, and gives back each kind of which some were not. */
export async function putStepsRight(session: Session): Promise<StepDrift[]> {
  const missed: StepDrift[] = [];
  for (const kind of stepKinds()) {
    if (kind.derivedFrom === undefined) continue;
    const stated = await statedBy(kind, session);
    const found = await session.query<Counts>({ name: '', text: countingSql(kind) }, [
      session.council.tenantId,
      kind.key,
      ...stated,
    ]);
    if (isNothing(found[0])) continue;
    await runCommand(session, { action: 'sweepSteps', input: {} }, async (work) => {
      const values = [work.tenantId, kind.key, work.today.toString(), ...stated];
      const [counts] = await work.query<Counts>(repairingSql(kind), values);
      if (counts && !isNothing(counts)) missed.push({ kind: kind.key, ...counts });
      return { type: 'Council', id: work.tenantId };
    });
  }
  return missed;
}

type Counts = Omit<StepDrift, 'kind'>;
const isNothing = (counts: Counts | undefined) =>
  !counts || counts.opened + counts.moved + counts.closed === 0;

/** The steps that a kind's function works out, as the last value of its statements; none where its SQL does. */
async function statedBy({ derivedFrom }: StepKind, session: Session): Promise<string[]> {
  if (typeof derivedFrom !== 'function') return [];
  const { tenantId } = session.council;
  return [JSON.stringify((await derivedFrom(session)).map((step) => asColumns(step, tenantId)))];
}

function asColumns({ personId, subjectId, dueOn, warnOn, dueReason }: ExpectedStep, tenantId: string) {
  return {
    person_id: personId ?? tenantId,
    subject_id: subjectId,
    due_on: dueOn,
    warn_on: warnOn,
    due_reason: dueReason,
  };
}
