import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import type { Unit } from '../../../../tenants/policy/settingNode.ts';
import type { ComparedUnit } from '../../policy/publishing/comparableRows.ts';
import type { CouncilRow } from '../../tenancy/councils/councils.queries.ts';
import type { ComparedRow } from '../comparison/policyRows.ts';
import type { MissingFigure } from '../measures/measuresVocabulary.ts';
import { type CouncilFigures, figureOf, type MeasureName, measuresOf } from './regionalMeasures.ts';

/** What one council has decided, and what came out there. */
export interface PolicyAndFigure {
  council: CouncilRow;
  value: string | null;
  comparedValue: string | null;
  /** Whether the council keeps the setting to itself. */
  withheld: boolean;
  percentage: string | null;
  missing: MissingFigure | null;
}

/** A setting beside a measure, council by council. Nothing is worked out from the two: which goes with which is all that it says. */
export interface PolicyBesideMeasure extends MeasureName {
  area: AreaKey;
  path: string;
  label: string;
  unit: Unit;
  comparedIn: ComparedUnit | null;
  pairs: PolicyAndFigure[];
}

/** The pairs, in the order of the councils. */
export function policyBesideMeasure(
  name: MeasureName,
  { area, path, label, unit, comparedIn, values }: ComparedRow,
  councils: readonly CouncilFigures[],
): PolicyBesideMeasure {
  const pairs = councils.map(({ council, publication }) => {
    const decided = values.find(({ councilSlug }) => councilSlug === council.slug);
    const { percentage, missing } = figureOf(publication && measuresOf(publication), name);
    return {
      council,
      value: decided?.value ?? null,
      comparedValue: decided?.comparedValue ?? null,
      withheld: decided?.withheld ?? false,
      percentage,
      missing,
    };
  });
  return { ...name, area, path, label, unit, comparedIn, pairs };
}
