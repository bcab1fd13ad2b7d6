import type {
  ClientGroup,
  PeopleFilterInput,
  PeopleOrder,
  PlanStatus,
} from '../../../../schema/operations/generated.ts';
import type { Choice } from '../../components/fields.tsx';
import { FormValues } from '../../forms/formValues.ts';
import { codeInWords } from '../../words/roles.ts';
import { PLAN_STATES } from './peopleWords.ts';

const ANY: Choice = { value: '', label: 'All' };
const GROUPS: readonly ClientGroup[] = [
  'OLDER_PEOPLE',
  'PHYSICAL_DISABILITY',
  'LEARNING_DISABILITY',
  'MENTAL_HEALTH',
  'MEMORY_AND_COGNITION',
  'SENSORY_IMPAIRMENT',
];
const ASSESSING = 'ASSESSING';
const AWAITING_ME = 'AWAITING_ME';

/** What people are narrowed and ordered by. Nothing of it is about one person, so it may stand in an address. */
export const CASELOAD_CHOICES = {
  whose: [
    { value: '', label: 'Everybody' },
    { value: 'mine', label: 'Mine, and whom I cover for' },
    { value: 'nobody', label: 'Nobody’s yet' },
  ],
  stage: [
    ANY,
    { value: ASSESSING, label: 'Being assessed' },
    { value: AWAITING_ME, label: 'Waiting for my signature' },
    ...Object.entries(PLAN_STATES).map(([value, { words }]) => ({ value, label: words })),
  ],
  group: [ANY, ...GROUPS.map((value) => ({ value, label: codeInWords(value) }))],
  review: [
    ANY,
    { value: '0', label: 'Due today or overdue' },
    { value: '28', label: 'Due within four weeks' },
    { value: '91', label: 'Due within three months' },
  ],
  order: [
    { value: '', label: 'Name' },
    { value: 'NEWEST', label: 'Last registered first' },
    { value: 'REVIEW_DUE', label: 'Next review first' },
  ],
} satisfies Record<string, readonly Choice[]>;

type CaseloadField = keyof typeof CASELOAD_CHOICES;
const FIELDS = Object.keys(CASELOAD_CHOICES) as CaseloadField[];

/** What an address narrows the list by; what is not among the choices counts for nothing. */
export function caseloadValues(query: Readonly<Record<string, string>>): FormValues {
  const known = FIELDS.filter((field) =>
    CASELOAD_CHOICES[field].some(({ value }) => value === (query[field] ?? '')),
  );
  return new FormValues(Object.fromEntries(known.map((field) => [field, query[field] ?? ''])));
}

/** The same as an address has it, with a page where one is named. */
export function caseloadQuery(values: FormValues, page: Readonly<Record<string, string>> = {}): string {
  const given = FIELDS.filter((field) => values.text(field) !== '').map((field) => [
    field,
    values.text(field),
  ]);
  const query = new URLSearchParams([...given, ...Object.entries(page)] as [string, string][]).toString();
  return query && `?${query}`;
}

/** What the API is asked for. */
export function caseloadWanted(values: FormValues): {
  filter: PeopleFilterInput;
  orderBy: PeopleOrder;
  mine: boolean;
} {
  const [whose, stage] = [values.text('whose'), values.text('stage')];
  const [group, review] = [values.filled('group'), values.filled('review')];
  const filter: PeopleFilterInput = {
    ...(whose === 'mine' && { isMine: true }),
    ...(whose === 'nobody' && { isUnassigned: true }),
    ...(stage === ASSESSING && { hasOpenAssessment: true }),
    ...(stage === AWAITING_ME && { isAwaitingMySignOff: true }),
    ...(stage in PLAN_STATES && { planStatuses: [stage as PlanStatus] }),
    ...(group && { clientGroups: [group as ClientGroup] }),
    ...(review && { reviewDueWithinDays: Number(review) }),
  };
  return { filter, orderBy: (values.filled('order') as PeopleOrder) ?? 'NAME', mine: whose === 'mine' };
}
