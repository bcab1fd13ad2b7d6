import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound, refuseAny, unknownRecord } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Asker, Session } from '../../../platform/session.ts';
import { closeStep, openStep } from '../../clock/openSteps/openSteps.commands.ts';
import { decide } from '../../decisions/decisionKind.ts';
import { recordDecision } from '../../decisions/recordDecision.commands.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import { policyInForce } from '../../policy/policies/policyInForce.queries.ts';
import { termsRefusals } from '../costs/employmentTerms.ts';
import { type EmployingGiven, type HoursGiven, termsOn } from '../costs/termsGiven.ts';
import { employmentCheck } from './checkRenewal.decision.ts';
import type { Employer } from './employedVocabulary.ts';
import {
  Employment,
  EmploymentCheck,
  type EmploymentRecord,
  EmploymentTermsKept,
} from './employment.entity.ts';
import { employmentCost } from './employmentCost.decision.ts';
import { checkRefusals, endingRefusals, newTermsRefusals, recordingRefusals } from './employmentRecord.ts';
import type { CheckGiven } from './employmentStatus.ts';
import { EMPLOYMENT_CHECK_RENEWAL, EMPLOYMENT_CHECKS_TO_SHOW } from './employmentSteps.ts';
import { employmentStart } from './takingOn.decision.ts';

/** The terms as they are given. */
export interface TermsGiven extends HoursGiven, Omit<EmployingGiven, 'engagement' | 'bornOn'> {
  coverArrangements: string | null;
  contractGivenOn: string | null;
}

export interface CheckWithDetail extends CheckGiven {
  detail: string | null;
}

/** Somebody who is taken on, as they are given. */
export interface EmploymentGiven extends Pick<EmployingGiven, 'engagement' | 'bornOn'> {
  assistantName: string;
  foundHow: string | null;
  employer: Employer;
  employerSupporterId: string | null;
  isRelativeInHousehold: boolean;
  relativeReason: string | null;
  startsOn: string;
  terms: TermsGiven;
  checks: readonly CheckWithDetail[];
}

/**
 * Whether somebody may keep the record of the person's assistants: the person, whoever decides for them or manages their
 * direct payment, and staff.
 */
function writerRefusals({ actor, standing }: Asker, path: readonly string[]): readonly Refusal[] {
  if (actor?.role !== 'REPRESENTATIVE') return [];
  const may = standing && (standing.mayDecide || standing.acts.includes('MANAGE_MONEY'));
  return may ? [] : [unknownRecord(path)];
}

/**
 * Records somebody who works for a person, with their first terms and what was shown. Refuses NOT_FOUND, all of
 * `recordingRefusals`, `takingOn` and `termsRefusals`. Throws POLICY_NOT_IN_FORCE.
 */
export function recordEmployment(
  session: Session,
  command: Command,
  personId: string,
  given: EmploymentGiven,
) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['personId']));
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    refuseAny(recordingRefusals(given, work.today.toString()));
    const employerSupporterId = await employerOf(work, person.id, given);
    const today = work.today.toString();
    const planning = await policyInForce(work, 'planning', today);
    const deployment = await policyInForce(work, 'deployment', today);
    const checks = given.checks.map((check) => ({
      check,
      made: decide(employmentCheck, factsOf(check), { planning }),
    }));
    const made = decide(
      employmentStart,
      {
        on: today,
        startsOn: given.startsOn,
        employer: given.employer,
        engagement: given.engagement,
        isRelativeInHousehold: given.isRelativeInHousehold,
        hasRelativeReason: (given.relativeReason ?? '').trim() !== '',
        onlyCardPays: await onlyCardPays(work, person.id),
        checks: checks.map(({ check: { kind, checkedOn }, made: { outcome } }) => ({
          ...{ kind, checkedOn },
          renewBy: outcome.renewBy,
        })),
      },
      { planning, deployment },
    );
    refuseAny(made.outcome.refusals);
    const { terms: _terms, checks: _checks, ...record } = given;
    const employment = work.entityManager.create(Employment, {
      ...record,
      bornOn: given.bornOn ?? null,
      tenantId: work.tenantId,
      id: newId(),
      personId: person.id,
      employerSupporterId,
      endedOn: null,
      endedReason: null,
      needs: made.outcome.needs,
      policyVersionId: planning.versionId,
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    recordDecision(work, made, { personId: person.id, subjectId: employment.id });
    await addTerms(work, employment, given.startsOn, given.terms, ['terms']);
    for (const { check } of checks) await addCheck(work, employment, check);
    const shown = new Set(given.checks.map(({ kind }) => kind));
    if (made.outcome.needs.some((kind) => !shown.has(kind))) {
      openStep(work, EMPLOYMENT_CHECKS_TO_SHOW, {
        ...{ personId: person.id, subjectId: employment.id },
        dueOn: given.startsOn,
      });
    }
    return { type: 'Employment', id: employment.id };
  });
}

