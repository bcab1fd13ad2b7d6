import type { Session } from '../../../platform/session.ts';
import { optionsThat } from '../../money/deployment/deployments.ts';
import { isOfKinds } from '../../money/ledger/ledgerSql.ts';
import type { AccountKind } from '../../money/ledger/ledgerVocabulary.ts';
import { type FiguresFor, figuresFor, type Period } from './figuresAsked.ts';
import { HELD_PARTS } from './heldSupport.ts';
import { type OptionSpend, type Spend, type SupportedPeople, spendPerPerson } from './spendPerPerson.ts';

const PAID: readonly AccountKind[] = ['PAID_TO_HOLDER', 'PAID_AT_SETTLEMENT'];
/** The accounts whose money is no longer the council’s, besides what was paid. */
const OTHERS: readonly AccountKind[] = ['HOLDER_USED', 'SPENT', 'PERSON_PAID_IN', 'PERSON_OWN_MONEY'];

/**
 * What moved between the council and everybody else. A payment counts on its own day, once the banks have exchanged it or it
 * is undone; what is still on its way has not been paid. As the lines of every transaction come to nothing, all that moved on the accounts of the council
 * comes to the same with the other sign, whosever they are. $2 and $3 are the first and the last day.
 */
const READ_SPEND = {
  name: 'read_spend_per_person',
  text: `with posted as materialized (
      select account.owner_kind, account.owner_id, account.kind, sum(posting.amount_pence) as pence
      from ledger_transaction moved
      join ledger_posting posting on posting.tenant_id = $1 and posting.transaction_id = moved.id
      join ledger_account account on account.tenant_id = $1 and account.id = posting.account_id
      where moved.tenant_id = $1 and moved.occurred_on between $2::date and $3::date
        and (not moved.starts_pending or exists (select from ledger_settlement settled
          where settled.tenant_id = $1 and settled.transaction_id = moved.id))
      group by 1, 2, 3),
    supported as materialized (
      select distinct person_id, option from (${HELD_PARTS}) part
      where starts_on < ends_on and starts_on <= $3::date and ends_on > $2::date)
    select (select coalesce(json_agg(found), '[]') from (
        select part.deployment_option as option,
          coalesce(sum(pence) filter (where ${isOfKinds('posted', PAID)}), 0)::bigint as "paidToHoldersPence",
          coalesce(sum(pence) filter (where ${isOfKinds('posted', OTHERS)}), 0)::bigint as "otherPence"
        from posted join budget_part part on part.tenant_id = $1 and part.id = posted.owner_id
        where posted.owner_kind = 'PART' and ${isOfKinds('posted', [...PAID, ...OTHERS])}
        group by part.deployment_option) found) as moved,
      (select coalesce(json_agg(found), '[]') from (
        select option, count(*)::integer as people from supported group by option) found) as "byOption",
      (select count(distinct person_id)::integer from supported) as people,
      (select coalesce(-sum(pence), 0)::bigint::text from posted where not (${isOfKinds('posted', [...PAID, ...OTHERS])})) as "ledgerPence"`,
};

interface SpendRow extends SupportedPeople {
  moved: OptionSpend[];
  ledgerPence: string;
}

/** What was paid in a period for each person with support; null where it is withheld. */
export interface SpendShown extends Period, FiguresFor {
  options: Spend[] | null;
  /** What left the council by its own accounts in the ledger. */
  ledgerPence: number | null;
  /** The one less what is shown of options, which is nothing while every penny belongs to a part of a budget. */
  differencePence: number | null;
}

const HELD_OPTIONS = optionsThat(({ payee }) => payee !== null);

/** What was paid for each person, in one statement. Throws FORBIDDEN and BAD_USER_INPUT as `readMoves` does. */
export async function readSpendPerPerson(session: Session, period: Period): Promise<SpendShown> {
  const { withheld } = figuresFor(session, period);
  if (withheld) return { ...period, withheld, options: null, ledgerPence: null, differencePence: null };
  const [row] = await session.queryForFigures<SpendRow>(READ_SPEND, [
    session.council.tenantId,
    period.from,
    period.to,
  ]);
  const { moved, byOption, people, ledgerPence: ledger } = row as SpendRow;
  const options = spendPerPerson(moved, { byOption, people }, (option) => HELD_OPTIONS.includes(option));
  const ledgerPence = Number(ledger);
  const differencePence = ledgerPence - (options[0]?.netPence ?? 0);
  return { ...period, withheld, options, ledgerPence, differencePence };
}
