import { BoundedMap } from '../../../platform/boundedMap.ts';
import type { AllocationSettings } from './allocation.ts';
import { type CompiledAllocation, compileAllocation } from './compile.ts';

/** An engine takes from about 50 kB to 500 kB, depending on how many scales and circumstances it has. */
const MOST_KEPT = 400;
const engines = new BoundedMap<AllocationSettings, CompiledAllocation>(MOST_KEPT);

/**
 * The engine of one version's settings, made once in this process. It is kept by the settings themselves, so that it
 * can never be another council's.
 */
export function allocationEngine(settings: AllocationSettings): CompiledAllocation {
  const kept = engines.get(settings);
  if (kept) return kept;
  const engine = compileAllocation(settings);
  engines.set(settings, engine);
  return engine;
}
