import type { NeedDomain } from '../../../../tenants/needs.ts';
import type { RateUnit } from '../../../../tenants/vocabularyOfRates.ts';
import type { Selection } from '../../../platform/reading/selection.ts';
import { rowPart } from '../../../platform/reading/statement.ts';
import type { Session } from '../../../platform/session.ts';
import { servicePriceShape, serviceShape } from './directory.queries.ts';
import type { ServiceMatch } from './directoryVocabulary.ts';
import { metresSql } from './distance.ts';
import { isValidSql, type ServicesWanted, servicesWithin } from './serviceSearch.ts';
import { weeklyCostSql, workingInWords } from './weeklyCost.ts';

/** What is wanted, how much of it a week, and the money that there is for it. */
export interface WhatIsWanted extends Omit<ServicesWanted, 'priceAtMost' | 'isOpenToNewPeople'> {
  needDomain?: NeedDomain | null;
  weeklyAmountPence: number;
  unit: RateUnit;
  quantityHundredths: number;
  on: string;
  /** How many answers, and how many of those just above the money. */
  most: number;
}

/** The columns wanted of each answer; null where the request asks for neither. */
export interface AnswerSelections {
  service: Selection;
  price: Selection;
}

interface AnswerRow {
  weeklyCostPence: number;
  distanceMetres: number | null;
  unit: RateUnit;
  amountPence: number;
  service: unknown;
  price: unknown;
}

/** What costs at most so much more than the money is told as just above it, in hundredths of the money. */
export const JUST_ABOVE_PERCENT = 25;

const MATCHES = ['needDomain', 'support', 'text', 'language', 'kind'] as const;
const MATCH_OF = {
  needDomain: 'NEED_DOMAIN',
  support: 'SUPPORT',
  text: 'WORDS',
  language: 'LANGUAGE',
  kind: 'KIND',
} as const satisfies Record<(typeof MATCHES)[number], ServiceMatch>;

/**
 * Who could do this for the money, in one statement: services that run, take new people and match all that is asked, each
 * at its lowest price of the day that fits: of the unit asked for, of a week, or nothing. The nearest first where a place
 * is given, then the cheapest. Refuses what `servicesWithin` refuses as BAD_USER_INPUT.
 */
export async function whoCouldDoThis(session: Session, wanted: WhatIsWanted, selections: AnswerSelections) {
  const service = rowPart(serviceShape, selections.service, 'found');
  const price = rowPart(servicePriceShape, selections.price, 'priced');
  const values: unknown[] = [session.council.tenantId];
  const placeholder = (value: unknown) => `$${values.push(value)}`;
  const text = statementOf(wanted, placeholder, { service: service.sql, price: price.sql });
  const [row] = await session.query<{ answer: AnswersRow }>({ name: '', text }, values);
  const { within, justAbove, ...counts } = (row as { answer: AnswersRow }).answer;
  const answerOf = (each: AnswerRow) => ({
    service: service.decode(each.service),
    price: price.decode(each.price),
    weeklyCostPence: each.weeklyCostPence,
    differencePence: wanted.weeklyAmountPence - each.weeklyCostPence,
    distanceMetres: each.distanceMetres,
    matches: matchesOf(wanted, each),
    working: workingInWords(each, wanted, wanted.weeklyAmountPence),
  });
  return { ...counts, on: wanted.on, answers: within.map(answerOf), justAbove: justAbove.map(answerOf) };
}

interface AnswersRow {
  within: AnswerRow[];
  justAbove: AnswerRow[];
  answerCount: number;
  justAboveCount: number;
  furtherAboveCount: number;
  withoutPriceCount: number;
}

function statementOf(
  wanted: WhatIsWanted,
  placeholder: (value: unknown) => string,
  columns: { service: string; price: string },
): string {
  const { near, on } = wanted;
  const which = servicesWithin({ ...wanted, isOpenToNewPeople: true, priceAtMost: null }, on, {
    service: 's',
    placeholder,
    tenantOf: () => '$1',
  });
  const [quantity, unit, day] = [wanted.quantityHundredths, wanted.unit, on].map(placeholder);
  const money = `${placeholder(wanted.weeklyAmountPence)}::bigint`;
  const most = placeholder(wanted.most);
  const above = `${money} + ${money} * ${JUST_ABOVE_PERCENT} / 100`;
  const distance = near
    ? `(select min(${metresSql('p', '$2', '$3')}) from directory_place p where p.tenant_id = $1 and p.service_id = s.id)`
    : 'null::integer';
  const answers = (condition: string) => `array_to_json(array(select json_build_object(
      'weeklyCostPence', a.weekly, 'distanceMetres', a.distance, 'unit', a.unit, 'amountPence', a.amount,
      'service', (select ${columns.service} from directory_service found where found.tenant_id = $1 and found.id = a.id),
      'price', (select ${columns.price} from directory_price priced where priced.tenant_id = $1 and priced.id = a.price_id))
    from able a where ${condition} order by a.distance nulls last, a.weekly, a.sort_name, a.id limit ${most}))`;
  return `with able as materialized (
    select s.id, s.sort_name, ${distance} as distance, price.id as price_id, price.unit, price.amount_pence as amount, price.weekly
    from directory_service s left join lateral (
      select p.id, p.unit, p.amount_pence, ${weeklyCostSql('p', quantity as string)} as weekly from directory_price p
      where p.tenant_id = $1 and p.service_id = s.id and p.withdrawn_on is null
        and (p.unit = ${unit} or p.unit = 'WEEK' or p.amount_pence = 0) and ${isValidSql('p', day as string)}
      order by weekly, p.id limit 1) price on true
    where s.tenant_id = $1 and s.ended_on is null and ${which.join(' and ')})
  select json_build_object(
    'within', ${answers(`a.weekly <= ${money}`)},
    'justAbove', ${answers(`a.weekly > ${money} and a.weekly <= ${above}`)},
    'answerCount', (select count(*)::int from able a where a.weekly <= ${money}),
    'justAboveCount', (select count(*)::int from able a where a.weekly > ${money} and a.weekly <= ${above}),
    'furtherAboveCount', (select count(*)::int from able a where a.weekly > ${above}),
    'withoutPriceCount', (select count(*)::int from able a where a.weekly is null)) as answer`;
}

/** What of that which was asked an answer matches: all of what was given, and how it stands to the place. */
function matchesOf(wanted: WhatIsWanted, { distanceMetres, amountPence }: AnswerRow): ServiceMatch[] {
  const given = MATCHES.filter((field) => wanted[field]).map((field): ServiceMatch => MATCH_OF[field]);
  const place: ServiceMatch[] = wanted.near ? [distanceMetres === null ? 'NO_PLACE' : 'NEAR'] : [];
  return [...given, ...place, ...(amountPence === 0 ? (['FREE'] as const) : [])];
}
