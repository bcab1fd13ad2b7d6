import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { type CountRow, countValues, READ_COUNTS } from './countStatement.ts';
import { yearFrom } from './dayOfFigures.ts';
import { PublishedMeasure } from './measures.entity.ts';
import { type PublishedBefore, type PublishedFigures, publishedCounts } from './publishedCounts.ts';
import { type GivenPublication, publishingRefusals } from './publishing.ts';

/**
 * Publishes the council's figures of the last day of a quarter, or replaces them. Refuses all of `publishingRefusals`, and
 * TEXT_TOO_LONG.
 */
export function publishMeasures(session: Session, command: Command, given: GivenPublication) {
  return runCommand(session, command, async (work) => {
    await takeTurn(work);
    const earlier = await publishedEarlier(work, given.on);
    const ofDay = earlier.filter(({ countedOn }) => countedOn === given.on);
    refuseAny(
      publishingRefusals(given, { latestDay: await latestDay(work), timesOfDay: ofDay.length }, work.today),
    );
    refuseAny(textRefusals(['reason'], given.reason, false));
    const [row] = await work.query<CountRow>(READ_COUNTS.text, countValues(work.tenantId, given.on));
    const figures = publishedFigures(row, publishedBefore(earlier, given.on));
    const id = newId();
    work.entityManager.create(PublishedMeasure, {
      tenantId: work.tenantId,
      id,
      countedOn: given.on,
      number: ofDay.length + 1,
      reason: given.reason,
      figures,
      publishedAt: work.now.toString(),
      publishedBy: work.actorSubject,
    });
    return { type: 'PublishedMeasure', id };
  });
}

/** Two who publish at one moment take turns, so that the second sees what the first hid. */
async function takeTurn({ entityManager, tenantId }: Work): Promise<void> {
  await entityManager.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `published measures of ${tenantId}`,
  ]);
}

async function latestDay(work: Work): Promise<string | null> {
  const [found] = await work.query<{ day: string | null }>(
    'select max(counted_on)::text as day from published_measure where tenant_id = $1',
    [work.tenantId],
  );
  return found?.day ?? null;
}

interface EarlierPublication {
  countedOn: string;
  number: number;
  figures: PublishedFigures;
}

/** All that was published of the days of the year that ends on a day, in order. */
function publishedEarlier(work: Work, on: string): Promise<EarlierPublication[]> {
  const from = yearFrom(Temporal.PlainDate.from(on)).toString();
  return work.query<EarlierPublication>(
    `select counted_on::text as "countedOn", number, figures from published_measure
      where tenant_id = $1 and counted_on between $2::date and $3::date order by counted_on, number`,
    [work.tenantId, from, on],
  );
}

/** What was published before of people and of carers. */
interface FiguresBefore {
  people: PublishedBefore;
  carers: PublishedBefore;
}

/** Each publication hides all that those before it of its day hid, so the last of a day speaks for them. */
function publishedBefore(earlier: readonly EarlierPublication[], on: string): FiguresBefore {
  const lastOfDays = new Map(earlier.map(({ countedOn, figures }) => [countedOn, figures]));
  const sameDay = lastOfDays.get(on) ?? null;
  lastOfDays.delete(on);
  const days = [...lastOfDays.values()];
  const carersOfDay = sameDay?.carers ? { ...sameDay.carers, options: [] } : null;
  return {
    people: { sameDay, daysOfYear: days.map(({ detail }) => detail) },
    // Nothing of carers is told by a day that was published before they were counted.
    carers: {
      sameDay: carersOfDay,
      daysOfYear: days.flatMap(({ carers }) => (carers ? [carers.detail] : [])),
    },
  };
}

function publishedFigures(row: CountRow | undefined, before: FiguresBefore): PublishedFigures {
  const people = publishedCounts(row?.kinds ?? [], row?.options ?? [], before.people);
  const { detail, counted } = publishedCounts(row?.carers ?? [], [], before.carers);
  return { ...people, carers: { detail, counted } };
}
