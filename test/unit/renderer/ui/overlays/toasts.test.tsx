import { screen } from '@testing-library/react';
import { useLocation } from 'wouter';
import { expect, it, vi } from 'vitest';
import { Button } from '../../../../../renderer/ui/button';
import { useToasts } from '../../../../../renderer/ui/overlays/toasts';
import { renderInApp } from '../../../../fakes/render-in-app';

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

function LeftPage() {
  const toasts = useToasts();
  const [, navigate] = useLocation();
  return (
    <>
      <Button
        onPress={() => {
          toasts.show({ text: 'Zapisano PDF' });
          toasts.show({ text: 'W koszu: ACME', action: { label: 'Cofnij', onAction: vi.fn() } });
          toasts.show({ text: 'Dysk jest pełny', tone: 'bad' });
        }}
      >
        Mów
      </Button>
      <Button
        onPress={() => {
          navigate('/pulpit');
        }}
      >
        Idź dalej
      </Button>
    </>
  );
}

it('takes what was only said in passing away with its screen, and keeps the way back and what went wrong', async () => {
  const { user } = renderInApp(<LeftPage />);
  await user.click(screen.getByText('Mów'));
  expect(screen.getByText('Zapisano PDF')).toBeTruthy();
  await user.click(screen.getByText('Idź dalej'));
  expect(screen.queryByText('Zapisano PDF')).toBeNull();
  expect(screen.getByText('W koszu: ACME')).toBeTruthy();
  expect(screen.getByText('Dysk jest pełny')).toBeTruthy();
});

it('offers the way back once and then goes away', async () => {
  const onUndo = vi.fn();
  const { user } = renderInApp(<Page onUndo={onUndo} />);
  await user.click(screen.getByText('Usuń'));
  expect(screen.getByText('W koszu: ACME')).toBeTruthy();
  await user.click(screen.getByText('Cofnij'));
  expect(onUndo).toHaveBeenCalledOnce();
  expect(screen.queryByText('W koszu: ACME')).toBeNull();
});
