import { runCommand } from '../../../platform/commands/commandRunner.ts';
import { RequestError } from '../../../platform/errors.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import type { Session } from '../../../platform/session.ts';
import { readSettings } from '../../policy/policies/settingsOfMoment.queries.ts';
import { raiseByRule } from './concerns.commands.ts';
import { findSigns } from './signs.queries.ts';
import type { SignSettings } from './signs.ts';

/** Looks once a day for what should worry somebody, and raises a concern about each thing once. */
export const raiseConcerns: Job = {
  name: 'raise-concerns',
  does: 'Raises a concern about each sign in the records that something may be wrong, and never twice about the same.',
  async run(session) {
    const settings = await settingsToday(session);
    const signs = settings ? await findSigns(session, settings) : [];
    if (signs.length === 0) return;
    await runCommand(session, { action: 'raiseConcernsByRule', input: {} }, async (work) => {
      for (const sign of signs) await raiseByRule(work, sign);
      return { type: 'Council', id: work.tenantId };
    });
  },
};

/** Null where the council has no policy on monitoring in force yet: then nothing says by when a concern is answered. */
async function settingsToday(session: Session): Promise<SignSettings | null> {
  try {
    return await readSettings(session, 'monitoring');
  } catch (error) {
    if (error instanceof RequestError && error.extensions.code === 'POLICY_NOT_IN_FORCE') return null;
    throw error;
  }
}
