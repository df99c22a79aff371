// The composer of messages: its slots, what each can say, and what is certain of what goes out.

export const message = {
  'message.all': 'Everybody',
} as const;
