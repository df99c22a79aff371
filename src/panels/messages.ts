// Which messages wait, and which of them stops the week.

import type { MessageView, View } from '../core/index.ts';

/** Without an answer, oldest first. */
export const waitingMessages = (view: View): readonly MessageView[] => view.messages.filter((message) => message.answer === undefined);

/** The message that must be answered before the week runs or goes on. */
export function dueMessage(view: View): MessageView | undefined {
  const { awaiting } = view;
  if (awaiting.kind === 'answer') return view.messages.find((message) => message.event === awaiting.event);
  return waitingMessages(view).find((message) => message.mustAnswer);
}

/** How many wait in the inbox: messages, and what was asked for on the side. */
export const waitingCount = (view: View): number =>
  waitingMessages(view).length + view.requests.filter((request) => request.answer === undefined).length;
