import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { Empty } from '../parts/states.js';
import { t } from '../texts/texts.js';

interface FaultBoundaryProps {
  readonly children: ReactNode;
  /** What is shown, by any name: with another, what it holds is tried anew. */
  readonly of?: string | null;
}

interface Faults {
  readonly fault: unknown;
  /** Whether there was nobody to load the page from when it was to be loaded again. */
  readonly isAway: boolean;
}

/** What a browser says in one way or another where a part of the page, loaded when it is first needed, does not come. */
function isUnloaded(fault: unknown): boolean {
  return fault instanceof Error && /\bmodule\b|preload CSS/.test(fault.message);
}

/** Says so where a fault of ours stops what it holds, and offers a way on. React wants a class for it. */
export class FaultBoundary extends Component<FaultBoundaryProps, Faults> {
  override state: Faults = { fault: null, isAway: false };

  static getDerivedStateFromError(fault: unknown): Faults {
    return { fault, isAway: false };
  }

  override componentDidUpdate({ of }: FaultBoundaryProps): void {
    if (of !== this.props.of && this.state.fault !== null) this.setState({ fault: null });
  }

  /** Loads the page again, but only once there is somebody to load it from: until then, what else is shown stays. */
  private readonly reload = async () => {
    const isThere = await fetch('./', { method: 'HEAD' }).then(
      () => true,
      () => false,
    );
    if (isThere) location.reload();
    else this.setState({ isAway: true });
  };

  override render(): ReactNode {
    const { fault, isAway } = this.state;
    if (fault === null) return this.props.children;
    const message = fault instanceof Error ? fault.message : String(fault);
    return (
      <Empty
        text={t(isUnloaded(fault) ? 'states.unloaded' : 'states.broken')}
        hint={isAway ? t('states.unreachable') : message}
      >
        <Button size="xs" variant="default" onClick={() => void this.reload()}>
          {t('states.reload')}
        </Button>
      </Empty>
    );
  }
}
