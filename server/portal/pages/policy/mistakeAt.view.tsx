import type { FC } from 'hono/jsx';
import { type FormState, mistakeOf } from '../../forms/formState.ts';

/** A mistake about several settings together, which belongs to none of their fields. */
export const MistakeAt: FC<{ form: FormState; name: string }> = ({ form, name }) => {
  const mistake = mistakeOf(form, name);
  if (!mistake) return null;
  return (
    <p class="govuk-error-message">
      <span class="govuk-visually-hidden">Error:</span> {mistake}
    </p>
  );
};
