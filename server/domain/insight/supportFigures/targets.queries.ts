import type { Session } from '../../../platform/session.ts';
import { readPolicyInForce } from '../../policy/policies/policies.queries.ts';
import { yearFrom } from '../measures/dayOfFigures.ts';
import { readSelfDirectedSupport } from '../measures/measures.queries.ts';
import { type FiguresFor, figuresFor, type Period } from './figuresAsked.ts';
import { type Reached, type Target, type TargetSettings, targetsOf } from './targets.ts';
import { readTimesToSupport } from './timesToSupport.queries.ts';
import type { TargetKey } from './timesVocabulary.ts';

/**
 * The reviews that were due on a day of the period: held, or not held and still needed on the day after. $2 and $3 are its first and
 * last day.
 */
const COUNT_REVIEWS = {
  name: 'count_reviews_in_time',
  text: `select count(*)::integer as denominator,
      (count(*) filter (where review.completed_at is not null and review.held_on <= review.due_on))::integer as numerator
    from review join person on person.tenant_id = $1 and person.id = review.person_id
    where review.tenant_id = $1 and review.due_on between $2::date and $3::date
      and (review.completed_at is not null
        or ((review.no_longer_needed_at is null or (review.no_longer_needed_at at time zone 'Europe/London')::date > review.due_on)
          and (person.died_on is null or person.died_on > review.due_on)))`,
};

/** The targets in force on a day, with what was reached on it or in the year that ends on it. */
export interface TargetsShown extends FiguresFor {
  on: string;
  yearFrom: string;
  targets: Target[];
}

/** Throws FORBIDDEN and BAD_USER_INPUT as `readMoves` does, and POLICY_NOT_IN_FORCE for a day before any policy. */
export async function readTargets(session: Session, on: string): Promise<TargetsShown> {
  const year = { from: yearFrom(Temporal.PlainDate.from(on)).toString(), to: on };
  const { withheld } = figuresFor(session, { from: on, to: on });
  const when = { asOf: on, knownAt: session.now.toString() };
  const policies = await readPolicyInForce(session, ['planning', 'deployment', 'reviews'], when);
  const settings = Object.fromEntries(
    [...policies].map(([area, policy]) => [area, policy.settings]),
  ) as unknown as TargetSettings;
  const reached = withheld ? null : await readReached(session, year);
  return { on, yearFrom: year.from, withheld, targets: targetsOf(settings, reached) };
}

async function readReached(session: Session, year: Period): Promise<Record<TargetKey, Reached>> {
  const { measures } = await readSelfDirectedSupport(session, year.to);
  const { steps } = await readTimesToSupport(session, year);
  const values = [session.council.tenantId, year.from, year.to];
  const [reviews] = await session.queryForFigures<{ numerator: number; denominator: number }>(
    COUNT_REVIEWS,
    values,
  );
  const direct = measures.find(
    ({ key, definition, age }) => key === 'DIRECT_PAYMENTS' && definition === 'SNAPSHOT' && age === 'ALL',
  );
  const whole = steps?.find(({ step }) => step === 'CONTACT_TO_SUPPORT');
  return {
    DIRECT_PAYMENTS: { numerator: direct?.numerator ?? 0, denominator: direct?.denominator ?? 0 },
    REVIEWED_IN_TIME: reviews ?? { numerator: 0, denominator: 0 },
    CONTACT_TO_SUPPORT: { value: whole?.workingDays?.median ?? 0, denominator: whole?.taken ?? 0 },
  };
}
