import {
  createTheme,
  DirectionProvider,
  localStorageColorSchemeManager,
  MantineProvider,
} from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import type { ReactNode } from 'react';
import { questions } from '../api/question-cache.js';
import { PlaceContext, usePlaceOfAddress } from '../state/place.js';
import { FaultBoundary } from './fault-boundary.js';
import { Shell } from './shell.js';

const theme = createTheme({ cursorType: 'pointer', respectReducedMotion: true });
const colours = localStorageColorSchemeManager({ key: 'entente.colours' });

/** The page with what all of it needs. Mantine writes no style elements: the policy of the page would refuse them. */
export function App() {
  return (
    <DirectionProvider initialDirection={document.dir === 'rtl' ? 'rtl' : 'ltr'} detectDirection={false}>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        colorSchemeManager={colours}
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <FaultBoundary>
          <QueryClientProvider client={questions}>
            <NuqsAdapter>
              <Placed>
                <Shell />
              </Placed>
            </NuqsAdapter>
          </QueryClientProvider>
        </FaultBoundary>
      </MantineProvider>
    </DirectionProvider>
  );
}

/** Has all within know where the page is. */
function Placed({ children }: { readonly children: ReactNode }) {
  return <PlaceContext value={usePlaceOfAddress()}>{children}</PlaceContext>;
}
