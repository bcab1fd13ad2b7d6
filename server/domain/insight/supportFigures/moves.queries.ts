import type { Session } from '../../../platform/session.ts';
import { ONE_OFF_OPTIONS } from '../measures/supportKinds.ts';
import { type FiguresFor, figuresFor, type Period } from './figuresAsked.ts';
import { HELD_PARTS, isCounted } from './heldSupport.ts';
import { type KindMove, kindMoves, type Moves, movesOf, type OptionsMove } from './moves.ts';

const OPTIONS_ON = (
  day: string,
) => `select part.person_id, array_agg(distinct part.option order by part.option) as options
      from held part join person on person.tenant_id = $1 and person.id = part.person_id
      where part.starts_on <= ${day} and part.ends_on > ${day} and ${isCounted(day)} group by part.person_id`;

/** $2 and $3 are the days, and $4 the options that are given once and so are no long-term support. */
const READ_MOVES = {
  name: 'read_moves_between_options',
  text: `with held as materialized (
      select * from (${HELD_PARTS}) part where starts_on < ends_on and not option = any($4::text[])),
    before as (${OPTIONS_ON('$2::date')}), after as (${OPTIONS_ON('$3::date')}),
    moved as (
      select coalesce(before.options, '{}') as from_options, coalesce(after.options, '{}') as to_options,
        coalesce((select person.died_on <= $3::date from person
          where person.tenant_id = $1 and person.id = coalesce(before.person_id, after.person_id)), false) as has_died
      from before full join after on after.person_id = before.person_id)
    select coalesce(json_agg(found), '[]') as moves from (
      select from_options as "from", to_options as "to", count(*)::integer as people,
        (count(*) filter (where has_died))::integer as died
      from moved group by 1, 2 order by 1, 2) found`,
};

/** Who moved between options from one day to another; null where it is withheld. */
export interface MovesShown extends Period, FiguresFor {
  totals: Moves | null;
  byOptions: OptionsMove[] | null;
  byKind: KindMove[] | null;
}

/**
 * Who moved between options, in one statement. Throws FORBIDDEN where the role has no figures about everybody, and
 * BAD_USER_INPUT for days of which nobody has any.
 */
export async function readMoves(session: Session, days: Period): Promise<MovesShown> {
  const { withheld } = figuresFor(session, days);
  if (withheld) return { ...days, withheld, totals: null, byOptions: null, byKind: null };
  const [row] = await session.queryForFigures<{ moves: OptionsMove[] }>(READ_MOVES, [
    session.council.tenantId,
    days.from,
    days.to,
    ONE_OFF_OPTIONS,
  ]);
  const moves = row?.moves ?? [];
  return { ...days, withheld, totals: movesOf(moves), byOptions: moves, byKind: kindMoves(moves) };
}
