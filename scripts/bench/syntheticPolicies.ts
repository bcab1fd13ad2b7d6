import { readFile } from 'node:fs/promises';
import { readCouncilFile } from '../../tenants/councils/councilFile.ts';
import { EXAMPLE_COUNCILS } from '../../tenants/councils/exampleCouncils.ts';
import type { ResourceAllocationSettings } from '../../tenants/policy/resourceAllocation.ts';

/**
 * A number of resource allocation policies, each an example council's with other points, prices and shares:
 * invented, and belonging to no council. They never fall where a policy may not, so each could have been
 * approved.
 */
export async function syntheticPolicies(count: number): Promise<ResourceAllocationSettings[]> {
  const examples = await Promise.all(EXAMPLE_COUNCILS.map(exampleSettings));
  return Array.from({ length: count }, (_, number) => {
    const settings = examples[number % examples.length] as ResourceAllocationSettings;
    return varied(settings, Math.floor(number / examples.length));
  });
}

async function exampleSettings(slug: string): Promise<ResourceAllocationSettings> {
  const text = await readFile(new URL(`../../tenants/councils/${slug}.yaml`, import.meta.url), 'utf8');
  const settings = readCouncilFile(text).file?.policies.resourceAllocation?.settings;
  if (!settings) throw new Error(`${slug}.yaml has no resource allocation policy.`);
  return settings;
}

/** Points at 90% to 110% and prices at 85% to 115% of the originals, varied by turn. */
function varied(settings: ResourceAllocationSettings, turn: number): ResourceAllocationSettings {
  const percentOf = (percent: number) => (value: number) => Math.round((value * percent) / 100);
  const points = percentOf(90 + ((turn * 7) % 21));
  const price = percentOf(85 + ((turn * 11) % 31));
  return {
    ...settings,
    scales: settings.scales.map((scale) => ({
      ...scale,
      domains: scale.domains.map((domain) => ({
        ...domain,
        points: {
          LOW: points(domain.points.LOW),
          MODERATE: points(domain.points.MODERATE),
          SUBSTANTIAL: points(domain.points.SUBSTANTIAL),
          CRITICAL: points(domain.points.CRITICAL),
        },
      })),
      priceTable: {
        ...scale.priceTable,
        rows: scale.priceTable.rows.map((row) => ({ ...row, amountPence: price(row.amountPence) })),
      },
    })),
    contingencyTopSliceBasisPoints: (turn % 6) * 100,
    ruralUpliftBasisPoints: (turn % 4) * 250,
    roundTo: turn % 2 === 0 ? 'POUND' : 'PENNY',
  };
}
