import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
import { RequestError } from '../../../platform/errors.ts';
import type { CompiledAllocation } from '../../policy/resourceAllocation/compile.ts';
import { compiledOrFault } from '../../policy/resourceAllocation/compiledOrFault.ts';

/** One policy on resource allocation, made ready. */
export interface PolicySide {
  settings: ResourceAllocationSettings;
  engine: CompiledAllocation;
}

/**
 * Makes a draft's settings ready. Each setting may be valid while together they give impossibly large sums: then this
 * throws BAD_USER_INPUT with a sentence that says which.
 */
export function policySideOf(settings: ResourceAllocationSettings): PolicySide {
  const { engine, fault } = compiledOrFault(settings);
  if (fault !== null) throw new RequestError('BAD_USER_INPUT', fault);
  return { settings, engine };
}
