import type { Child, FC } from 'hono/jsx';
import { say, sayWith } from '../words/say.ts';

const unseen = (words: Child) => <span class="govuk-visually-hidden">{words}</span>;

/** The page before and the page after, where there are some. The API pages by cursor, so pages have no numbers. */
export const Pagination: FC<{ previous?: string | null; next?: string | null; of: string }> = ({
  previous,
  next,
  of,
}) => {
  if (!previous && !next) return null;
  return (
    <nav class="govuk-pagination" aria-label={say('Pages of {{list}}', { list: of })}>
      {previous && (
        <div class="govuk-pagination__prev">
          <a class="govuk-link govuk-pagination__link" href={previous} rel="prev">
            <span class="govuk-pagination__link-title">
              {sayWith('Previous <hidden>page of {{list}}</hidden>', { list: of, hidden: unseen })}
            </span>
          </a>
        </div>
      )}
      {next && (
        <div class="govuk-pagination__next">
          <a class="govuk-link govuk-pagination__link" href={next} rel="next">
            <span class="govuk-pagination__link-title">
              {sayWith('Next <hidden>page of {{list}}</hidden>', { list: of, hidden: unseen })}
            </span>
          </a>
        </div>
      )}
    </nav>
  );
};
