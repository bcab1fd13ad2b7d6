import type { FC } from 'hono/jsx';
import { type BothVersions, isCarried } from '../forms/bothVersions.ts';
import type { FormState } from '../forms/formState.ts';
import { say } from '../words/say.ts';
import { Hidden } from './fields.tsx';
import { AsWritten } from './inEnglish.tsx';
import { Table } from './table.tsx';
import { Heading, Paragraph } from './words.tsx';

interface ChangedMeanwhileProps {
  /** What differs; null where nobody has changed anything, and nothing is shown. */
  both: readonly BothVersions[] | null;
  /** Whether the form can still be sent. */
  isOpen?: boolean;
}

/**
 * What one sent beside what somebody else has saved meanwhile. Nothing of either is lost: sending again saves one’s own. The
 * mistake that says that the record has changed leads here.
 */
export const ChangedMeanwhile: FC<ChangedMeanwhileProps> = ({ both, isOpen = true }) =>
  both && (
    <section id="expectedVersion" tabindex={-1} aria-label={say('What somebody else has changed')}>
      <Heading>{say('Somebody else has changed this meanwhile')}</Heading>
      <Paragraph>
        {isOpen
          ? say(
              'What you sent still stands in the form below, and is not saved. Compare the two. To go on with yours all the same, send the form once more.',
            )
          : say(
              'What you sent is not saved, and can’t be sent any more. It stands here alone: copy from it what you need.',
            )}
      </Paragraph>
      <Table
        caption={say('What differs')}
        empty={say('They changed something that this page does not show.')}
        columns={[
          { heading: say('What'), cell: ({ label }: BothVersions) => label, isRowHeading: true },
          { heading: say('As you sent or saw it'), cell: ({ mine }: BothVersions) => versionOf(mine) },
          { heading: say('It now says'), cell: ({ theirs }: BothVersions) => versionOf(theirs) },
        ]}
        rows={both}
      />
    </section>
  );

const versionOf = (words: string) => (words ? <AsWritten>{words}</AsWritten> : say('Nothing'));

/** What a form carries without showing it: which record it is about, in which version, and what its page told of it. */
export const Carried: FC<{ form: FormState }> = ({ form: { values } }) => (
  <>
    {values
      .names()
      .filter(isCarried)
      .map((name) => (
        <Hidden name={name} value={values.text(name)} />
      ))}
  </>
);
