import { area } from '../../area.ts';
import { AccountSignOut } from './signOuts.entity.ts';
import { SIGN_OUT_REFUSALS } from './signOuts.ts';

/** Accounts that were signed out everywhere, whose older tokens are refused. */
export const signOuts = area({
  path: 'tenancy/signOuts',
  entities: [AccountSignOut],
  idPrefixes: { SignOut: 'signout' },
  refusals: SIGN_OUT_REFUSALS,
});
