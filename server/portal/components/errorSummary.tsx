import type { FC } from 'hono/jsx';
import { type FormState, fieldId } from '../forms/formState.ts';
import { say } from '../words/say.ts';
import { MistakeInWords } from './inEnglish.tsx';

/**
 * What is wrong, at the top of a page, each leading to its field; nothing where nothing is. The browser itself goes there when
 * the page comes, without a script, so that it is the first thing that is read out and the next key press is its first link.
 */
export const ErrorSummary: FC<{ form: FormState }> = ({ form: { mistakes } }) => {
  if (mistakes.length === 0) return null;
  return (
    <div
      class="govuk-error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabindex={-1}
      autofocus
    >
      <h2 class="govuk-error-summary__title" id="error-summary-title">
        {say('There is a problem')}
      </h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          {mistakes.map((mistake) => (
            <li>
              {mistake.field ? (
                <a href={`#${fieldId(mistake.field)}`}>
                  <MistakeInWords {...mistake} />
                </a>
              ) : (
                <MistakeInWords {...mistake} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
