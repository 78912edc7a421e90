import { Trans } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import type { DocumentKind } from '../../../shared/domain/document/document';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button';

type OpenDocumentButtonProps = {
  readonly document: { readonly kind: DocumentKind; readonly documentId: string };
  /** `secondary` where it is the only button. */
  readonly tone?: 'quiet' | 'secondary';
};

export function OpenDocumentButton({ document, tone = 'quiet' }: OpenDocumentButtonProps) {
  const { kind, documentId } = document;
  const [, navigate] = useLocation();
  return (
    <Button
      tone={tone}
      onPress={() => {
        navigate(paths.document(kind, documentId));
      }}
    >
      <Trans>Otwórz</Trans>
    </Button>
  );
}
