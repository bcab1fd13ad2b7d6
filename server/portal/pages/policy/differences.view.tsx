import type { FC } from 'hono/jsx';
import type { DifferencesInWordsFragment } from '../../../../schema/operations/generated.ts';
import { Tag, type TagColour } from '../../components/words.tsx';
import { asSentenceStart } from '../../words/sentences.ts';
import { placeInWords } from './settingWords.ts';

type Difference = DifferencesInWordsFragment['differences'][number];

const KINDS: Readonly<Record<string, { words: string; colour: TagColour }>> = {
  ADDED: { words: 'Added', colour: 'green' },
  REMOVED: { words: 'Taken away', colour: 'red' },
  CHANGED: { words: 'Changed', colour: 'blue' },
  REORDERED: { words: 'Other order', colour: 'grey' },
};

interface DifferencesProps {
  diff: DifferencesInWordsFragment | null;
  caption: string;
  was: string;
  willBe: string;
  nothing: string;
  /** How many are shown, where others are seen elsewhere; all when left out. */
  most?: number;
}

/** What was and what will be, setting by setting, one beside the other. */
export const Differences: FC<DifferencesProps> = ({ diff, most = Number.POSITIVE_INFINITY, ...words }) => {
  if (!diff || diff.differences.length === 0) return <p class="govuk-body">{words.nothing}</p>;
  const left = diff.differences.length - most;
  return (
    <>
      <DifferencesTable {...words} differences={diff.differences.slice(0, most)} />
      {left > 0 && (
        <p class="govuk-body">{left === 1 ? 'One more setting differs.' : `${left} more settings differ.`}</p>
      )}
    </>
  );
};

const DifferencesTable: FC<
  Pick<DifferencesProps, 'caption' | 'was' | 'willBe'> & { differences: readonly Difference[] }
> = ({ caption, was, willBe, differences }) => {
  return (
    <section class="portal-scrolls" tabindex={0} aria-label={caption}>
      <table class="govuk-table portal-diff">
        <caption class="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {['Setting', was, willBe].map((heading) => (
              <th scope="col" class="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {differences.map((each) => (
            <DifferenceRow difference={each} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const DifferenceRow: FC<{ difference: Difference }> = ({ difference }) => {
  const { kind, within, label, beforeInWords, afterInWords } = difference;
  const { words, colour } = KINDS[kind] ?? { words: kind, colour: 'grey' as const };
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header portal-diff__setting">
        {placeInWords(within, label)} <Tag colour={colour}>{words}</Tag>
      </th>
      <td class={`govuk-table__cell${beforeInWords === null ? '' : ' portal-removed'}`}>
        {beforeInWords === null ? 'Not there' : <del>{inCell(beforeInWords)}</del>}
      </td>
      <td class={`govuk-table__cell${afterInWords === null ? '' : ' portal-added'}`}>
        {afterInWords === null ? 'Not there' : <ins>{inCell(afterInWords)}</ins>}
      </td>
    </tr>
  );
};

const inCell = (words: string) => asSentenceStart(words);
