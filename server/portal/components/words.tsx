import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { say } from '../words/say.ts';

/** The states of things, by how they look; the words say the same, as colour alone tells nobody anything. */
export type TagColour = 'grey' | 'green' | 'blue' | 'yellow' | 'orange' | 'red' | 'purple';

export const Tag: FC<PropsWithChildren<{ colour?: TagColour }>> = ({ colour = 'grey', children }) => (
  <strong class={`govuk-tag govuk-tag--${colour}`}>{children}</strong>
);

/** Something that the reader must not miss. */
export const Inset: FC<PropsWithChildren> = ({ children }) => <div class="govuk-inset-text">{children}</div>;

export const Warning: FC<PropsWithChildren> = ({ children }) => (
  <div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{say('Warning')}</span>
      {children}
    </strong>
  </div>
);

/** That something was done, at the top of the page that one comes back to. */
export const Done: FC<PropsWithChildren> = ({ children }) => (
  <div
    class="govuk-notification-banner govuk-notification-banner--success"
    role="alert"
    aria-labelledby="done-title"
  >
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id="done-title">
        {say('Done')}
      </h2>
    </div>
    <div class="govuk-notification-banner__content">
      <p class="govuk-notification-banner__heading">{children}</p>
    </div>
  </div>
);

/** More for whoever wants it. */
export const Details: FC<PropsWithChildren<{ summary: string; isOpen?: boolean }>> = ({
  summary,
  isOpen,
  children,
}) => (
  <details class="govuk-details" open={isOpen}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);

export const Heading: FC<PropsWithChildren<{ size?: 'l' | 'm' | 's'; id?: string }>> = ({
  size = 'm',
  id,
  children,
}) => {
  if (size === 's')
    return (
      <h3 class="govuk-heading-s" id={id}>
        {children}
      </h3>
    );
  return (
    <h2 class={`govuk-heading-${size}`} id={id}>
      {children}
    </h2>
  );
};

export const Paragraph: FC<PropsWithChildren> = ({ children }) => <p class="govuk-body">{children}</p>;

export const TextLink: FC<PropsWithChildren<{ href: string }>> = ({ href, children }) => (
  <a class="govuk-link" href={href}>
    {children}
  </a>
);

export interface Fact {
  key: string;
  value: Child;
  /** Where the fact is changed, with words that name it for whoever hears the link alone. */
  change?: { href: string; words: string };
}

/** Facts by name. Those without a value are left out. */
export const SummaryList: FC<{ facts: readonly Fact[] }> = ({ facts }) => (
  <dl class="govuk-summary-list">
    {facts
      .filter(({ value }) => value !== null && value !== undefined && value !== '')
      .map(({ key, value, change }) => (
        <div
          class={
            change ? 'govuk-summary-list__row' : 'govuk-summary-list__row govuk-summary-list__row--no-actions'
          }
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {change && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={change.href}>
                Change<span class="govuk-visually-hidden"> {change.words}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
  </dl>
);

/** A list with points; nothing where there is nothing. */
export const Points: FC<{ items: readonly Child[] }> = ({ items }) =>
  items.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
