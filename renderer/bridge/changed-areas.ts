import type { QueryClient } from '@tanstack/react-query';
import type { ChannelName } from '../../shared/ipc/contract';
import type { EventName } from '../../shared/ipc/events';

/** The first word of a channel's name. */
export type Area =
  | 'agreement'
  | 'app'
  | 'backup'
  | 'company'
  | 'alerts'
  | 'contractors'
  | 'dashboard'
  | 'demo'
  | 'diagnostics'
  | 'documents'
  | 'issued'
  | 'journal'
  | 'keys'
  | 'limits'
  | 'lookups'
  | 'month'
  | 'practice'
  | 'procedures'
  | 'pull'
  | 'storage'
  | 'sync';

/**
 * What else is read differently when an area changes. Documents do not touch the keys: every autosave announces
 * itself, and asking about keys may ask the system's keychain.
 */
const TOUCHED: Readonly<Record<Area, readonly Area[]>> = {
  app: ['app', 'company'],
  company: ['company', 'app', 'sync', 'documents', 'dashboard', 'month'],
  documents: ['documents', 'dashboard', 'contractors', 'limits', 'sync', 'month', 'agreement'],
  issued: ['documents', 'dashboard', 'sync', 'limits', 'keys', 'agreement'],
  dashboard: ['dashboard'],
  contractors: ['contractors'],
  keys: ['keys', 'sync'],
  limits: ['limits', 'sync', 'keys'],
  sync: [
    'sync',
    'journal',
    'documents',
    'dashboard',
    'limits',
    'keys',
    'company',
    'month',
    'pull',
    'agreement',
  ],
  month: ['month', 'sync', 'keys'],
  pull: ['pull', 'agreement'],
  agreement: ['agreement'],
  diagnostics: [],
  procedures: ['procedures'],
  alerts: ['alerts'],
  // The demo account's iFirma: what was done in its panel shows at the next check, as with the real one.
  practice: ['practice'],
  lookups: ['lookups'],
  backup: ['backup', 'storage'],
  journal: ['journal', 'storage', 'sync'],
  storage: ['storage'],
  demo: ['demo'],
};

const AREA_OF_EVENT: Readonly<Partial<Record<EventName, Area>>> = {
  'app.changed': 'app',
  'documents.changed': 'documents',
  'contractors.changed': 'contractors',
  'keys.changed': 'keys',
  'limits.changed': 'limits',
  'pull.changed': 'pull',
  'sync.changed': 'sync',
  'alerts.changed': 'alerts',
  'backup.changed': 'backup',
  'storage.changed': 'storage',
};

/** How many documents wait for a key changes with the queue alone. */
const QUEUE_COMMANDS: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'documents.enqueue',
  'documents.takeBack',
]);

/** Commands that change nothing that is read. */
const SILENT: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'documents.preparePdf',
  'documents.savePdf',
  'documents.printPage',
  'app.openExternal',
  'app.openDataFolder',
  'app.writeToIfirma',
  'backup.openFolder',
  'journal.save',
  'backup.pickFile',
  'backup.pickListed',
  'backup.planRestore',
  'backup.planReturn',
  'app.confirmClose',
  'app.holdClose',
]);

/** Commands after which another database stands behind every channel of the company. */
const OTHER_DATABASE: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'backup.restore',
  'backup.returnToPrevious',
  'storage.reopen',
]);

// `Object.keys` forgets that the keys are exactly the areas.
export const ALL_AREAS = Object.keys(TOUCHED) as readonly Area[];

export function areasAfterCommand(channel: ChannelName): readonly Area[] {
  if (SILENT.has(channel)) return [];
  if (OTHER_DATABASE.has(channel)) return ALL_AREAS;
  const areas = TOUCHED[areaOf(channel)];
  return QUEUE_COMMANDS.has(channel) ? [...areas, 'keys'] : areas;
}

export function bringsOtherDatabase(channel: ChannelName): boolean {
  return OTHER_DATABASE.has(channel);
}

export function areasAfterEvent(event: EventName): readonly Area[] {
  const area = AREA_OF_EVENT[event];
  return area === undefined ? [] : TOUCHED[area];
}

/** Query keys begin with their channel (`use-channel-query.ts`). */
export async function invalidateAreas(queryClient: QueryClient, areas: readonly Area[]): Promise<void> {
  const touched = new Set<string>(areas);
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [channel] }) =>
      typeof channel === 'string' && touched.has(channel.split('.', 1).join('')),
  });
}

/**
 * Nothing that was read from the old database may be shown again, not even until the new one has answered: what no
 * screen shows goes, what one shows begins anew, and an answer that is still on its way is not waited for.
 */
export async function forgetOldDatabase(queryClient: QueryClient): Promise<void> {
  // Whether a company is open at all is said first: without one, its questions have no answer any more.
  await invalidateAreas(queryClient, ['app']);
  const ofCompany = { predicate: isOfCompany };
  await queryClient.cancelQueries(ofCompany);
  queryClient.removeQueries({ ...ofCompany, type: 'inactive' });
  await queryClient.resetQueries(ofCompany);
  await invalidateAreas(queryClient, ALL_AREAS);
}

/** Everything asked below the frame of a company carries its id (`use-channel-query.ts`). */
function isOfCompany({ queryKey: [, companyId] }: { readonly queryKey: readonly unknown[] }): boolean {
  return typeof companyId === 'string';
}

function areaOf(channel: ChannelName): Area {
  // Every channel name begins with its area: that is how the contract's files are named.
  return channel.split('.', 1).join('') as Area;
}
