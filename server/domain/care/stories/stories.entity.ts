import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AgeBand, ClientGroup, NeedDomain } from '../../../../tenants/needs.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import type { PlanWriter } from '../plans/planWriters.ts';
import type { StoryAudience, StoryName } from './storiesVocabulary.ts';

/** What is told, in the words in which it is shared. */
const telling = {
  title: p.text(),
  words: p.text(),
  language: p.text(),
  deploymentOptions: p.array<DeploymentOption>(),
  domains: p.array<NeedDomain>(),
  clientGroup: p.text().$type<ClientGroup>().nullable(),
  ageBand: p.text().$type<AgeBand>().nullable(),
  audience: p.text().$type<StoryAudience>(),
};

/** A story of a person's that they agreed to share. Withdrawn, it is deleted. */
export const Story = defineEntity({
  name: 'Story',
  tableName: 'story',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    ...telling,
    toldBy: p.text().$type<StoryName>(),
    chosenName: p.text().nullable(),
    consentOn: day(),
    /** Who decides for the person and agreed; null where the person agreed themself. */
    consentSupporterId: p.uuid().nullable(),
    recordedAs: p.text().$type<PlanWriter>(),
    recordedAt: instant(),
    recordedBy: p.text(),
    lookedAtOn: day().nullable(),
    lookedAtBy: p.text().nullable(),
    namesAreAgreed: p.boolean().nullable(),
    sentBackReason: p.text().nullable(),
    ...references({ person: Person, consentSupporter: Supporter }),
  },
});
export type StoryRecord = InferEntity<typeof Story>;

/** A story as others read it: nothing in it leads to whose it is. It goes when the story is withdrawn. */
export const SharedStory = defineEntity({
  name: 'SharedStory',
  tableName: 'shared_story',
  properties: {
    ...tenantKey(),
    storyId: p.uuid(),
    ...telling,
    nameShown: p.text().nullable(),
    sharedOn: day(),
    ...references({ story: Story }),
  },
});
