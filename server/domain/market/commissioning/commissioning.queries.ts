import type { RecordKind } from '../../../platform/access.ts';
import { RequestError } from '../../../platform/errors.ts';
import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { serviceShape } from '../directory/directory.queries.ts';
import type { Days } from './blockContracts.ts';
import { type Ask, readBought } from './boughtSupport.queries.ts';
import { BlockContract, PublishedMarket } from './commissioning.entity.ts';
import {
  type BoughtFromKind,
  type BoughtSupport,
  type PeopleAndMoney,
  type ProviderPaidTwice,
  type PublishedMarketFigures,
  shownExactly,
} from './marketFigures.ts';
import { readPaidTwice } from './paidTwice.queries.ts';
import { daysOfQuarter, refusedQuarter } from './quarters.ts';
import { readStandingWishes } from './unmetWishes.queries.ts';
import { type UnmetWishes, unmetExactly } from './unmetWishes.ts';

export const blockContractShape = shapeOf(BlockContract, { fields: { service: one(() => serviceShape) } });
export const publishedMarketShape = shapeOf(PublishedMarket);

/** The council’s block contracts, the last recorded first. */
export function findBlockContracts(
  session: Session,
  selection: PageSelection,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, blockContractShape, selection, {
    ...page,
    list: 'blockContracts',
    orderBy: [],
    descending: true,
  });
}

/** Of which days figures are, and whether they are to the last one. */
export interface QuarterOfFigures extends Days {
  on: string;
  isExact: boolean;
}

/** The quarter that figures are of. Throws BAD_USER_INPUT where nobody has any of it. */
function quarterOfFigures(session: Session, on: string, kind: RecordKind = 'BUDGETS'): QuarterOfFigures {
  const today = session.today.toString();
  const refused = refusedQuarter(on, today);
  if (refused) throw new RequestError('BAD_USER_INPUT', refused, { inputPath: ['on'] });
  return { on, isExact: session.mayRead(kind), ...daysOfQuarter(on, today) };
}

const READ_PUBLISHED = {
  name: 'read_published_market',
  text: 'select figures from published_market where tenant_id = $1 and quarter_ends_on = $2::date',
};

/** What is published of a quarter. Throws BAD_USER_INPUT where nothing is. */
async function readPublished(session: Session, on: string): Promise<PublishedMarketFigures> {
  const values = [session.council.tenantId, on];
  const [found] = await session.query<{ figures: PublishedMarketFigures }>(READ_PUBLISHED, values);
  if (found) return found.figures;
  throw new RequestError(
    'BAD_USER_INPUT',
    `Your council has published no market figures of the quarter that ends on ${on}, and your role has those that are published. Ask a head of service to publish them, by publishMarketFigures, or ask for another quarter.`,
    { inputPath: ['on'] },
  );
}

const askOf =
  (session: Session): Ask =>
  (statement, values) =>
    session.query(statement, values);

/** What people bought in a quarter; by kind of provider only to the last one. */
export interface WhatPeopleBuy extends QuarterOfFigures {
  lines: BoughtSupport<PeopleAndMoney>[];
  byProviderKind: BoughtFromKind<PeopleAndMoney>[] | null;
}

/** What people buy. Throws BAD_USER_INPUT for a quarter of which the reader has no figures. */
export async function readWhatPeopleBuy(session: Session, on: string): Promise<WhatPeopleBuy> {
  const quarter = quarterOfFigures(session, on);
  if (!quarter.isExact) {
    const { bought } = await readPublished(session, on);
    return { ...quarter, lines: bought, byProviderKind: null };
  }
  const { byCategory, byProviderKind } = await readBought(askOf(session), session.council.tenantId, quarter);
  return { ...quarter, lines: byCategory.map(exactly), byProviderKind: byProviderKind.map(exactly) };
}

/** What is paid twice in a quarter; all together only to the last one, as from a total a hidden line could be had. */
export interface BlockPaidTwice extends QuarterOfFigures {
  providers: ProviderPaidTwice<PeopleAndMoney>[];
  all: { people: number; spent: PeopleAndMoney; planned: PeopleAndMoney } | null;
}

/** Which money is paid twice. Throws BAD_USER_INPUT for a quarter of which the reader has no figures. */
export async function readBlockPaidTwice(session: Session, on: string): Promise<BlockPaidTwice> {
  const quarter = quarterOfFigures(session, on);
  if (!quarter.isExact) {
    const { paidTwice } = await readPublished(session, on);
    return { ...quarter, providers: paidTwice, all: null };
  }
  const { providers, people, spent, planned } = await readPaidTwice(
    askOf(session),
    session.council.tenantId,
    quarter,
  );
  const all = { people, spent: shownExactly(spent), planned: shownExactly(planned) };
  return {
    ...quarter,
    providers: providers.map((line) => ({
      ...exactly(line),
      byService: line.byService && exactly(line.byService),
    })),
    all,
  };
}

function exactly<Line extends { spent: Parameters<typeof shownExactly>[0]; planned: Line['spent'] }>(
  line: Line,
) {
  return { ...line, spent: shownExactly(line.spent), planned: shownExactly(line.planned) };
}

/** What people want and can’t get, as it stands at the end of a quarter or today. */
export interface UnmetWishesOfQuarter extends QuarterOfFigures {
  lines: UnmetWishes[];
}

/** What people want and can’t get. Throws BAD_USER_INPUT for a quarter of which the reader has no figures. */
export async function readUnmetWishes(session: Session, on: string): Promise<UnmetWishesOfQuarter> {
  const quarter = quarterOfFigures(session, on, 'PLANS');
  if (!quarter.isExact) return { ...quarter, lines: (await readPublished(session, on)).unmet };
  const wishes = await readStandingWishes(askOf(session), session.council.tenantId, quarter.lastOn);
  return { ...quarter, lines: unmetExactly(wishes) };
}
