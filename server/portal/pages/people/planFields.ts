/** What is written in a plan in words, in the order in which it is read. */
export const WRITTEN = [
  { field: 'importantTo', label: 'What is important to the person' },
  { field: 'importantFor', label: 'What is important for the person, to be safe and well' },
  { field: 'howBestToSupport', label: 'How best to support the person' },
  { field: 'goodDay', label: 'What makes a good day' },
  { field: 'badDay', label: 'What makes a bad day' },
  { field: 'cultureAndFaith', label: 'Culture, faith and diet' },
  { field: 'formerEmployment', label: 'What work the person did' },
  { field: 'contingencyArrangements', label: 'What happens in sickness, holidays and crisis' },
  { field: 'ifCarerFallsIll', label: 'What happens when the carer falls ill' },
  { field: 'helpedHow', label: 'How those who helped did so' },
] as const;

/** The pages on which a plan is written, by the part of the plan that a mistake is about. */
const PAGES: Readonly<Record<string, string>> = {
  outcomes: 'outcomes',
  supportItems: 'items',
  risks: 'risks',
};

/** Where a part of a plan is put right: its first name is a field of the plan. */
export function pageOfPart(personId: string, field: string): string {
  const [part = ''] = field.split('.');
  return `/people/${personId}/plan/${PAGES[part] ?? 'words'}`;
}
