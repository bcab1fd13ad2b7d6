import type { FC } from 'hono/jsx';
import { BarTable } from '../../charts/barTable.tsx';
import { poundsInWords, weeklyInWords } from '../../words/sentences.ts';

/** What a plan costs a week, drawn beside the indicative amount. Amounts are pence. */
export const PlanCost: FC<{ caption: string; costPence: number; indicativePence: number }> = ({
  caption,
  costPence,
  indicativePence,
}) => (
  <BarTable
    caption={caption}
    sentence={costSentence(costPence, indicativePence)}
    labelHeading="What"
    valueHeading="A week"
    bars={[
      { label: 'Indicative amount', words: poundsInWords(indicativePence), value: indicativePence },
      { label: 'What the budget pays for', words: poundsInWords(costPence), value: costPence },
    ]}
  />
);

/** "The plan costs £25.00 a week less than the indicative amount." */
export function costSentence(costPence: number, indicativePence: number): string {
  const difference = costPence - indicativePence;
  const cost = `It comes to ${weeklyInWords(costPence)}`;
  if (difference === 0) return `${cost}, which is the indicative amount.`;
  const by = weeklyInWords(Math.abs(difference));
  return difference > 0
    ? `${cost}: ${by} more than the indicative amount, which is no limit but is looked at.`
    : `${cost}: ${by} less than the indicative amount.`;
}
