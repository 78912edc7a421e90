import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../../../renderer/ui/button';
import { ConfirmDialog } from '../../../../../renderer/ui/overlays/confirm-dialog';
import { anAppStatus } from '../../../../builders/an-app-status';
import { renderInApp } from '../../../../fakes/render-in-app';

function Page({ onConfirm, error }: { readonly onConfirm: () => void; readonly error?: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        onPress={() => {
          setIsOpen(true);
        }}
      >
        Usuń
      </Button>
      <ConfirmDialog
        title="Usunąć klucz?"
        isOpen={isOpen}
        confirmLabel="Usuń klucz"
        isDangerous
        error={error}
        onConfirm={onConfirm}
        onCancel={() => {
          setIsOpen(false);
        }}
      >
        <p>W iFirmie zostanie.</p>
      </ConfirmDialog>
    </>
  );
}

const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

describe('a confirmation', () => {
  it('starts on the harmless button when the other cannot be undone', async () => {
    const onConfirm = vi.fn();
    const { user } = renderInApp(<Page onConfirm={onConfirm} />);
    await user.click(screen.getByText('Usuń'));
    await user.keyboard('{Enter}');
    expect(onConfirm).not.toHaveBeenCalled();
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('gives the focus back to where it was', async () => {
    const { user } = renderInApp(<Page onConfirm={vi.fn()} />);
    await user.click(screen.getByText('Usuń'));
    await user.keyboard('{Escape}');
    await vi.waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Usuń');
    });
  });

  it('says inside itself what went wrong', async () => {
    const { user } = renderInApp(<Page onConfirm={vi.fn()} error="Magazyn haseł nie odpowiada." />);
    await user.click(screen.getByText('Usuń'));
    expect(screen.getByRole('alertdialog').textContent).toContain('Magazyn haseł nie odpowiada.');
  });

  it.each([
    ['windows', ['Usuń klucz', 'Anuluj']],
    ['macos', ['Anuluj', 'Usuń klucz']],
  ] as const)('orders its buttons as %s does', async (platform, order) => {
    const { user } = renderInApp(<Page onConfirm={vi.fn()} />, { status: anAppStatus({ platform }) });
    await user.click(screen.getByText('Usuń'));
    expect(buttons()).toEqual(order);
  });
});
