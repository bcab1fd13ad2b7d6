import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
import { type CompiledAllocation, compileAllocation } from './compile.ts';

/**
 * The engine for settings that nobody has accepted yet. Figures that are each allowed may together give
 * impossibly large sums: the fault then says in a sentence which figure to look at.
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
