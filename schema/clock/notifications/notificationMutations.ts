import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import {
  webhookDeliveryShape,
  webhookShape,
} from '../../../server/domain/clock/notifications/notifications.queries.ts';
import { markNotificationsRead } from '../../../server/domain/clock/notifications/reading.commands.ts';
import { WEBHOOK_REFUSALS } from '../../../server/domain/clock/notifications/webhook.ts';
import {
  endWebhook,
  registerWebhook,
  resendDelivery,
} from '../../../server/domain/clock/notifications/webhooks.commands.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { type Answer, recordAnswer } from '../../kit/answers.ts';
import { enumListOf } from '../../kit/enums.ts';
import { ChangeInput, RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { NOTICE_CODE } from '../../kit/noticeKinds.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { OF_ONE_PERSON, type Permission, PRACTICE } from '../../kit/permissions.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { SEES_WEBHOOKS, Webhook, WebhookDelivery } from './webhooks.ts';

@InputType({ description: 'Marks notifications as read by your account.' })
class MarkNotificationsReadInput extends RepeatableInput {
  @Field(() => [ID], { description: 'Which; at least one.' })
  notificationIds!: string[];
}

@InputType({ description: 'Registers an address to which notices are sent.' })
class RegisterWebhookInput extends RepeatableInput {
  @OneLine()
  @Field(() => String, { description: 'An https address on the internet, by name.' })
  url!: string;

  @Field(enumListOf(NOTICE_CODE), { nullable: true, description: 'Which notices; left out or empty, all.' })
  codes?: string[] | null;
}

@InputType({ description: 'Ends a webhook.' })
class EndWebhookInput extends ChangeInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}

@InputType({ description: 'Sends again what was given up.' })
class ResendWebhookDeliveryInput extends RepeatableInput {
  @Field(() => ID, { description: 'The delivery.' })
  deliveryId!: string;
}

@ObjectType('AnswerOfMarking', { description: 'What was marked.' })
class MarkedAnswer {
  @Field(() => [ID], {
    description: 'The notifications that your account has read now; empty when the change was refused.',
  })
  notificationIds!: string[];
}

/** An auditor is told of nothing, as nobody is assigned to them, and changes nothing. */
const READS_NOTIFICATIONS: Permission = [...PRACTICE, ...OF_ONE_PERSON, 'FINANCE_OFFICER'];

const markedAnswer: Answer<MarkNotificationsReadInput, CommandResult> = {
  fields: MarkedAnswer,
  read: async ({ input, result }) => ({
    notificationIds: result.subjectId === null ? [] : input.notificationIds,
  }),
};

const webhookAnswer = recordAnswer('webhook', () => Webhook, webhookShape);
const deliveryAnswer = recordAnswer('delivery', () => WebhookDelivery, webhookDeliveryShape);

@ObjectType('AnswerOfRegisteringWebhook', { description: 'The webhook and its secret.' })
class RegisteredAnswer extends webhookAnswer.fields {
  @Field(() => String, {
    nullable: true,
    description:
      'What its messages are signed with, whsec_ and then base64: shown this once, so keep it. Null when the change was refused, and in the answer to a repeat.',
  })
  secret!: string | null;
}

const registeredAnswer: Answer<RegisterWebhookInput, CommandResult & { secret: string | null }> = {
  fields: RegisteredAnswer,
  read: async (answered) => ({ ...(await webhookAnswer.read(answered)), secret: answered.result.secret }),
};

/** Marking notifications as read, and the council's webhooks. */
export const notificationMutations = [
  mutation({
    name: 'markNotificationsRead',
    what: 'Marks notifications as read by your account, and by nobody else’s.',
    input: MarkNotificationsReadInput,
    inputIs: 'Which.',
    permission: READS_NOTIFICATIONS,
    refuses: someOf(RECORD_REFUSALS, 'NOT_FOUND'),
    answers: markedAnswer,
    run: ({ session, command, input }) => markNotificationsRead(session, command, input.notificationIds),
  }),
  mutation({
    name: 'registerWebhook',
    what: 'Registers an address of your council’s to which notices are sent from now on. Each message is signed; the secret for that is shown this once.',
    input: RegisterWebhookInput,
    inputIs: 'Where, and which notices.',
    permission: SEES_WEBHOOKS,
    refuses: someOf(WEBHOOK_REFUSALS, 'WEBHOOK_ADDRESS_NOT_VALID'),
    answers: registeredAnswer,
    run: ({ session, command, input: { url, codes } }) =>
      registerWebhook(session, command, { url, codes: codes ?? [] }),
  }),
  mutation({
    name: 'endWebhook',
    what: 'Ends a webhook: nothing more is sent to it, and what was on its way is given up.',
    input: EndWebhookInput,
    inputIs: 'Which.',
    permission: SEES_WEBHOOKS,
    refuses: { ...RECORD_REFUSALS, ...someOf(WEBHOOK_REFUSALS, 'WEBHOOK_ENDED') },
    answers: webhookAnswer,
    run: ({ session, command, input }) => endWebhook(session, command, input),
  }),
  mutation({
    name: 'resendWebhookDelivery',
    what: 'Sends again what was given up, as often as is tried.',
    input: ResendWebhookDeliveryInput,
    inputIs: 'Which delivery.',
    permission: SEES_WEBHOOKS,
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(WEBHOOK_REFUSALS, 'DELIVERY_NOT_GIVEN_UP', 'WEBHOOK_ENDED'),
    },
    answers: deliveryAnswer,
    run: ({ session, command, input }) => resendDelivery(session, command, input.deliveryId),
  }),
];
