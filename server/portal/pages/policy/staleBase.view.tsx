import type { FC } from 'hono/jsx';
import type {
  DifferencesInWordsFragment,
  PortalPolicyChangeBaseQuery,
} from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Heading } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { Differences } from './differences.view.tsx';

interface StaleBaseProps {
  change: NonNullable<PortalPolicyChangeBaseQuery['policyChange']>;
  /** What came into force since the change was written. */
  meanwhile: DifferencesInWordsFragment | null;
  /** The version that is in force now. */
  now: string;
  form: FormState;
}

/** What came meanwhile, what was written, and what it would do now: so that somebody can say that both are as they should be. */
export const StaleBasePage: FC<StaleBaseProps> = ({ change, meanwhile, now, form }) => (
  <>
    <ErrorSummary form={form} />
    <p class="govuk-body-l">
      The change was written against a version that does not decide any more. Look at both, edit the draft so
      that it keeps what it should, and then say that it is meant for the version in force.
    </p>
    <Heading>What came into force meanwhile</Heading>
    <Differences
      diff={meanwhile}
      caption="From the version it was written against to the one in force"
      was="Was"
      willBe="Became"
      nothing="Nothing."
    />
    <Heading>What was written</Heading>
    <Differences
      diff={change.written}
      caption="From the version it was written against to the change"
      was="Was"
      willBe="Became"
      nothing="Nothing."
    />
    <Heading>What it would do now</Heading>
    <Differences
      diff={change.wouldDo}
      caption="From the version in force to the change"
      was="Was"
      willBe="Became"
      nothing="Nothing."
    />
    <div class="govuk-button-group">
      <ButtonLink href={`/policy/changes/${change.id}/edit/${change.area}`} kind="secondary">
        Edit the draft
      </ButtonLink>
    </div>
    <Form>
      <Hidden name="expectedVersion" value={change.version} />
      <Hidden name="basePolicyVersionId" value={now} />
      <Button>It is meant for the version in force</Button>
    </Form>
  </>
);
