import { createHash } from 'node:crypto';
import { seenFields, type ToldField, toldSeen } from '../forms/bothVersions.ts';
import { sentence } from '../words/say.ts';
import { poundsInWords, weeklyInWords } from '../words/sentences.ts';

/** What a page tells of a plan that somebody decides about. Amounts are pence a week. */
interface SeenPlan {
  /** Where it stands, in words. */
  status: string;
  weeklyCostPence: number;
  outcomes: readonly { description: string }[];
  supportItems: readonly { description: string; weeklyCostPence: number }[];
  /** Whatever else it says, in words. */
  texts: readonly (string | null | undefined)[];
}

/** A plan as a form about it carries it, so that nobody agrees to, or signs off, what somebody else has changed meanwhile. */
export function seenPlan(plan: SeenPlan): Record<string, string> {
  return seenFields({
    status: plan.status,
    cost: weeklyInWords(plan.weeklyCostPence),
    outcomes: plan.outcomes.map(({ description }) => description).join('; '),
    support: plan.supportItems
      .map(({ description, weeklyCostPence }) => `${description}, ${poundsInWords(weeklyCostPence)}`)
      .join('; '),
    texts: markOf(plan.texts),
  });
}

export const TOLD_PLAN: readonly ToldField[] = [
  ...toldSeen({
    status: sentence('Where the plan stands'),
    cost: sentence('What it costs'),
    outcomes: sentence('Outcomes'),
    support: sentence('Support, by what it costs a week'),
  }),
  ...toldSeen({ texts: sentence('What it says in words') }).map((field) => ({ ...field, isMark: true })),
];

/** Enough to know by whether texts have changed, without carrying them. */
function markOf(texts: SeenPlan['texts']): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 16);
}
