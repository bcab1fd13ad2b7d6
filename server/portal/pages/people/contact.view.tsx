import type { FC } from 'hono/jsx';
import type { PortalContactQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, RadioField, SelectField, TextAreaField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Inset } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords } from '../../words/sentences.ts';
import { choicesOf, wordingsOf } from '../../words/wordings.ts';

interface ContactFormProps {
  form: FormState;
  person: NonNullable<PortalContactQuery['person']>;
  enums: PortalContactQuery['enumWordings'];
}

const CHOOSE = { value: '', label: 'Choose' };

/** What is asked of a contact: from its day on, the council’s time limits count. */
export const ContactForm: FC<ContactFormProps> = ({ form, person: { latestContact }, enums }) => (
  <>
    <ErrorSummary form={form} />
    {latestContact && (
      <Inset>
        The last contact was on {dayInWords(latestContact.contactedOn)}: “{latestContact.whatIsWanted}”{' '}
        {wordingsOf(enums)('ContactStatus', latestContact.status)}
      </Inset>
    )}
    <Form>
      <DayField
        form={form}
        name="contactedOn"
        label="On which day was it?"
        hint="The council’s time limits count from this day"
      />
      <SelectField
        form={form}
        name="referredBy"
        label="Who made it?"
        choices={[CHOOSE, ...choicesOf(enums, 'Referrer')]}
      />
      <SelectField
        form={form}
        name="route"
        label="How did it reach the council?"
        choices={[CHOOSE, ...choicesOf(enums, 'ContactRoute')]}
      />
      <TextAreaField
        form={form}
        name="whatIsWanted"
        label="What is wanted?"
        hint="In the words of whoever made it, where you can"
        rows={4}
      />
      <RadioField
        form={form}
        name="fastTrackReason"
        label="Has the person to be seen sooner than usual?"
        choices={[{ value: '', label: 'No' }, ...choicesOf(enums, 'FastTrackReason')]}
      />
      <Button>Record the contact</Button>
    </Form>
  </>
);
