import { area } from '../../area.ts';
import { PolicyVersion, PublishedPolicy } from './policies.entity.ts';
import { TABLE_VISIBILITY } from './tableVisibility.ts';

/** Each council’s policy as immutable versions, and which is in force on a day. */
export const policies = area({
  path: 'policy/policies',
  entities: [PolicyVersion, PublishedPolicy],
  settingReaders: [TABLE_VISIBILITY],
  idPrefixes: { PolicyVersion: 'policy' },
});
