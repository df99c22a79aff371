// Numbers as people type them. What is none goes into the file as it was typed, and the checker tells what is expected.

/** With any sign: -3, +3, −3. */
export function asNumber(text: string): number | string {
  const plain = text.trim().replace(/^\+/, '').replace(/^[−–]/, '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text.trim();
}

/** A whole number may have marks between its thousands: 2,900 or 2.900 or 2 900. */
export function asWhole(text: string): number | string {
  const isMarked = /^[-+−–]?\d{1,3}([.,'’ \u00A0\u202F]\d{3})+$/.test(text.trim());
  return asNumber(isMarked ? text.trim().replaceAll(/[.,'’ \u00A0\u202F]/g, '') : text);
}
