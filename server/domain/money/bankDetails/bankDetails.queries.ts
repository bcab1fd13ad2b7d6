import type { PageSelection } from '../../../platform/reading/lookAhead.ts';
import { type Page, readPage } from '../../../platform/reading/reader.ts';
import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { PageArguments } from '../../../platform/reading/slice.ts';
import type { Session } from '../../../platform/session.ts';
import { personShape, supporterShape } from '../../people/people.queries.ts';
import { budgetPartShape } from '../budgets/budgets.queries.ts';
import { BankDetails } from './bankDetails.entity.ts';

/** The most bank details that come with a person. Older ones are still read by their ids. */
export const MOST_BANK_DETAILS = 20;

export const bankDetailsShape = shapeOf(BankDetails, {
  fields: {
    person: one(() => personShape),
    supporter: one(() => supporterShape),
    part: one(() => budgetPartShape),
    accountNumber: needs('accountEnding'),
    status: needs('approvedAt', 'refusedAt', 'usableFromOn', 'replacedOn', 'heldOn'),
  },
});

extendShape(personShape, {
  bankDetails: many(() => bankDetailsShape, {
    from: 'id',
    to: 'person_id',
    orderBy: ['id desc'],
    limit: MOST_BANK_DETAILS,
  }),
});

/** The council's bank details that wait for a second officer, the first proposed first. */
export function findProposedBankDetails(
  session: Session,
  selection: PageSelection,
  page: PageArguments,
): Promise<Page<Record<string, unknown>>> {
  return readPage(session, bankDetailsShape, selection, {
    ...page,
    list: 'proposedBankDetails',
    orderBy: [],
    where: { sql: 'approved_at is null and refused_at is null', values: [] },
  });
}
