import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { authorityRefusals, mayAgreeFor } from '../../care/plans/agreement.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { representationsOf } from '../../care/representation/representation.commands.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import { Budget, BudgetPart, type BudgetPartRecord } from '../budgets/budgets.entity.ts';
import { lastedUntil } from '../payments/planLife.ts';
import { Saving, type SavingRecord } from './savings.entity.ts';
import {
  endingRefusals,
  type GivenSaving,
  givenRefusals,
  partRefusals,
  placesOf,
  targetOf,
} from './savings.ts';

/**
 * Starts saving towards a named purpose in a managed account. Nothing is posted by it. Refuses NOT_FOUND, all of
 * `partRefusals`, all of `givenRefusals`, TEXT_MISSING, TEXT_TOO_LONG and NO_AUTHORITY_TO_AGREE.
 */
export function startSaving(
  session: Session,
  command: Command,
  partId: string,
  given: GivenSaving & { purpose: string; agreedBySupporterId: string | null },
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    // The lock lets nobody else start saving in the part until this is committed.
    const part = await lockedRecord(work, BudgetPart, 'BudgetPart', partId, ['partId']);
    const { personId } = part;
    const { diedOn } = await entityManager.findOneOrFail(Person, { tenantId, id: personId });
    const running = await runningIn(work, part);
    const facts = {
      deploymentOption: part.deploymentOption,
      weeklyAmountPence: part.weeklyAmountPence,
      savingUpIsAllowed: part.savingUpIsAllowed ?? null,
      startsOn: part.startsOn,
      endsOn: part.endsOn,
      personDiedOn: diedOn ?? null,
      planLastedUntil: await planLastedUntil(work, part),
      runningSavingId: running && toGlobalId('Saving', running.id),
    };
    const today = work.today.toString();
    refuseAny(partRefusals(facts));
    refuseAny([...givenRefusals(given, facts, today), ...textRefusals(['purpose'], given.purpose, true)]);
    const agreedBySupporterId = await whoAgreed(work, personId, given.agreedBySupporterId);
    const id = newId();
    entityManager.create(Saving, {
      tenantId,
      id,
      personId,
      budgetId: part.budgetId,
      partId: part.id,
      startedInPartId: part.id,
      version: 1,
      purpose: given.purpose,
      targetPence: targetOf(given) as number,
      hoursHundredths: given.hoursHundredths,
      hourPricePence: given.hourPricePence,
      startedOn: today,
      saveByOn: given.saveByOn,
      agreedOn: given.agreedOn,
      agreedBySupporterId,
      startedAt: work.now.toString(),
      startedBy: work.actorSubject,
    });
    return { type: 'Saving', id };
  });
}

/** Saving that is not ended and counts in a part, whichever part it is in by now; null without one. */
async function runningIn(work: Work, { id, budgetId }: BudgetPartRecord): Promise<SavingRecord | null> {
  const { tenantId, entityManager } = work;
  const running = await entityManager.find(Saving, { tenantId, budgetId, endedOn: null });
  if (running.length === 0) return null;
  const parts = await entityManager.find(BudgetPart, { tenantId, budgetId });
  return running.find((saving) => placesOf(saving, parts).includes(id)) ?? null;
}

async function planLastedUntil(work: Work, { budgetId }: BudgetPartRecord): Promise<string | null> {
  const { tenantId, entityManager } = work;
  const { planId } = await entityManager.findOneOrFail(Budget, { tenantId, id: budgetId });
  return lastedUntil(await entityManager.findOneOrFail(SupportPlan, { tenantId, id: planId }));
}

/** The bare id of a supporter who may agree for the person; null where the person agreed themself. */
async function whoAgreed(work: Work, personId: string, supporterId: string | null): Promise<string | null> {
  if (supporterId === null) return null;
  const { tenantId, entityManager } = work;
  const id = fromGlobalId('Supporter', supporterId);
  const supporter = id ? await entityManager.findOne(Supporter, { tenantId, id, personId }) : null;
  const representations = supporter ? await representationsOf(work, supporter.id) : [];
  const refusals = authorityRefusals(mayAgreeFor(supporter, work.today, representations));
  refuseAny(refusals.map((refusal) => ({ ...refusal, path: ['agreedBySupporterId'] })));
  return id;
}

/**
 * Ends saving, as the money was used for its purpose or is no longer wanted for it. Refuses NOT_FOUND, all of
 * `endingRefusals`, STALE_VERSION, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function endSaving(
  session: Session,
  command: Command,
  target: { savingId: string; expectedVersion: number },
  reason: string,
) {
  return runCommand(session, command, async (work) => {
    const saving = await lockedRecord(work, Saving, 'Saving', target.savingId, ['savingId']);
    refuseAny(endingRefusals(saving));
    refuseStale(saving, target.expectedVersion);
    refuseAny(textRefusals(['reason'], reason, true));
    Object.assign(saving, {
      version: saving.version + 1,
      endedOn: work.today.toString(),
      endedAt: work.now.toString(),
      endedBy: work.actorSubject,
      endedReason: reason,
    });
    return { type: 'Saving', id: saving.id };
  });
}
