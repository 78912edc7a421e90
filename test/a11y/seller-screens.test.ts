import { expect, it } from 'vitest';
import type { CompanyProfile } from '../../shared/domain/company/company';
import { firstStart } from '../e2e/page-models/first-start';
import { goTo } from '../e2e/page-models/sidebar';
import { changeSeller } from '../e2e/page-channels';
import { startKwit } from '../e2e/running-kwit';
import { findCut } from './find-cut';
import { findNameless } from './find-nameless';
import { findSerious } from './find-serious';

const PAYER = { vatStatus: 'payer', exemptionBasis: '' } as const;
const EXEMPT = { vatStatus: 'exempt', exemptionBasis: 'Art. 113 ust. 1' } as const;
const KPIR = { taxForm: 'kpir', ryczaltRate: null } as const;
const RYCZALT = { taxForm: 'ryczalt', ryczaltRate: '12.5' } as const;
/** The draft that a payer leaves behind is looked at once the company is exempt. */
const SELLERS: readonly (readonly [string, Partial<CompanyProfile>])[] = [
  ['payer', { ...PAYER, ...KPIR }],
  ['payer on ryczałt', { ...PAYER, ...RYCZALT }],
  ['exempt', { ...EXEMPT, ...KPIR }],
  ['exempt on ryczałt', { ...EXEMPT, ...RYCZALT }],
];
const LEFT_BEHIND = 'Żółw i Synowie, payer';

it('the sheet of every kind of seller fits the smallest window with large amounts, and is free of serious problems', async () => {
  const { page } = await startKwit({ windowSize: { width: 1024, height: 700 } });
  const found: string[] = [];
  const look = async (where: string) => {
    found.push(...(await findCut(page, where)));
    found.push(...(await findNameless(page, where)), ...(await findSerious(page, where)));
  };
  await firstStart(page).openDemo();
  for (const [seller, profile] of SELLERS) {
    await changeSeller(page, profile);
    await goTo(page, 'Faktury');
    await page
      .getByRole('button', { name: /Nowa faktura/ })
      .first()
      .click();
    await page.getByLabel('Nazwa nabywcy').fill(`Żółw i Synowie, ${seller}`);
    await page
      .getByLabel(/^Towar lub usługa, pozycja/u)
      .fill('Szkolenie z obsługi systemu w siedzibie nabywcy');
    await page.getByLabel(/^Ilość, pozycja/u).fill('123,25');
    // The value of the line comes to 9 999 970,10, the largest that has seven digits.
    await page.getByLabel(/^Cena.*, pozycja/u).fill('81135,66');
    found.push(...(await findCut(page, seller)));
    await page.getByText('Rabat na pozycjach').click();
    await page.getByLabel(/^Rabat %, pozycja/u).fill('12,5');
    await page.getByLabel(/^Ilość, pozycja/u).fill('1');
    await page.getByLabel(/^Cena.*, pozycja/u).fill('9999999,99');
    await page.getByText('Zapisano').waitFor();
    await look(`${seller}, with a discount`);
  }

  await goTo(page, 'Faktury');
  await page.getByText('4 dokumenty').waitFor();
  await look('the sum of them all');
  await page.getByRole('row', { name: LEFT_BEHIND, exact: false }).last().dblclick();
  await page.getByLabel(/^VAT, pozycja/u).waitFor();
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await look('the draft of a payer, exempt by now');
  expect(found).toEqual([]);
});
