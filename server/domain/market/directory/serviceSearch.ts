/** What narrows a list of services, as sets of their ids that an index gives. */
import type { NeedDomain } from '../../../../tenants/needs.ts';
import type { Rate } from '../../../../tenants/policy/rates.ts';
import type { RateUnit } from '../../../../tenants/vocabularyOfRates.ts';
import { RequestError } from '../../../platform/errors.ts';
import type { Condition } from '../../../platform/reading/condition.ts';
import type { BrokerFee, PeerExperience, ServiceKind } from './directoryVocabulary.ts';
import { boxAround, metresSql, type Near } from './distance.ts';
import { primaryTag } from './languages.ts';

/** What is looked for; each that is given narrows the list. */
export interface ServicesWanted {
  text?: string | null;
  needDomain?: NeedDomain | null;
  support?: Rate['support'] | null;
  language?: string | null;
  kind?: ServiceKind | null;
  isOpenToNewPeople?: boolean | null;
  near?: Near | null;
  /** The id of a term of any taxonomy of Open Referral. */
  taxonomyTermId?: string | null;
  broker?: BrokerWanted | null;
  priceAtMost?: { unit: RateUnit; amountPence: number } | null;
}

/** What is looked for in a broker or support service; each that is given narrows the list. */
export interface BrokerWanted {
  isIndependent?: boolean | null;
  feeAtMost?: { basis: BrokerFee; amountPence: number } | null;
  hasRoom?: boolean | null;
  peerExperience?: PeerExperience | null;
}

export const FURTHEST_METRES = 200_000;
/** Each further word costs one more look into the index. */
export const MOST_WORDS = 8;
/** A word of one letter is in too many texts to tell services apart, and is not kept. */
const SHORTEST_WORD = 2;

/** The numbers of the values of a statement: adds a value, and says how it is written. */
export type Placeholder = (value: unknown) => string;

/**
 * The condition on services that run for what is wanted on a day. The position that is looked around, where there is one,
 * has the first two values. Refuses a language or a distance that can’t be one as BAD_USER_INPUT.
 */
export function servicesCondition(wanted: ServicesWanted, on: string, tenantId: string): Condition {
  const values: unknown[] = [];
  const placeholder: Placeholder = (value) => `$${values.push(value)}`;
  // Of a list that nothing narrows, no value stands in the statement.
  let tenant: string | undefined;
  const tenantOf = () => {
    tenant ??= placeholder(tenantId);
    return tenant;
  };
  const within = servicesWithin(wanted, on, { service: 'directory_service', placeholder, tenantOf });
  return { sql: ['directory_service.ended_on is null', ...within].join(' and '), values };
}

/** How a statement goes by the service, its values and its tenant. */
export interface StatementWords {
  service: string;
  placeholder: Placeholder;
  tenantOf: () => string;
}

/**
 * The conditions on a service for what is wanted: the sets of ids that indexes give, cut with one another, before a service is
 * read; otherwise everything may be walked through for what nobody has. Prices, of which nearly each service has one, are
 * looked at for those that are left, and are a set only where nothing else narrows the list.
 */
export function servicesWithin(wanted: ServicesWanted, on: string, words: StatementWords): string[] {
  const { service, placeholder, tenantOf } = words;
  const { near, priceAtMost } = wanted;
  const position = near && positionOf(near, placeholder);
  const sets = [
    ...(near && position ? [nearSet(near, position, tenantOf(), placeholder)] : []),
    ...foundByTerms(wanted, words).map(setOf),
    ...(wanted.broker ? [setOf(foundByBrokerage(wanted.broker, tenantOf(), placeholder))] : []),
  ];
  const price = priceAtMost ? foundByPrice(priceAtMost, on, tenantOf(), placeholder) : null;
  if (sets.length === 0) return price ? [isAmong(service, [setOf(price)])] : [];
  const probe = price
    ? [`exists (select from ${price.table} f where ${price.where} and f.service_id = ${service}.id)`]
    : [];
  return [isAmong(service, sets), ...probe];
}

function setOf({ table, where }: FoundBy): string {
  return `(select f.service_id from ${table} f where ${where})`;
}

function isAmong(service: string, sets: readonly string[]): string {
  return `${service}.id = any(array(${sets.join(' intersect ')}))`;
}

/** Rows by which an index finds services. */
interface FoundBy {
  table: 'directory_term' | 'directory_price' | 'directory_brokerage';
  where: string;
}

