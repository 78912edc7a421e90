import type { Page } from 'playwright-core';
import type { ChannelName } from '../../shared/ipc/contract';
import type { CompanyProfile } from '../../shared/domain/company/company';
import { openChannelCalls } from '../program/channel-calls';

/** The channels as the page itself calls them. */
export function pageChannels(page: Page) {
  return openChannelCalls((channel, input) =>
    page.evaluate(
      // The bridge asks only for channels that there are.
      ([name, message]) => window.kwit.invoke[name as ChannelName](message),
      [channel, input] as const,
    ),
  );
}

/** The open company becomes another kind of seller; the page draws what follows from it. */
export async function changeSeller(page: Page, change: Partial<CompanyProfile>): Promise<void> {
  const { call } = await pageChannels(page);
  const { profile } = await call('company.get', {});
  await call('company.updateProfile', { profile: { ...profile, ...change } });
}
