import type { FC } from 'hono/jsx';
import { DayField } from '../../components/fields.tsx';
import { Button } from '../../components/form.tsx';
import { Details } from '../../components/words.tsx';
import type { PortalContext } from '../../env.ts';
import type { FormState } from '../../forms/formState.ts';
import { FormValues } from '../../forms/formValues.ts';
import { DAY_PARTS, dayFields, typedDay } from '../../forms/typedDay.ts';
import { dayInWords } from '../../words/sentences.ts';
import { endOfDay } from './policyWords.ts';

/** Which day’s policy a page shows, and by what was known when; and the form as it was filled in. */
export interface WhichDay {
  asOf: string | undefined;
  knownAt: string | undefined;
  knownOn: string | undefined;
  form: FormState;
}

const NAMES = ['asOf', 'knownOn'] as const;

/** Reads the days of a page’s address, by parts as the form sends them or whole as links have them. */
export function whichDay(c: PortalContext): WhichDay {
  const texts: Record<string, string | undefined> = {};
  for (const name of NAMES) {
    const whole = c.req.query(name);
    if (whole && isDay(whole)) Object.assign(texts, dayFields(name, whole));
    for (const part of DAY_PARTS) texts[`${name}.${part}`] ??= c.req.query(`${name}.${part}`);
  }
  const values = new FormValues(texts);
  const days = NAMES.map((name) => typedDay(values, name));
  const mistakes = NAMES.flatMap((field, index) => {
    const day = days[index];
    if (day === undefined || isDay(day)) return [];
    return [{ field, message: 'This is not a day in the calendar. Write one that is, such as 1 4 2026.' }];
  });
  const [asOf, knownOn] = days.map((day) => (day !== undefined && isDay(day) ? day : undefined));
  return { asOf, knownOn, knownAt: knownOn && endOfDay(knownOn), form: { values, mistakes } };
}

function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text, { overflow: 'reject' }).year > 0;
  } catch {
    return false;
  }
}

/** The days as a link carries them on. */
export function withDays(path: string, { asOf, knownOn }: WhichDay): string {
  const query = new URLSearchParams();
  if (asOf) query.set('asOf', asOf);
  if (knownOn) query.set('knownOn', knownOn);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Chooses the days: two fields folded away, as today is what most people want. */
export const DayChoice: FC<{ when: WhichDay; action: string; today: string }> = ({ when, action, today }) => (
  <>
    <p class="govuk-body">
      This is the policy on <strong>{dayInWords(when.asOf ?? today)}</strong>
      {when.knownOn ? (
        <>
          , as it was known by the end of <strong>{dayInWords(when.knownOn)}</strong>
        </>
      ) : null}
      .
    </p>
    <Details summary="Look at another day" isOpen={when.form.mistakes.length > 0}>
      <form method="get" action={action} novalidate>
        <DayField
          form={when.form}
          name="asOf"
          label="In force on"
          hint="The day that decisions are about. Empty for today."
        />
        <DayField
          form={when.form}
          name="knownOn"
          label="As it was known on"
          hint="Leaves out what was recorded later. Empty for all that is known now."
        />
        <Button kind="secondary">Show that day</Button>
      </form>
    </Details>
  </>
);
