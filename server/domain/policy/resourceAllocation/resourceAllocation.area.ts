import { area } from '../../area.ts';

/** The resource allocation system as arithmetic: needs and settings give an amount with its working. */
export const resourceAllocation = area({
  path: 'policy/resourceAllocation',
});
