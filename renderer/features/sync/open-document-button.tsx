import { Trans } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import type { DocumentKind } from '../../../shared/domain/document';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button';

type OpenDocumentButtonProps = {
  readonly document: { readonly kind: DocumentKind; readonly documentId: string };
};

export function OpenDocumentButton({ document: { kind, documentId } }: OpenDocumentButtonProps) {
  const [, navigate] = useLocation();
  return (
    <Button
      tone="quiet"
      onPress={() => {
        navigate(paths.document(kind, documentId));
      }}
    >
      <Trans>Otwórz</Trans>
    </Button>
  );
}
