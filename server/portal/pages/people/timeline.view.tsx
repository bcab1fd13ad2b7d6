import type { FC } from 'hono/jsx';
import { Heading, Paragraph } from '../../components/words.tsx';
import { dayInWords } from '../../words/sentences.ts';
import { PersonNavigation } from './personNavigation.tsx';

interface Entry {
  happenedOn: string;
  sentence: string;
}

/** All that has happened with a person, by day, the latest first. */
export const Timeline: FC<{ personId: string; entries: readonly Entry[] }> = ({ personId, entries }) => (
  <>
    <PersonNavigation personId={personId} at="/timeline" />
    <Paragraph>
      What has happened with this person, the latest first: the last hundred things that you may see.
    </Paragraph>
    <Heading>What has happened</Heading>
    <TimelineDays entries={entries} />
  </>
);

/** Days, each with what happened on it. */
export const TimelineDays: FC<{ entries: readonly Entry[] }> = ({ entries }) => {
  const days = [...Map.groupBy(entries, ({ happenedOn }) => happenedOn)];
  return (
    <ol class="portal-timeline">
      {days.map(([day, ofDay]) => (
        <li>
          <Heading size="s">{dayInWords(day)}</Heading>
          {ofDay.map(({ sentence }) => (
            <p class="govuk-body govuk-!-margin-bottom-1">{sentence}</p>
          ))}
        </li>
      ))}
    </ol>
  );
};
