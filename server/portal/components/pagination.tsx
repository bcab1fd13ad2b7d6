import type { FC } from 'hono/jsx';

/** The page before and the page after, where there are some. The API pages by cursor, so pages have no numbers. */
export const Pagination: FC<{ previous?: string | null; next?: string | null; of: string }> = ({
  previous,
  next,
  of,
}) => {
  if (!previous && !next) return null;
  return (
    <nav class="govuk-pagination" aria-label={`Pages of ${of}`}>
      {previous && (
        <div class="govuk-pagination__prev">
          <a class="govuk-link govuk-pagination__link" href={previous} rel="prev">
            <span class="govuk-pagination__link-title">
              Previous<span class="govuk-visually-hidden"> page of {of}</span>
            </span>
          </a>
        </div>
      )}
      {next && (
        <div class="govuk-pagination__next">
          <a class="govuk-link govuk-pagination__link" href={next} rel="next">
            <span class="govuk-pagination__link-title">
              Next<span class="govuk-visually-hidden"> page of {of}</span>
            </span>
          </a>
        </div>
      )}
    </nav>
  );
};
