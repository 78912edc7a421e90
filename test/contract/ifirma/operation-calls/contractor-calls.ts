import type { OperationName } from '../../../../electron/ports/ifirma/operation';
import { aContractorRecord } from '../../../builders/a-contractor-record';
import { anAdditionalParty } from '../../../builders/an-additional-party';
import { ACCEPTED, send, type CallDesk, type OperationCall } from './operation-call';

/** @returns the identifier that Kwit chose for it. */
async function add(desk: CallDesk): Promise<string> {
  const { identifier, write } = desk.client.contractors.prepareAdd(aContractorRecord());
  await send(desk, write);
  return identifier;
}

const theOne = [{ record: { name: 'Żółw i Synowie sp. j.', nip: '7261120385' } }];

export const CONTRACTOR_CALLS = {
  'contractor.add': {
    make: (desk) => send(desk, desk.client.contractors.prepareAdd(aContractorRecord()).write),
    expected: { ...ACCEPTED, ifirmaId: 'KW0000000000001' },
  },
  'contractor.replace': {
    make: async (desk) => {
      const { contractors } = desk.client;
      const found = await contractors.find(await add(desk));
      if (!found.ok || found.value === null) return found;
      const { record } = found.value;
      return send(desk, contractors.prepareReplace(found.value, { ...record, city: 'Łódź' }));
    },
    expected: ACCEPTED,
  },
  'contractor.search': {
    make: async (desk) => {
      await add(desk);
      return desk.client.contractors.search('Żółw i');
    },
    expected: { ok: true, value: theOne },
  },
  'contractor.read': {
    make: async (desk) => desk.client.contractors.find(await add(desk)),
    expected: { ok: true, value: theOne[0] },
  },
  'contractor.list': {
    make: async (desk) => {
      await add(desk);
      return desk.client.contractors.listPage(1);
    },
    expected: { ok: true, value: theOne },
  },
  'contractor.addParty': {
    make: async (desk) => {
      const identifier = await add(desk);
      return send(desk, desk.client.contractors.prepareAddParty(identifier, anAdditionalParty()));
    },
    expected: ACCEPTED,
  },
} as const satisfies Partial<Record<OperationName, OperationCall>>;
