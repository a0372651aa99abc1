/**
 * Marks a button that does nothing just now, so that it looks so and says so, but keeps the focus: whoever comes to an end step by
 * step would lose their place by a button that is disabled.
 */
export function unavailable(isUnavailable: boolean) {
  return isUnavailable ? ({ 'aria-disabled': true, 'data-disabled': true } as const) : {};
}
