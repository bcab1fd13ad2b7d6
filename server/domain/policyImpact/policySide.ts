import type { ResourceAllocationSettings } from '../../../tenants/policy/resourceAllocation.ts';
import { RequestError } from '../../platform/errors.ts';
import { type CompiledAllocation, compileAllocation } from '../allocations/compile.ts';

/** One policy on resource allocation, made ready. */
export interface PolicySide {
  settings: ResourceAllocationSettings;
  engine: CompiledAllocation;
}

/**
 * Makes a draft's settings ready. They may be right one by one, and together give sums that nobody could mean: then
 * this throws BAD_USER_INPUT with the sentence that says which.
 */
export function policySideOf(settings: ResourceAllocationSettings): PolicySide {
  try {
    return { settings, engine: compileAllocation(settings) };
  } catch (error) {
    if (error instanceof RangeError) throw new RequestError('BAD_USER_INPUT', error.message);
    throw error;
  }
}
