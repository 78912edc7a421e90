import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AccessPage } from '../../../../../renderer/features/access/access-page';
import type { ApiKeyName } from '../../../../../shared/app-error';
import type { Recognition, RecognisedKey } from '../../../../../shared/ipc/contracts/keys.contract';
import { ok } from '../../../../../shared/result';
import { aKeyOverview } from '../../../../builders/a-key-overview';
import { aProgress } from '../../../../builders/a-progress';
import { createFakeBridge } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';
import { spokenName } from '../../../../fakes/spoken-name';

const FAKTURA = 'EAB0D8ACF3308F3B';
const WYDATEK = '0011223344556677';

/** The last step of basic access, with three keys needed and what main makes of the pasted ones. */
async function showPasting(
  outcomes: readonly RecognisedKey['outcome'][],
  rest: Partial<Recognition> = {},
  keychain: 'available' | 'unavailable' = 'available',
) {
  const keyNames: ApiKeyName[] = ['abonent', 'faktura', 'wydatek'];
  const bridge = createFakeBridge({
    'procedures.list': () =>
      ok([aProgress({ step: 'paste_keys', notes: { keyNames, documents: null, waitingSince: null } })]),
    'procedures.finish': () => ok(null),
    'keys.list': () => ok(aKeyOverview({}, keychain)),
    'keys.set': () => ok(aKeyOverview()),
    'keys.recognise': () =>
      ok({
        keys: outcomes.map((outcome, place) => ({ place, outcome })),
        reads: 3,
        notGenerated: [],
        stoppedBy: null,
        ...rest,
      }),
  });
  const view = renderInApp(<AccessPage procedure="basic_access" />, { bridge });
  const fields = await screen.findAllByLabelText<HTMLInputElement>(/^Klucz \d z \d$/u);
  const paste = async (...keys: readonly string[]) => {
    for (const [place, key] of keys.entries()) {
      const field = fields[place];
      if (field) await view.user.type(field, key);
    }
    await view.user.click(screen.getByRole('button', { name: spokenName('Rozpoznaj i zapisz klucze') }));
  };
  return { ...view, bridge, fields, paste };
}

describe('pasting keys in any order', () => {
  it('asks for as many as are needed, hides them, and hands them over in one go', async () => {
    const { fields, paste, bridge } = await showPasting([{ kind: 'stored', keyName: 'faktura' }]);
    expect(fields.map(({ type }) => type)).toEqual(['password', 'password', 'password']);
    await paste(FAKTURA);
    await screen.findByText('To klucz „faktura”. Działa i jest zapisany.');
    expect(bridge.callsOf('keys.recognise').map(({ input }) => input)).toEqual([
      { values: [FAKTURA], wanted: ['abonent', 'faktura', 'wydatek'], memoryOnly: false },
    ]);
  });

  it('forgets a key once main has it, and keeps one that was not taken', async () => {
    const { paste } = await showPasting([{ kind: 'stored', keyName: 'faktura' }, { kind: 'unknown' }]);
    await paste(FAKTURA, WYDATEK);
    await screen.findByText('To klucz „faktura”. Działa i jest zapisany.');
    const values = screen.getAllByLabelText<HTMLInputElement>(/^Klucz \d z \d$/u).map(({ value }) => value);
    expect(values).toEqual([WYDATEK, '']);
  });

  it('offers what is left as wydatek and stores it unproven only when told to', async () => {
    const { paste, user, bridge } = await showPasting([{ kind: 'probably_expense' }]);
    await paste(WYDATEK);
    await user.click(await screen.findByRole('button', { name: spokenName('Zapisz jako „wydatek”') }));
    await screen.findByText('Zapisany jako „wydatek”, niesprawdzony.');
    expect(bridge.callsOf('keys.set').map(({ input }) => input)).toEqual([
      { keyName: 'wydatek', value: WYDATEK, memoryOnly: false },
    ]);
  });

  it('ends the path when every needed key is stored', async () => {
    const { paste, user, bridge } = await showPasting([
      { kind: 'stored', keyName: 'abonent' },
      { kind: 'stored', keyName: 'faktura' },
      { kind: 'stored', keyName: 'wydatek' },
    ]);
    await paste('1', '2', '3');
    await user.click(await screen.findByRole('button', { name: spokenName('Gotowe') }));
    await screen.findByText('Dostęp podstawowy działa');
    expect(bridge.callsOf('procedures.finish').map(({ input }) => input)).toEqual([
      { procedure: 'basic_access' },
    ]);
  });

  it('says why it stopped, keeps what was typed and tells where keys can be saved unchecked', async () => {
    const { paste, fields } = await showPasting([{ kind: 'not_asked' }], { stoppedBy: { code: 'offline' } });
    await paste(FAKTURA);
    await screen.findByText('Nie udało się rozpoznać kluczy');
    expect(screen.getByText(/Bez sprawdzania można je zapisać w\sKluczach API/u)).toBeTruthy();
    expect(fields[0]?.value).toBe(FAKTURA);
  });

  it('proposes memory where the keychain does not work', async () => {
    const { paste, bridge } = await showPasting([{ kind: 'unknown' }], {}, 'unavailable');
    await paste(FAKTURA);
    await screen.findByText(/pod żadną nazwą/u);
    expect(bridge.callsOf('keys.recognise')[0]?.input).toMatchObject({ memoryOnly: true });
  });
});
