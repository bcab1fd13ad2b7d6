import { area } from '../../area.ts';
import { SERVICES_STATEMENT } from './services.queries.ts';
import { STATEMENT } from './statement.queries.ts';

/** What people are told of their money: a statement of any days, and what their services cost before a change. */
export const statements = area({
  path: 'money/statements',
  settingReaders: [SERVICES_STATEMENT, STATEMENT],
});
