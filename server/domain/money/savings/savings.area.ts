import { area } from '../../area.ts';
import { SAVING_REFUSALS } from './savingRefusals.ts';
import { Saving } from './savings.entity.ts';

/** Saving up in a managed account towards a named purpose. */
export const savings = area({
  path: 'money/savings',
  entities: [Saving],
  idPrefixes: { Saving: 'saving' },
  refusals: SAVING_REFUSALS,
});
