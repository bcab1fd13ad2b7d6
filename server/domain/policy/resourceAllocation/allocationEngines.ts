import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
import { type CompiledAllocation, compileAllocation } from './compile.ts';

/** An engine takes from about 50 kB to 500 kB, depending on how many scales and circumstances it has. */
const MOST_KEPT = 400;
const engines = new Map<string, CompiledAllocation>();

/**
 * The engine of one version of a council's resource allocation policy. A version never changes, so its engine
 * is made once in this process and kept by the version's id.
 */
export function allocationEngine(
  versionId: string,
  settings: ResourceAllocationSettings,
): CompiledAllocation {
  const kept = engines.get(versionId);
  if (kept) return kept;
  const engine = compileAllocation(settings);
  if (engines.size >= MOST_KEPT) engines.clear();
  engines.set(versionId, engine);
  return engine;
}
