import type { FC } from 'hono/jsx';
import type {
  PortalPanelPlacesQuery,
  PortalPanelSeatsQuery,
} from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, RadioField, SelectField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Paragraph } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords } from '../../words/sentences.ts';
import { choicesOf, wordingsOf } from '../../words/wordings.ts';

interface SetUpProps {
  form: FormState;
  places: readonly { value: string; label: string }[];
}

/** A new panel: what it is called, and whom it serves where the council has several. */
export const SetUpPanel: FC<SetUpProps> = ({ form, places }) => (
  <>
    <ErrorSummary form={form} />
    <Paragraph>
      Cases that wait for a panel go to it as soon as it is set up. You appoint its members next.
    </Paragraph>
    <Form>
      <TextField
        form={form}
        name="name"
        label="What is the panel called?"
        hint="Such as “Risk enablement panel”. People whose plans it looks at read this."
      />
      {(places.some(({ value }) => value !== '') ||
        form.mistakes.some(({ field }) => field === 'locality')) && (
        <SelectField
          form={form}
          name="locality"
          label="Which part of the area does it serve?"
          choices={places}
        />
      )}
      <Button>Set up the panel</Button>
    </Form>
  </>
);

/** The parts of the area that have no panel yet, empty for what no locality of the policy covers. */
export function freePlaces({ panels, policy }: Pick<PortalPanelPlacesQuery, 'panels' | 'policy'>) {
  const localities = policy?.riskEnablement?.settings.panel.localities ?? [];
  const rest = localities.length > 0 ? 'Everywhere that no other panel serves' : 'All of the council’s area';
  const taken = (panels?.nodes ?? [])
    .filter(({ closedOn }) => !closedOn)
    .map(({ locality }) => locality ?? '');
  return [
    { value: '', label: rest },
    ...localities.map(({ key, name }) => ({ value: key, label: name })),
  ].filter(({ value }) => !taken.includes(value));
}

type Seated = NonNullable<PortalPanelSeatsQuery['panel']>['members'][number];

/** A seat on a panel: for whom, as what, and for how long. */
export const AppointMember: FC<{ data: PortalPanelSeatsQuery; form: FormState }> = ({ data, form }) => {
  const members = data.panel?.members ?? [];
  const words = wordingsOf(data.enumWordings);
  return (
    <>
      <ErrorSummary form={form} />
      <Paragraph>
        A member sees the cases that are with the panel, unless they have an interest in one.
      </Paragraph>
      <Form>
        <TextField form={form} name="name" label="What is their name?" />
        <TextField
          form={form}
          name="account"
          label="By which account do they sign in?"
          hint="As your council’s sign-in service names it. Somebody from the NHS or elsewhere needs one too."
        />
        <RadioField
          form={form}
          name="role"
          label="What do they bring to the panel?"
          choices={seatsOf(data)}
        />
        <RadioField
          form={form}
          name="holdsBudget"
          label="Can they commit money?"
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
          isInline
        />
        <SelectField
          form={form}
          name="deputyForMemberId"
          label="Are they a deputy of somebody?"
          hint="A deputy sits where that member is not there, and brings what that member brings, whatever is chosen above."
          choices={[
            { value: '', label: 'No, they have a seat of their own' },
            ...members
              .filter(({ deputyFor }) => !deputyFor)
              .map((member) => ({
                value: member.id,
                label: seatInWords(member, words('PanelRole', member.role)),
              })),
          ]}
        />
        <DayField form={form} name="termFrom" label="On which day does their term begin?" />
        <DayField
          form={form}
          name="termTo"
          label="On which day does it end?"
          hint="Leave it empty where no end is set."
        />
        <Button>Appoint them</Button>
      </Form>
    </>
  );
};

const seatInWords = ({ name, termTo }: Seated, role: string) =>
  `${name} (${role.replace(/\.$/, '')}${termTo ? `, until ${dayInWords(termTo)}` : ''})`;

/** What the council’s policy has seats for; every role where the policy is not for the reader. */
function seatsOf({ policy, enumWordings }: PortalPanelSeatsQuery) {
  const all = choicesOf(enumWordings, 'PanelRole');
  const seats = policy?.riskEnablement?.settings.panel.members;
  if (!seats) return all;
  return seats.map(({ role, seats: count, holdsBudget }) => ({
    value: role as string,
    label: all.find(({ value }) => value === role)?.label ?? role,
    hint: `${count === 1 ? '1 seat' : `${count} seats`}${holdsBudget ? ', and may commit money' : ''}`,
  }));
}
