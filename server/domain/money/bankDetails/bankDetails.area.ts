import { area } from '../../area.ts';
import { BankDetails } from './bankDetails.entity.ts';
import { ACCOUNT_APPROVED, PAYMENT_RETURNED, RIGHT_ACCOUNT } from './bankDetailsClock.ts';
import { BANK_DETAILS_REFUSALS } from './bankDetailsRules.ts';

/** Where money is paid: sealed accounts, changed by two officers, of which the person is told. */
export const bankDetails = area({
  path: 'money/bankDetails',
  entities: [BankDetails],
  idPrefixes: { BankDetails: 'account' },
  steps: [RIGHT_ACCOUNT],
  notices: [ACCOUNT_APPROVED, PAYMENT_RETURNED],
  refusals: BANK_DETAILS_REFUSALS,
});
