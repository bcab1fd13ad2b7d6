/** What tests tell their stories with: the same steps that bring the example people in. */
export * from '../examples/budgetSteps.ts';
export * from '../examples/storySteps.ts';
