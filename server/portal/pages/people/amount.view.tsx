import type { FC } from 'hono/jsx';
import type { PortalAmountQuery } from '../../../../schema/operations/generated.ts';
import { ButtonLink } from '../../components/form.tsx';
import { Done, Inset, Paragraph } from '../../components/words.tsx';
import { weeklyInWords } from '../../words/sentences.ts';
import { wordingsOf } from '../../words/wordings.ts';
import { AmountWorking } from '../me/myAmount.view.tsx';
import { PersonNavigation } from './personNavigation.tsx';

interface AmountProps {
  person: NonNullable<PortalAmountQuery['person']>;
  enums: PortalAmountQuery['enumWordings'];
  done: string | null;
}

/** A person’s amount with its working, as they see it themself, and what comes next. */
export const AmountOfPerson: FC<AmountProps> = ({ person: { id, latestAllocation }, enums, done }) => {
  const words = wordingsOf(enums);
  return (
    <>
      {done && <Done>{done}</Done>}
      <PersonNavigation personId={id} at="/amount" />
      {latestAllocation ? (
        <>
          <Paragraph>The person sees the same working, in these words.</Paragraph>
          {latestAllocation.decisionReasons.map((reason) => (
            <Inset>Somebody has to decide about it: {words('AllocationDecisionReason', reason)}</Inset>
          ))}
          <AmountWorking allocation={latestAllocation} />
          <Paragraph>
            If family and friends did nothing unpaid, it would be{' '}
            {weeklyInWords(latestAllocation.weeklyAmountBeforeUnpaidSupportPence)}.
          </Paragraph>
          <ButtonLink href={`/people/${id}/plan`}>Go on to the plan</ButtonLink>
        </>
      ) : (
        <>
          <Paragraph>No amount has been worked out yet. It comes of a completed assessment.</Paragraph>
          <ButtonLink href={`/people/${id}/assessment`}>Go to the assessment</ButtonLink>
        </>
      )}
    </>
  );
};