/** Records other terms from a day on. Those of before stay as they were. Refuses NOT_FOUND, `newTermsRefusals` and `termsRefusals`. */
export function changeEmploymentTerms(
  session: Session,
  command: Command,
  employmentId: string,
  fromOn: string,
  given: TermsGiven,
) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['employmentId']));
    const employment = await lockedEmployment(work, employmentId);
    const [latest] = await work.entityManager.find(
      EmploymentTermsKept,
      { tenantId: work.tenantId, employmentId: employment.id },
      { orderBy: { fromOn: 'desc' }, limit: 1 },
    );
    refuseAny(newTermsRefusals(employment, latest?.fromOn ?? null, fromOn, given));
    await addTerms(work, employment, fromOn, given, []);
    return { type: 'Employment', id: employment.id };
  });
}

/** Records a check or proof, which takes the place of the one of its kind before. Refuses NOT_FOUND and `checkRefusals`. */
export function recordEmploymentCheck(
  session: Session,
  command: Command,
  employmentId: string,
  given: CheckWithDetail,
) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['employmentId']));
    const employment = await lockedEmployment(work, employmentId);
    const { tenantId, entityManager } = work;
    const where = { tenantId, employmentId: employment.id, replacedAt: null };
    const standing = await entityManager.find(EmploymentCheck, where);
    const before = standing.find(({ kind }) => kind === given.kind);
    refuseAny(checkRefusals(employment, before?.checkedOn ?? null, given, work.today.toString()));
    if (before) {
      before.replacedAt = work.now.toString();
      closeStep(work, EMPLOYMENT_CHECK_RENEWAL, { subjectId: before.id });
      // One check of a kind stands in the database, so the older one is put aside before the new one is added.
      await entityManager.flush();
    }
    await addCheck(work, employment, given);
    const shown = new Set([given.kind, ...standing.map(({ kind }) => kind)]);
    if (employment.needs.every((kind) => shown.has(kind))) {
      closeStep(work, EMPLOYMENT_CHECKS_TO_SHOW, { subjectId: employment.id });
    }
    return { type: 'Employment', id: employment.id };
  });
}

/** Records that an assistant has left, and closes what waited. Refuses NOT_FOUND and `endingRefusals`. */
export function endEmployment(
  session: Session,
  command: Command,
  employmentId: string,
  { endedOn, reason }: { endedOn: string; reason: string },
) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['employmentId']));
    const employment = await lockedEmployment(work, employmentId);
    refuseAny([...endingRefusals(employment, endedOn), ...textRefusals(['reason'], reason, true)]);
    employment.endedOn = endedOn;
    employment.endedReason = reason;
    closeStep(work, EMPLOYMENT_CHECKS_TO_SHOW, { subjectId: employment.id });
    const where = { tenantId: work.tenantId, employmentId: employment.id, replacedAt: null };
    for (const { id } of await work.entityManager.find(EmploymentCheck, where)) {
      closeStep(work, EMPLOYMENT_CHECK_RENEWAL, { subjectId: id });
    }
    return { type: 'Employment', id: employment.id };
  });
}

function lockedEmployment(work: Work, id: string): Promise<EmploymentRecord> {
  return lockedRecord(work, Employment, 'Employment', id, ['employmentId']);
}

async function employerOf(work: Work, personId: string, given: EmploymentGiven): Promise<string | null> {
  if (given.employerSupporterId === null) return null;
  const id = fromGlobalId('Supporter', given.employerSupporterId) ?? '';
  const where = { tenantId: work.tenantId, id, personId };
  if (id === '' || !(await work.entityManager.findOne(Supporter, where))) {
    throw notFound(['employerSupporterId']);
  }
  return id;
}

