import { defineEntity, p } from '@mikro-orm/core';
import { instant, tenantKey } from '../../../platform/database/columns.ts';

/**
 * That an account was signed out everywhere. Nothing of it changes. Accounts that belong to no council have the nil UUID as
 * their tenant, and for them it is the audit entry too.
 */
export const AccountSignOut = defineEntity({
  name: 'AccountSignOut',
  tableName: 'account_sign_out',
  properties: {
    ...tenantKey(),
    account: p.text(),
    signedOutAt: instant(),
    signedOutBy: p.text(),
    signedOutByRole: p.text(),
    requestId: p.text(),
    /** Of a repeat, where there is no council to keep its key in. */
    repeatKey: p.text().nullable(),
  },
});
