import type { FC } from 'hono/jsx';
import type { PortalWhatIfQuery } from '../../../../schema/operations/generated.ts';
import { Hidden, SelectField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { inEnglish } from '../../components/inEnglish.tsx';
import { Heading, Inset, Paragraph } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { say } from '../../words/say.ts';
import { poundsInWords, weeklyInWords } from '../../words/sentences.ts';
import { choicesOf, wordingsOf } from '../../words/wordings.ts';

interface WhatIfProps {
  allocation: NonNullable<PortalWhatIfQuery['allocation']>;
  /** Null until something was tried. */
  tried: PortalWhatIfQuery['allocationIf'] | null;
  form: FormState;
  wordings: PortalWhatIfQuery['enumWordings'];
}

export const WhatIf: FC<WhatIfProps> = ({ allocation, tried, form, wordings }) => {
  const words = wordingsOf(wordings);
  return (
    <>
      <Paragraph>
        {say(
          'Change an answer and see what your amount would be. Nothing is saved, and nobody is told. If an answer in your assessment is wrong, tell whoever works with you.',
        )}
      </Paragraph>
      {tried && (
        <Inset>
          <p class="portal-big">{weeklyInWords(tried.weeklyAmountPence)}</p>
          <p class="govuk-body">
            {differenceInWords(tried.weeklyDifferencePence)}{' '}
            {say('Your amount is {{amount}}.', { amount: weeklyInWords(allocation.weeklyAmountPence) })}
          </p>
        </Inset>
      )}
      <Form>
        <Hidden name="allocationId" value={allocation.id} />
        <Button>{say('See the amount')}</Button>
        {allocation.profile.domains.map(({ domain }) => (
          <section aria-labelledby={`${domain}-heading`}>
            <Heading size="s" id={`${domain}-heading`}>
              {inEnglish(words('NeedDomain', domain))}
            </Heading>
            <Hidden name="domain" value={domain} />
            <div class="portal-columns">
              <SelectField
                form={form}
                name={`${domain}.level`}
                label={say('How much help is needed')}
                choices={choicesOf(wordings, 'NeedLevel')}
              />
              <SelectField
                form={form}
                name={`${domain}.unpaidSupport`}
                label={say('What family and friends do of it')}
                choices={choicesOf(wordings, 'UnpaidSupportLevel')}
              />
            </div>
          </section>
        ))}
        <Button>{say('See the amount')}</Button>
      </Form>
    </>
  );
};

function differenceInWords(pence: number): string {
  if (pence === 0) return say('It would be the same.');
  return pence > 0
    ? say('That would be {{amount}} a week more.', { amount: poundsInWords(pence) })
    : say('That would be {{amount}} a week less.', { amount: poundsInWords(-pence) });
}
