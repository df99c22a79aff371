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
