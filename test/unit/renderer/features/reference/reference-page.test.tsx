import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ReferencePage } from '../../../../../renderer/features/reference/reference-page';
import { ok } from '../../../../../shared/result';
import { createFakeBridge } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const rowNames = () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent);

it('finds a GTU code by its name without diacritics and says where it is from (X-02)', async () => {
  const { user } = renderInApp(<ReferencePage first="rates" />);
  await user.click(screen.getByRole('radio', { name: 'Kody GTU' }));
  expect(rowNames()).toHaveLength(13);
  expect(screen.getByText(/Dz\.U\. 2019 poz\. 1988/u)).toBeTruthy();
  expect(screen.getByText(/23\.11\.2026 \(dziś\)/u)).toBeTruthy();

  await user.type(screen.getByLabelText('Szukaj kodu GTU'), 'ksiegowosc');
  expect(rowNames()).toEqual(['GTU_12']);
  await user.type(screen.getByLabelText('Szukaj kodu GTU'), 'x');
  expect(await screen.findByText('Żaden kod nie pasuje')).toBeTruthy();
});

it('finds what annex 15 lists by its plain name, and leads on to the full list (N-06)', async () => {
  const bridge = createFakeBridge({ 'app.openExternal': () => ok(null) });
  const { user } = renderInApp(<ReferencePage first="rates" />, { bridge });
  await user.click(screen.getByRole('radio', { name: 'Załącznik 15' }));
  expect(rowNames()).toHaveLength(13);
  expect(screen.getByText(/Dz\.U\. 2019 poz\. 1751/u)).toBeTruthy();
  await user.type(screen.getByLabelText(/Szukaj w\szałączniku 15/u), 'kamery');
  expect(rowNames()).toEqual(['Elektronika']);
  await user.type(screen.getByLabelText(/Szukaj w\szałączniku 15/u), 'xyz');
  expect(await screen.findByText('Żadna grupa nie pasuje')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Pełna lista w\spomocy iFirmy$/u }));
  expect(bridge.callsOf('app.openExternal').map(({ input }) => input)).toEqual([
    { target: 'ifirma_split_payment_list' },
  ]);
});

it('finds the ryczałt rates that were in force on a past day, and none of a day it does not know', async () => {
  const { user } = renderInApp(<ReferencePage first="rates" />);
  await user.click(screen.getByRole('radio', { name: 'Stawki ryczałtu' }));
  expect(rowNames()).toHaveLength(9);

  const day = screen.getByLabelText('Dzień przychodu');
  await user.clear(day);
  await user.type(day, '31.12.2021');
  expect(rowNames()).toEqual([
    '17\u00A0%',
    '15\u00A0%',
    '12,5\u00A0%',
    '10\u00A0%',
    '8,5\u00A0%',
    '5,5\u00A0%',
    '3\u00A0%',
  ]);
  expect(screen.getByText(/przed zm\. Dz\.U\. 2021 poz\. 2105/u)).toBeTruthy();

  await user.clear(day);
  await user.type(day, '31.12.2020');
  expect(await screen.findByText(/Kwit nie zna stawek/u)).toBeTruthy();
  expect(rowNames()).toEqual([]);
});
