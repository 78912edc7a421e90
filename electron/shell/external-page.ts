import { shell } from 'electron';
import type { Desktop } from '../ports/desktop';

type Target = Parameters<Desktop['openExternal']>[0];

/**
 * The only addresses Kwit ever opens in the browser. No user data is part of them (checklist item 15); a letter to
 * iFirma has its own file.
 */
const EXTERNAL_PAGES: Readonly<Record<Target, string>> = {
  ifirma_panel: 'https://www.ifirma.pl/app/',
  ifirma_api_help: 'https://api.ifirma.pl/',
  ifirma_api_tab_help: 'https://pomoc.ifirma.pl/pomoc-artykul/aktywacja-api',
  ifirma_split_payment_list:
    'https://pomoc.ifirma.pl/pomoc-artykul/lista-towarow-i-uslug-objetych-obowiazkowym-split-payment/',
};

export async function openExternalPage(target: Target): Promise<void> {
  await shell.openExternal(EXTERNAL_PAGES[target]);
}
