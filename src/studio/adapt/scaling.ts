// Money by another scale: every amount of the file times one factor, so that what was dear stays dear. Pure.

/** Figures that are kept of an amount: 14,400 times 3.7 is 53,300, as somebody would quote it. */
const FIGURES = 3;

/** A whole amount, rounded to three figures; what was something stays something. */
export function scaledMoney(amount: number, factor: number): number {
  if (amount === 0) return 0;
  const exact = Math.abs(amount) * factor;
  const digits = Math.floor(Math.log10(exact)) + 1;
  const step = 10 ** Math.max(0, digits - FIGURES);
  return Math.sign(amount) * Math.max(1, Math.round(exact / step) * step);
}

/** Names of conditions whose value is money. */
const MONEY = /\b(?:capital|committed|unopened|monthly|monthly-limit)\b/;
/** Smaller numbers beside money count or divide it. */
const LEAST_AMOUNT = 20;

/** A condition with its amounts of money scaled: numbers in clauses that speak of money and of nothing else with a size. */
export function scaledCondition(condition: string, factor: number): string {
  return condition
    .split(/(\band\b|\bor\b)/)
    .map((clause) =>
      MONEY.test(clause)
        ? clause.replaceAll(/(?<![\w.-])\d+(?:\.\d+)?(?![\w.])/g, (number) =>
            Number(number) < LEAST_AMOUNT ? number : String(scaledMoney(Number(number), factor)),
          )
        : clause,
    )
    .join('');
}

const AMOUNT = /([$€£¥])(\s?)(\d{1,3}(?:,\d{3})+|\d+)(?![\d.%])/g;

/** How a currency is written before an amount; others by their code. */
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', AUD: '$', CAD: '$', NZD: '$' };

/** Prose with its amounts scaled: those that stand behind a sign of money, written as they were, with commas or without. */
export function scaledProse(text: string, factor: number, currency?: string): string {
  return text.replaceAll(AMOUNT, (_whole, old: string, space: string, digits: string) => {
    const scaled = String(factor === 1 ? Number(digits.replaceAll(',', '')) : scaledMoney(Number(digits.replaceAll(',', '')), factor));
    const sign = currency === undefined ? old + space : (SIGNS[currency] ?? `${currency} `);
    return sign + (digits.includes(',') || scaled.length > 4 ? scaled.replaceAll(/\B(?=(\d{3})+$)/g, ',') : scaled);
  });
}
