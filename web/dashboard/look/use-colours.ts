import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';

/** Colours as a canvas needs them: the values of tokens.css in the theme of now. */
export interface Colours {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly dim: string;
  readonly line: string;
  readonly positive: string;
  readonly negative: string;
  readonly neutral: string;
  readonly select: string;
}

export function useColours(): Colours {
  const scheme = useComputedColorScheme('light');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme decides what the document's style says.
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement);
    const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
    return {
      paper: value('paper'),
      surface: value('surface'),
      ink: value('ink'),
      dim: value('ink-2'),
      line: value('line'),
      positive: value('positive'),
      negative: value('negative'),
      neutral: value('neutral'),
      select: value('select'),
    };
  }, [scheme]);
}
