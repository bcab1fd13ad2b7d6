import type { Asker } from '../api.ts';
import type { DirectApi } from '../directApi.ts';
import { change } from '../storySteps.ts';
import type { CalendarOfLife } from './calendarOfLife.ts';
import type { CouncilFacts } from './councilFacts.ts';
import type { ExampleLife } from './examplePeopleOf.ts';
import type { ExampleTeam } from './teams.ts';

/** Somebody on their way, and all that leads them. */
export interface Leading {
  api: DirectApi;
  life: ExampleLife;
  facts: CouncilFacts;
  calendar: CalendarOfLife;
  teams: readonly ExampleTeam[];
  practitioner: Asker;
  /** Somebody of the council for whom a carer may care; null where nobody is there yet. */
  caredForId: string | null;
}

/**
 * How a story ends, for whoever has lived it so far: `ownId` gives their own ids in the place of those of the first. It is
 * told for each by itself, as nothing may be added to what has ended.
 */
export type Ending = (ownId: (id: string) => string) => Promise<void>;

/** Somebody who has an indicative budget. */
export interface Assessed {
  personId: string;
  supporterId: string | null;
  allocation: { id: string; weeklyAmountPence: number };
}

export function themself({ practitioner }: Pick<Leading, 'practitioner'>, person: Assessed): Asker {
  return { ...practitioner, role: 'PERSON', person: person.personId };
}

/** What is spent, ended or complained of is changed by whoever does so at a council. */
export const changeAs = (leading: Leading, role: Asker['role']) => {
  const { api, practitioner } = leading;
  return (mutation: string, returning: string, input: Record<string, unknown>) =>
    change(api, { ...practitioner, role }, mutation, returning, input);
};
