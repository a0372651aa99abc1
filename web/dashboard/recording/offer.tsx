import { Button } from '@mantine/core';
import { type ComponentType, type LazyExoticComponent, lazy, useState } from 'react';
import { may, useViewer } from '../access/use-viewer.js';
import type { ClaimDetailsFragment } from '../generated/graphql.js';
import { t } from '../texts/texts.js';
import { FormDialog } from './form-dialog.js';

/** Forms are loaded once they are opened: most who look never record. */
const RetractClaim = lazy(() => import('./retract-claim.js'));
const GradeClaim = lazy(() => import('./grade-claim.js'));
const EditEntity = lazy(() => import('./edit-entity.js'));
const MergeEntity = lazy(() => import('./merge-entity.js'));

/** What may be done with a claim, to whoever may do it: one's own can be taken back, others' by editors, who grade, too. */
export function ClaimOffers({ claim }: { readonly claim: ClaimDetailsFragment }) {
  const viewer = useViewer();
  const isOwn = viewer?.name === claim.recordedBy && may(viewer, 'ANALYST');
  const isEditor = may(viewer, 'EDITOR');
  return (
    <>
      {(isOwn || isEditor) && <Offer label={t('recording.retract')} Form={RetractClaim} props={{ claim }} />}
      {isEditor && <Offer label={t('recording.grade')} Form={GradeClaim} props={{ claim }} />}
    </>
  );
}

/** Editing an entity, and judging that somebody else is this one and taking that back, for editors. */
export function EntityOffers({
  entity,
}: {
  readonly entity: { readonly id: string; readonly name: string };
}) {
  if (!may(useViewer(), 'EDITOR')) return null;
  return (
    <>
      <Offer label={t('recording.edit')} size="compact-sm" Form={EditEntity} props={{ entity }} />
      <Offer label={t('recording.same')} size="compact-sm" Form={MergeEntity} props={{ entity }} />
    </>
  );
}

interface OfferProps<Props> {
  readonly label: string;
  /** As the buttons beside it. */
  readonly size?: 'compact-xs' | 'compact-sm';
  readonly Form: LazyExoticComponent<ComponentType<Props & { readonly close: () => void }>>;
  readonly props: Props;
}

/** A button that opens a form in a box before the page. */
function Offer<Props extends object>({ label, size = 'compact-xs', Form, props }: OfferProps<Props>) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button size={size} variant="default" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <FormDialog isOpen={isOpen} close={close} title={label}>
        <Form {...props} close={close} />
      </FormDialog>
    </>
  );
}
