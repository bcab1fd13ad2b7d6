import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { publishingRefusals } from '../../insight/measures/publishing.ts';
import type { Days } from './blockContracts.ts';
import { type Ask, readBought } from './boughtSupport.queries.ts';
import { PublishedMarket } from './commissioning.entity.ts';
import type { CommissioningRefusal } from './commissioningRefusals.ts';
import { type PublishedMarketFigures, publishedMarketFigures } from './marketFigures.ts';
import { readPaidTwice } from './paidTwice.queries.ts';
import { daysOfQuarter } from './quarters.ts';
import { readStandingWishes } from './unmetWishes.queries.ts';

/**
 * Publishes the market figures of a quarter that is over. Refuses NOT_QUARTER_END, QUARTER_NOT_OVER, LATER_QUARTER_PUBLISHED and
 * MARKET_FIGURES_PUBLISHED.
 */
export function publishMarketFigures(session: Session, command: Command, { on }: { on: string }) {
  return runCommand(session, command, async (work) => {
    await takeTurn(work);
    const latestDay = await latestQuarter(work);
    refuseAny(publishingRefusals({ on, reason: null }, { latestDay, timesOfDay: 0 }, work.today));
    refuseAny(latestDay === on ? [publishedAlready(on)] : []);
    const id = newId();
    work.entityManager.create(PublishedMarket, {
      tenantId: work.tenantId,
      id,
      quarterEndsOn: on,
      figures: await figuresOf(work, daysOfQuarter(on, work.today.toString())),
      publishedAt: work.now.toString(),
      publishedBy: work.actorSubject,
    });
    return { type: 'PublishedMarket', id };
  });
}

async function figuresOf(work: Work, days: Days): Promise<PublishedMarketFigures> {
  const ask: Ask = (statement, values) => work.query(statement.text, values);
  const { byCategory } = await readBought(ask, work.tenantId, days);
  const { providers } = await readPaidTwice(ask, work.tenantId, days);
  const wishes = await readStandingWishes(ask, work.tenantId, days.lastOn);
  return publishedMarketFigures(byCategory, providers, wishes);
}

/** Two who publish at one moment take turns, so that the second is told in words that it is done. */
async function takeTurn({ entityManager, tenantId }: Work): Promise<void> {
  await entityManager.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `published market of ${tenantId}`,
  ]);
}

async function latestQuarter(work: Work): Promise<string | null> {
  const [found] = await work.query<{ day: string | null }>(
    'select max(quarter_ends_on)::text as day from published_market where tenant_id = $1',
    [work.tenantId],
  );
  return found?.day ?? null;
}

function publishedAlready(on: string): CommissioningRefusal {
  const message = `The market figures of the quarter that ends on ${on} are published. They are never published anew: two that differ by one person would show them. What is put right shows in the next quarter’s, and your council’s own figures are exact at any time.`;
  return { code: 'MARKET_FIGURES_PUBLISHED', path: ['on'], message };
}
