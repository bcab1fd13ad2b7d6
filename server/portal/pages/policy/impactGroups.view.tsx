import type { FC } from 'hono/jsx';
import type { CountsDrawnFragment } from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { asSentenceStart, poundsInWords } from '../../words/sentences.ts';

/** A change of an amount, with which way it goes: “+£5.00”, “−£5.00”. */
export function signedPounds(pence: number): string {
  if (pence === 0) return poundsInWords(0);
  return `${pence < 0 ? '−' : '+'}${poundsInWords(Math.abs(pence))}`;
}

interface GroupsProps {
  caption: string;
  heading: string;
  groups: readonly { label: string; change: CountsDrawnFragment }[];
}

/** How a change falls on groups of people: a row each, with how many gain and lose, and a bar of what it comes to a week. */
export const ImpactGroups: FC<GroupsProps> = ({ caption, heading, groups }) => {
  if (groups.length === 0) return null;
  const losing = groups.filter(({ change }) => change.weeklyChangePence < 0).length;
  const gaining = groups.filter(({ change }) => change.weeklyChangePence > 0).length;
  return (
    <BarTable
      caption={caption}
      sentence={`${asSentenceStart(countOf(gaining))} would have more together, and ${countOf(losing)} less. A bar to the left is less.`}
      labelHeading={heading}
      valueHeading="A week together"
      bars={groups.map(({ label, change }) => ({
        label: `${label}. ${peopleInWords(change)}`,
        words: signedPounds(change.weeklyChangePence),
        value: change.weeklyChangePence,
      }))}
    />
  );
};

const countOf = (count: number) => (count === 0 ? 'no group' : count === 1 ? 'one group' : `${count} groups`);

function peopleInWords({ people, gaining, losing, unchanged }: CountsDrawnFragment): string {
  const parts = [
    gaining > 0 ? `${gaining} more` : '',
    losing > 0 ? `${losing} less` : '',
    unchanged > 0 ? `${unchanged} the same` : '',
  ];
  return `${people === 1 ? '1 person' : `${people} people`}: ${parts.filter(Boolean).join(', ')}`;
}
