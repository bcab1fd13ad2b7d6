import {
  AGE_BANDS,
  type AgeBand,
  CLIENT_GROUPS,
  type ClientGroup,
  type NeedsProfile,
} from '../../../../tenants/needs.ts';
import type { ResourceAllocationSettings } from '../../../../tenants/policy/resourceAllocation.ts';
import { basisPointsOf } from '../../../common/arithmetic.ts';
import type { CompiledAllocation } from '../../policy/resourceAllocation/compile.ts';
import { type LadderNeeds, NEEDS_LADDER, type NeedsRung } from './needsLadder.ts';

/** What one client group and age band get for the needs of a rung. */
export interface FairnessCell {
  clientGroup: ClientGroup;
  ageBand: AgeBand;
  weeklyAmountPence: number;
  /** Of the highest amount of the rung, in basis points, half up; null where nobody gets anything. */
  shareOfHighestBasisPoints: number | null;
  /** The scale that was used, by its key and name in the policy. */
  scaleKey: string;
  scaleLabel: string;
}

/** The same needs for every client group and age band. */
export interface FairnessRow extends NeedsRung {
  lowestWeeklyPence: number;
  highestWeeklyPence: number;
  /**
   * The lowest amount as a share of the highest, in basis points: 10000 where all are the same, null where nobody gets
   * anything.
   */
  lowestShareBasisPoints: number | null;
  /** Client groups in the order of CLIENT_GROUPS, each with its age bands from the youngest. */
  cells: FairnessCell[];
}

/** One of the policy's scales, and for whom it is. */
export interface ScaleCover {
  key: string;
  label: string;
  clientGroups: readonly ClientGroup[];
  ageBands: readonly AgeBand[];
}

/** The same level of need across client groups and ages, under one policy. */
export interface Fairness {
  scales: ScaleCover[];
  rows: FairnessRow[];
}

/** An age in each band: which one makes no difference, as policies know bands only. */
const AGE_IN_BAND: Record<AgeBand, number> = {
  AGE_18_TO_24: 21,
  AGE_25_TO_64: 45,
  AGE_65_TO_74: 70,
  AGE_75_TO_84: 80,
  AGE_85_AND_OVER: 90,
};

/**
 * Lays out what the same needs come to for every client group and age band. Sites that tried personal budgets found
 * older people getting far less for the same need, because another scale applied to them. Here one row shows it.
 */
export function fairnessOf(
  settings: Pick<ResourceAllocationSettings, 'scales'>,
  engine: CompiledAllocation,
): Fairness {
  return {
    scales: settings.scales.map(({ key, label, clientGroups, ageBands }) => ({
      key,
      label,
      clientGroups,
      ageBands,
    })),
    rows: NEEDS_LADDER.map(({ needs, ...rung }) => ({ ...rung, ...rowOf(needs, engine) })),
  };
}

function rowOf(needs: LadderNeeds, engine: CompiledAllocation): Omit<FairnessRow, keyof NeedsRung> {
  const priced = CLIENT_GROUPS.flatMap((clientGroup) =>
    AGE_BANDS.map((ageBand) => {
      const profile: NeedsProfile = { clientGroup, ageYears: AGE_IN_BAND[ageBand], ...needs };
      const { weeklyAmountPence, scaleKey, scaleLabel } = engine.allocate(profile);
      return { clientGroup, ageBand, weeklyAmountPence, scaleKey, scaleLabel };
    }),
  );
  const amounts = priced.map((cell) => cell.weeklyAmountPence);
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  return {
    lowestWeeklyPence: lowest,
    highestWeeklyPence: highest,
    lowestShareBasisPoints: basisPointsOf(lowest, highest),
    cells: priced.map((cell) => ({
      ...cell,
      shareOfHighestBasisPoints: basisPointsOf(cell.weeklyAmountPence, highest),
    })),
  };
}
