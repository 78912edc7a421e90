import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { presentSummary } from '../../../../electron/documents/present-document';
import { HandOverDialog } from '../../../../renderer/documents/hand-over-dialog';
import { HandOverChoice } from '../../../../renderer/features/sync/hand-over-choice';
import { aDocumentRecord } from '../../../builders/a-document-record';
import { renderInApp } from '../../../fakes/render-in-app';

const summary = presentSummary(aDocumentRecord('a'.repeat(22)), '2026-11-23');

it.each([
  [true, 'iFirma wysłała już tę fakturę do klienta'],
  [false, 'Jeżeli ta faktura poszła już do klienta e-mailem'],
  // iFirma may be silent about it, and a mail may have gone out by other ways.
  [null, 'Jeżeli ta faktura poszła już do klienta e-mailem'],
] as const)(
  'says before the hand-over what a mail that went first may mean: %s',
  (wasMailedByIfirma, words) => {
    renderInApp(<HandOverDialog detail={{ summary, wasMailedByIfirma }} isOpen onClose={() => undefined} />);
    const said = screen.getByRole('alertdialog').textContent.replaceAll(/\s/gu, ' ');
    expect(said).toContain(words);
    expect(said).toMatch(/KSeF może (?:jej )?nie przyjąć/u);
    expect(said).toContain('Faktury w KSeF nie da się usunąć');
  },
);

it('the plan says it as well: what is handed over later must not be mailed before', () => {
  renderInApp(
    <HandOverChoice
      sending={{ invoices: 2, isHandingOver: false, setIsHandingOver: () => undefined }}
      requestsPerHandOver={1}
    />,
  );
  const said = document.body.textContent.replaceAll(/\s/gu, ' ');
  expect(said).toContain('nie wysyłaj jej wtedy klientowi e-mailem, zanim dostanie numer KSeF');
});
