import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ComparisonForm } from '../../../../renderer/contractors/comparison-form';
import { useDecision } from '../../../../renderer/contractors/use-decision';
import type { ContractorComparison } from '../../../../shared/ipc/contracts/contractor-at-ifirma';
import { renderInApp } from '../../../fakes/render-in-app';

const COMPARISON: ContractorComparison = {
  comparisonId: 'c',
  differences: [
    { field: 'phone', base: null, mine: '600 100 200', theirs: '700 700 700', verdict: 'conflict' },
  ],
  possiblyLost: [],
};

function Form() {
  const decision = useDecision({ contractorId: 'A'.repeat(22), purpose: 'save', comparison: COMPARISON });
  return <ComparisonForm purpose="save" comparison={COMPARISON} decision={decision} />;
}

it('says what is still to be chosen before it says what the choice does', async () => {
  const { user } = renderInApp(<Form />);
  expect(screen.getByText(/Wybierz, która strona zostaje: Telefon\./u)).toBeTruthy();
  expect(screen.queryByText(/iFirma już to ma/u)).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'iFirma' }));
  expect(screen.queryByText(/Wybierz, która/u)).toBeNull();
  expect(screen.getByText(/iFirma już to ma/u)).toBeTruthy();
});
