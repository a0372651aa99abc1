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
}

/** Says so where a fault of ours stops what it holds, and offers a way on. React wants a class for it. */
export class FaultBoundary extends Component<FaultBoundaryProps, Faults> {
  override state: Faults = { fault: null };

  static getDerivedStateFromError(fault: unknown): Faults {
    return { fault };
  }

  override componentDidUpdate({ of }: FaultBoundaryProps): void {
    if (of !== this.props.of && this.state.fault !== null) this.setState({ fault: null });
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <Empty text={t('states.broken')} hint={fault instanceof Error ? fault.message : String(fault)}>
        <Button size="xs" variant="default" onClick={() => location.reload()}>
          {t('states.reload')}
        </Button>
      </Empty>
    );
  }
}
