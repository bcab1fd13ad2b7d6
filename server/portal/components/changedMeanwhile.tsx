import type { FC } from 'hono/jsx';
import type { FormMistake } from '../forms/formState.ts';
import { Table } from './table.tsx';
import { Heading, Paragraph } from './words.tsx';

export interface BothVersions {
  /** The name of the field. */
  label: string;
  mine: string;
  theirs: string;
}

/** Whether a change was refused because somebody else had changed the record since it was read. */
export function isChangedMeanwhile(mistakes: readonly FormMistake[]): boolean {
  return mistakes.some(({ field }) => field === 'expectedVersion');
}

/** What one typed beside what somebody else has saved meanwhile. Nothing of either is lost: sending again saves one’s own. */
export const ChangedMeanwhile: FC<{ both: readonly BothVersions[] }> = ({ both }) => {
  const differing = both.filter(({ mine, theirs }) => mine !== theirs);
  return (
    <section aria-label="What somebody else has changed">
      <Heading>Somebody else has changed this meanwhile</Heading>
      <Paragraph>
        What you typed still stands in the form below, and is not saved. Compare the two. To save yours in the
        place of theirs, send the form once more.
      </Paragraph>
      <Table
        caption="What differs"
        empty="They changed something that is not in this form."
        columns={[
          { heading: 'Field', cell: ({ label }: BothVersions) => label, isRowHeading: true },
          { heading: 'You typed', cell: ({ mine }: BothVersions) => mine || 'Nothing' },
          { heading: 'It now says', cell: ({ theirs }: BothVersions) => theirs || 'Nothing' },
        ]}
        rows={differing}
      />
    </section>
  );
};
