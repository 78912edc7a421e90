import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Button } from '../../../../renderer/ui/button';
import { useToasts } from '../../../../renderer/ui/toasts';
import { renderInApp } from '../../../fakes/render-in-app';

function Page({ onUndo }: { readonly onUndo: () => void }) {
  const toasts = useToasts();
  return (
    <Button
      onPress={() => {
        toasts.show({ text: 'W koszu: ACME', action: { label: 'Cofnij', onAction: onUndo } });
      }}
    >
      Usuń
    </Button>
  );
}

it('offers the way back once and then goes away', async () => {
  const onUndo = vi.fn();
  const { user } = renderInApp(<Page onUndo={onUndo} />);
  await user.click(screen.getByText('Usuń'));
  expect(screen.getByText('W koszu: ACME')).toBeTruthy();
  await user.click(screen.getByText('Cofnij'));
  expect(onUndo).toHaveBeenCalledOnce();
  expect(screen.queryByText('W koszu: ACME')).toBeNull();
});
