import { runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import type { Session } from '../../../platform/session.ts';
import { repairingSql, type StepDrift } from './stepDrift.ts';
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
  const drifts: StepDrift[] = [];
  await runCommand(session, { action: 'sweepSteps', input: {} }, async (work) => {
    for (const kind of stepKinds()) drifts.push(await putRight(work, kind));
    return { type: 'Council', id: work.tenantId };
  });
  return drifts.filter(({ opened, moved, closed }) => opened + moved + closed > 0);
}

/** Steps of a kind that says of no table what it follows from are left as they are. */
async function putRight(work: Work, kind: StepKind): Promise<StepDrift> {
  const { key, derivedFrom } = kind;
  const counts = { opened: 0, moved: 0, closed: 0 };
  if (derivedFrom === undefined) return { kind: key, ...counts };
  const stated =
    typeof derivedFrom === 'string' ? [] : [JSON.stringify((await derivedFrom(work)).map(asColumns))];
  const values = [work.tenantId, key, work.today.toString(), ...stated];
  const [found] = await work.query<typeof counts>(repairingSql(kind), values);
  return { kind: key, ...counts, ...found };
}

function asColumns({ personId, subjectId, dueOn, warnOn, dueReason }: ExpectedStep) {
  return {
    person_id: personId,
    subject_id: subjectId,
    due_on: dueOn,
    warn_on: warnOn,
    due_reason: dueReason,
  };
}
