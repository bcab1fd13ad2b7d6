import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
import { type CompiledAllocation, compileAllocation } from './compile.ts';

/**
 * The engine of settings that nobody has accepted yet. They may be right one by one, and together give sums that
 * nobody could mean: the fault then says in a sentence which figure to look at.
 */
export function compiledOrFault(
  settings: ResourceAllocationSettings,
): { engine: CompiledAllocation; fault: null } | { engine: null; fault: string } {
  try {
    return { engine: compileAllocation(settings), fault: null };
  } catch (error) {
    if (error instanceof RangeError) return { engine: null, fault: error.message };
    throw error;
  }
}
