import type { FC } from 'hono/jsx';

const ROOMS = [
  { key: '', words: 'Overview' },
  { key: '/timeline', words: 'Timeline' },
  { key: '/assessment', words: 'Assessment' },
  { key: '/amount', words: 'Amount' },
  { key: '/plan', words: 'Plan' },
  { key: '/reviews', words: 'Reviews' },
] as const;

/** The pages of one person, beside one another. */
export const PersonNavigation: FC<{ personId: string; at: (typeof ROOMS)[number]['key'] }> = ({
  personId,
  at,
}) => (
  <nav aria-label="Pages of this person" class="portal-tabs">
    <ul class="govuk-list">
      {ROOMS.map(({ key, words }) => (
        <li>
          <a
            class="govuk-link"
            href={`/people/${personId}${key}`}
            aria-current={key === at ? 'page' : undefined}
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
