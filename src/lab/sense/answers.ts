// Which answers to a message can be paid for: the others would be refused.

import type { ChoiceView, MessageView, View } from '../../core/index.ts';

export function payable(view: View, message: MessageView): readonly ChoiceView[] {
  const money = view.money.left - view.money.pending;
  const room = view.money.monthlyLimit - view.money.monthly;
  return message.choices.filter((c) => c.id === message.ifSilent || ((c.money <= 0 || c.money <= money) && c.monthly <= Math.max(0, room)));
}
