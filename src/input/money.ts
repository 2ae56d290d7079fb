// Money as people write it. Clockify counts it in the smallest unit of the currency.

/** 4500 of EUR is `45.00 EUR`, and of JPY `4500 JPY`. */
export function inUnits(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  return `${(amount / 10 ** decimals).toFixed(decimals)} ${currency}`;
}

function decimalsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    // A workspace may have a currency of its own, with any name.
    return 2;
  }
}