function foundByTerms(wanted: ServicesWanted, { placeholder, tenantOf }: StatementWords): FoundBy[] {
  const term = (value: string): FoundBy => ({
    table: 'directory_term',
    where: `f.tenant_id = ${tenantOf()} and f.term = ${placeholder(value)}`,
  });
  return [
    ...(wanted.needDomain ? [term(`NEED:${wanted.needDomain}`)] : []),
    ...(wanted.support ? [term(`SUPPORT:${wanted.support}`)] : []),
    ...(wanted.language ? [term(`LANGUAGE:${languageOf(wanted.language)}`)] : []),
    ...(wanted.kind ? [term(`KIND:${wanted.kind}`)] : []),
    ...(wanted.taxonomyTermId ? [term(`TERM:${wanted.taxonomyTermId.toLowerCase()}`)] : []),
    ...(wanted.isOpenToNewPeople || wanted.broker?.hasRoom ? [term('OPEN')] : []),
    ...wordsOf(wanted.text ?? '').map((word) => foundByWord(word, tenantOf(), placeholder)),
  ];
}

function positionOf(near: Near, placeholder: Placeholder) {
  if (near.withinMetres < 0 || near.withinMetres > FURTHEST_METRES) {
    throw new RequestError(
      'BAD_USER_INPUT',
      `Services within ${near.withinMetres} metres are asked for, and services are looked for within ${FURTHEST_METRES} metres. Ask for fewer.`,
      { inputPath: ['near', 'withinMetres'] },
    );
  }
  return {
    latitude: placeholder(near.latitudeMicrodegrees),
    longitude: placeholder(near.longitudeMicrodegrees),
  };
}

/** Services that have a place within the distance, and those that have none: they come to the person, or are online. */
function nearSet(
  near: Near,
  { latitude, longitude }: { latitude: string; longitude: string },
  tenant: string,
  placeholder: Placeholder,
): string {
  const { south, north, west, east } = boxAround(near);
  return `(select p.service_id from directory_place p where p.tenant_id = ${tenant}
      and p.latitude_microdegrees between ${placeholder(south)} and ${placeholder(north)}
      and p.longitude_microdegrees between ${placeholder(west)} and ${placeholder(east)}
      and ${metresSql('p', latitude, longitude)} <= ${placeholder(near.withinMetres)}
    union all select t.service_id from directory_term t where t.tenant_id = ${tenant} and t.term = 'NO_PLACE')`;
}

/** It is no character of any text, and every character stands before it. */
const LAST_CHARACTER = 0x10ffff;

/** By a word that begins so. PostgreSQL folds it as it folded their texts. */
function foundByWord(word: string, tenant: string, placeholder: Placeholder): FoundBy {
  const folded = `left(nullif(app.name_word(${placeholder(word)}), ''), 40)`;
  return {
    table: 'directory_term',
    where: `f.tenant_id = ${tenant} and f.term >= (select ${folded})
      and f.term < (select ${folded} || chr(${LAST_CHARACTER}))`,
  };
}

/** By how they work, as it is recorded. What is free costs no more than any fee; each way of charging is compared with itself. */
function foundByBrokerage(
  { isIndependent, feeAtMost, hasRoom, peerExperience }: BrokerWanted,
  tenant: string,
  placeholder: Placeholder,
): FoundBy {
  const conditions = [
    `f.tenant_id = ${tenant}`,
    ...(isIndependent ? ['f.is_independent_of_council and f.is_independent_of_providers'] : []),
    ...(feeAtMost
      ? [
          `(f.fee_pence = 0 or f.fee_basis = ${placeholder(feeAtMost.basis)} and f.fee_pence <= ${placeholder(feeAtMost.amountPence)})`,
        ]
      : []),
    ...(hasRoom ? ['(f.most_people is null or f.people_now < f.most_people)'] : []),
    ...(peerExperience ? [`${placeholder(peerExperience)} = any(f.peer_experiences)`] : []),
  ];
  return { table: 'directory_brokerage', where: conditions.join(' and ') };
}

function foundByPrice(
  { unit, amountPence }: { unit: RateUnit; amountPence: number },
  on: string,
  tenant: string,
  placeholder: Placeholder,
): FoundBy {
  return {
    table: 'directory_price',
    where: `f.tenant_id = ${tenant} and f.withdrawn_on is null and f.unit = ${placeholder(unit)}
      and f.amount_pence <= ${placeholder(amountPence)} and ${isValidSql('f', placeholder(on))}`,
  };
}

/** Whether a price is valid on a day. */
export function isValidSql(price: string, on: string): string {
  return `(${price}.valid_from is null or ${price}.valid_from <= ${on}::date)
    and (${price}.valid_until is null or ${price}.valid_until >= ${on}::date)`;
}

function languageOf(written: string): string {
  const language = primaryTag(written);
  if (language !== null) return language;
  throw new RequestError(
    'BAD_USER_INPUT',
    'language is not a language: one is written as "en", "gu" for Gujarati, or "bfi" for British Sign Language.',
    { inputPath: ['language'] },
  );
}

/** The words of a text that are looked for, divided as PostgreSQL divides what it keeps. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[\s‐‑‒–—'’‘ʼʻ`.,;:()"“”/-]+/)
    .filter((word) => word.length >= SHORTEST_WORD)
    .slice(0, MOST_WORDS);
}
