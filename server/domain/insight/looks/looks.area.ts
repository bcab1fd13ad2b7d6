import { area } from '../../area.ts';
import { RecordLook } from './looks.entity.ts';

/** Who has looked at whose record. */
export const looks = area({
  path: 'insight/looks',
  entities: [RecordLook],
  idPrefixes: { RecordLook: 'look' },
});
