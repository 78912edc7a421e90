import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { presentSummary } from '../../../../electron/documents/present-document';
import { HandOverDialog } from '../../../../renderer/documents/hand-over-dialog';
import { HandOverChoice } from '../../../../renderer/features/sync/plan/hand-over-choice';
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

it.each([
  [
    1,
    'nie wysyłaj jej wtedy klientowi e-mailem, zanim dostanie numer KSeF, bo KSeF może jej już nie przyjąć',
  ],
  [2, 'nie wysyłaj ich wtedy klientom e-mailem, zanim dostaną numery KSeF, bo KSeF może ich już nie przyjąć'],
] as const)(
  'the plan says it as well, of one and of many: what is handed over later must not be mailed before (%i)',
  (invoices, words) => {
    renderInApp(
      <HandOverChoice
        sending={{ invoices, isHandingOver: false, setIsHandingOver: () => undefined }}
        requestsPerHandOver={1}
      />,
    );
    expect(document.body.textContent.replaceAll(/\s/gu, ' ')).toContain(words);
  },
);