/** Costs the terms by the figures of their first day, or of today where that lies behind, and keeps them. */
async function addTerms(
  work: Work,
  employment: EmploymentRecord,
  fromOn: string,
  given: TermsGiven,
  path: readonly string[],
): Promise<void> {
  const today = work.today.toString();
  const planning = await policyInForce(work, 'planning', today);
  const isTermTime = given.frequency === 'TERM_TIME';
  const weeksInYear = isTermTime ? (given.weeksInYear ?? planning.settings.termTimeWeeks) : null;
  const { engagement, bornOn } = employment;
  const used = await allowanceUsed(work, employment);
  const terms = termsOn(
    fromOn < today ? today : fromOn,
    { ...given, weeksInYear },
    { ...given, engagement, bornOn: bornOn ?? null },
    used,
  );
  refuseAny(termsRefusals(terms, path));
  const made = decide(employmentCost, terms, { planning });
  const { on: _on, engagement: _engagement, ageYears: _age, isBelowPensionAge: _below, ...kept } = terms;
  const { allowanceUsedPence: _used, ...columns } = kept;
  const { lines, ...sums } = made.outcome;
  work.entityManager.create(EmploymentTermsKept, {
    ...columns,
    ...sums,
    weeksInYear,
    coverArrangements: given.coverArrangements,
    contractGivenOn: given.contractGivenOn,
    costLines: lines,
    tenantId: work.tenantId,
    id: newId(),
    personId: employment.personId,
    employmentId: employment.id,
    fromOn,
    policyVersionId: planning.versionId,
    recordedAt: work.now.toString(),
    recordedBy: work.actorSubject,
  });
  recordDecision(work, made, { personId: employment.personId, subjectId: employment.id });
}

/** What the person’s other assistants use of the one allowance that an employer has. */
async function allowanceUsed(work: Work, employment: EmploymentRecord): Promise<number> {
  const [row] = await work.query<{ used: number }>(
    `select coalesce(-sum((line->>'yearlyPence')::bigint), 0)::float8 as used
      from employment other
      join lateral (select cost_lines from employment_terms terms
        where terms.tenant_id = $1 and terms.employment_id = other.id order by from_on desc limit 1) latest on true
      cross join lateral jsonb_array_elements(latest.cost_lines) as line
      where other.tenant_id = $1 and other.person_id = $2 and other.id <> $3 and other.ended_on is null
        and other.employer = $4 and line->>'kind' = 'EMPLOYMENT_ALLOWANCE'`,
    [work.tenantId, employment.personId, employment.id, employment.employer],
  );
  return row?.used ?? 0;
}

/** Whether a card is the only direct payment of the person’s agreed budget: rows of a higher area, money/budgets. */
async function onlyCardPays(work: Work, personId: string): Promise<boolean> {
  const [row] = await work.query<{ cards: number; others: number }>(
    `select count(*) filter (where part.deployment_option = 'PREPAID_CARD')::int as cards,
        count(*) filter (where part.deployment_option in
          ('DIRECT_PAYMENT', 'DIRECT_PAYMENT_SUITABLE_PERSON', 'MANAGED_ACCOUNT', 'TRUST'))::int as others
      from budget
      join support_plan plan on plan.tenant_id = $1 and plan.id = budget.plan_id
      join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
      where budget.tenant_id = $1 and budget.person_id = $2 and plan.ended_on is null
        and plan.superseded_at is null and (part.ends_on is null or part.ends_on > $3::date)`,
    [work.tenantId, personId, work.today.toString()],
  );
  return row !== undefined && row.cards > 0 && row.others === 0;
}

async function addCheck(work: Work, employment: EmploymentRecord, given: CheckWithDetail): Promise<void> {
  const planning = await policyInForce(work, 'planning', work.today.toString());
  const made = decide(employmentCheck, factsOf(given), { planning });
  const { renewBy, warnOn, dueReason } = made.outcome;
  const id = newId();
  const { personId } = employment;
  work.entityManager.create(EmploymentCheck, {
    ...given,
    ...made.outcome,
    tenantId: work.tenantId,
    id,
    personId,
    employmentId: employment.id,
    policyVersionId: planning.versionId,
    recordedAt: work.now.toString(),
    recordedBy: work.actorSubject,
    replacedAt: null,
  });
  recordDecision(work, made, { personId, subjectId: id });
  if (renewBy) {
    openStep(work, EMPLOYMENT_CHECK_RENEWAL, { personId, subjectId: id, dueOn: renewBy, warnOn, dueReason });
  }
}

/** A check without what was written about it. */
function factsOf({ kind, checkedOn, endsOn }: CheckWithDetail): CheckGiven {
  return { kind, checkedOn, endsOn };
}
