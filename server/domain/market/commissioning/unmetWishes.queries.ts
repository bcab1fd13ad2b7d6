import type { NamedStatement } from '../../../platform/database/readTransaction.ts';
import { extendShape, many, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { personShape } from '../../people/people.queries.ts';
import type { Ask } from './boughtSupport.queries.ts';
import { UnmetWish } from './commissioning.entity.ts';
import type { StandingWish } from './unmetWishes.ts';

/** The most wishes that come with a person. */
export const MOST_WISHES = 100;

export const unmetWishShape = shapeOf(UnmetWish, { fields: { person: one(() => personShape) } });

extendShape(personShape, {
  unmetWishes: many(() => unmetWishShape, {
    from: 'id',
    to: 'person_id',
    orderBy: ['said_on desc', 'id desc'],
    limit: MOST_WISHES,
  }),
});

/** What a person took back was never wanted, as far as anybody is to know. */
const READ_STANDING = {
  name: 'read_unmet_wishes',
  text: `select distinct on (wish.person_id, wish.category) wish.category, wish.reason, wish.postcode_district as "postcodeDistrict"
    from unmet_wish wish join person on person.tenant_id = $1 and person.id = wish.person_id
    where wish.tenant_id = $1 and wish.said_on <= $2::date and (wish.ended_on is null or wish.ended_on > $2::date)
      and wish.ended_how is distinct from 'TAKEN_BACK' and (person.died_on is null or person.died_on > $2::date)
    order by wish.person_id, wish.category, wish.said_on desc, wish.id desc`,
} as const satisfies NamedStatement;

/** Whose wishes stand at the end of a day: each person once for a kind of support, by their latest wish of it. */
export function readStandingWishes(ask: Ask, tenantId: string, on: string): Promise<StandingWish[]> {
  return ask<StandingWish>(READ_STANDING, [tenantId, on]);
}
