import type { NamedStatement } from '../../../platform/database/readTransaction.ts';
import { RequestError } from '../../../platform/errors.ts';
import type { Session } from '../../../platform/session.ts';
import { type KindCount, peopleCounted } from './countedPeople.ts';
import { type CountRow, countValues, READ_COUNTS, READ_MEASURE_COUNTS } from './countStatement.ts';
import { refusedDay, yearFrom } from './dayOfFigures.ts';
import {
  allMeasures,
  type CountedByDefinition,
  type Measure,
  type MeasuredPeople,
  selfDirectedSupport,
} from './measures.ts';
import { readOwnPublication } from './publications.queries.ts';
import { measuredAsPublished, takeUpAsPublished } from './publishedFigures.ts';
import { type TakeUp, takeUpExactly } from './takeUp.ts';

/** Whom the figures of a day are for, and how exact. */
export interface DayOfFigures {
  on: string;
  yearFrom: string;
  isExact: boolean;
}

/** What the figures of a day are about. Throws BAD_USER_INPUT where the reader has none of that day. */
function dayOfFigures(session: Session, on: string): DayOfFigures {
  const isExact = session.mayRead('BUDGETS');
  const day = Temporal.PlainDate.from(on);
  const refused = refusedDay(day, session.today, isExact);
  if (refused) throw new RequestError('BAD_USER_INPUT', refused);
  return { on, yearFrom: yearFrom(day).toString(), isExact };
}

/** The council's people, counted in one statement. Throws FORBIDDEN where the role has no figures about everybody. */
async function readCounts(session: Session, on: string, statement: NamedStatement): Promise<Counts> {
  const [row] = await session.queryForFigures<CountRow>(statement, countValues(session.council.tenantId, on));
  return { kinds: row?.kinds ?? [], options: row?.options ?? [], carers: row?.carers ?? [] };
}
type Counts = { [Key in keyof CountRow]: NonNullable<CountRow[Key]> };

/** What the council has published of a day. Throws BAD_USER_INPUT where it has published nothing of it. */
async function publishedOf(session: Session, on: string) {
  const publication = await readOwnPublication(session, on);
  if (publication) return publication.figures;
  throw new RequestError(
    'BAD_USER_INPUT',
    `Your council has published no figures of ${on}, and your role has those that are published. Ask whoever publishes them, by publishMeasures, or for the end of another quarter.`,
    { inputPath: ['on'] },
  );
}

/** The people measured: to the last one for whoever may read people's budgets, and otherwise as published. */
async function readMeasured(session: Session, { on, isExact }: DayOfFigures): Promise<MeasuredPeople> {
  if (!isExact) return measuredAsPublished(await publishedOf(session, on));
  const { kinds, carers } = await readCounts(session, on, READ_MEASURE_COUNTS);
  return { people: measuredExactly(kinds), carers: measuredExactly(carers) };
}

function measuredExactly(kinds: readonly KindCount[]): CountedByDefinition {
  return {
    SNAPSHOT: { counted: peopleCounted(kinds, 'SNAPSHOT'), hasEveryAge: true },
    IN_YEAR: { counted: peopleCounted(kinds, 'IN_YEAR'), hasEveryAge: true },
  };
}

/** Self-directed support by both definitions. Throws FORBIDDEN and BAD_USER_INPUT, as said above. */
export async function readSelfDirectedSupport(
  session: Session,
  on: string,
): Promise<DayOfFigures & { measures: Measure[] }> {
  const day = dayOfFigures(session, on);
  return { ...day, measures: selfDirectedSupport(await readMeasured(session, day)) };
}

/** Every measure of a council. Throws as `readSelfDirectedSupport` does. */
export async function readMeasures(session: Session, on: string): Promise<Measure[]> {
  return allMeasures(await readMeasured(session, dayOfFigures(session, on)));
}

/** Who has their money in which way on a day. Throws as `readSelfDirectedSupport` does. */
export async function readTakeUp(session: Session, on: string): Promise<DayOfFigures & TakeUp> {
  const day = dayOfFigures(session, on);
  if (!day.isExact) return { ...day, ...takeUpAsPublished(await publishedOf(session, on)) };
  const { kinds, options } = await readCounts(session, on, READ_COUNTS);
  return { ...day, ...takeUpExactly(kinds, options) };
}
