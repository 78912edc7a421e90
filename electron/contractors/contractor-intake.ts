import { takeRecord } from '../../shared/domain/party/contractor-party';
import { newPartyForm } from '../../shared/domain/party/new-party-form';
import { partySearchText } from '../../shared/domain/party/party-search-text';
import type { ContractorCounts } from '../../shared/domain/at-ifirma/pull';
import type { ContractorIntake } from '../ports/contractor-intake';
import type { ContractorAtIfirma } from '../ports/ifirma/contractor-registry';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import { keepReading } from './note-reading';
import { findPendingWrite } from './pending-write';
import { matchContractors } from './match-contractors';

export type IntakeDeps = Pick<
  AtIfirmaDeps,
  'contractors' | 'links' | 'attempts' | 'unitOfWork' | 'clock' | 'ids' | 'notices'
>;

type Taken = keyof Omit<ContractorCounts, 'found'> | 'same';

/**
 * Reads only, on iFirma's side; on Kwit's it adds contractors that nobody has here, and notes what iFirma has of those
 * that are tied. One that both sides changed waits in the inbox, as it was typed here (P-02, F-16).
 */
export function createContractorIntake(deps: IntakeDeps): ContractorIntake {
  const { links, unitOfWork, notices } = deps;
  return {
    missingFrom: (listed) => {
      const there = new Set(listed.map(({ record }) => record.identifier));
      return links
        .list()
        .filter(
          ({ identifier, seen, seenAt }) => !there.has(identifier) && (seen !== null || seenAt === null),
        )
        .map(({ identifier }) => identifier);
    },
    noteRead: (identifier, seen) => {
      unitOfWork.transaction(() => {
        const link = links.findByIdentifier(identifier);
        if (link !== null) keepReading(deps, link.contractorId, seen);
      });
      notices.changed('contractors');
    },
    takeIn: (listed) => {
      const counts = { found: listed.length, added: 0, tied: 0, changed: 0, unclear: 0, same: 0 };
      unitOfWork.transaction(() => {
        const untied = listed.filter((atIfirma) => {
          const what = takeInKnown(deps, atIfirma);
          if (what !== null) counts[what] += 1;
          return what === null;
        });
        for (const { atIfirma, match } of matchContractors(deps, untied))
          counts[takeInUnknown(deps, atIfirma, match)] += 1;
      });
      notices.changed('contractors');
      const { same: _same, ...told } = counts;
      return told;
    },
  };
}

/** Null for a record that is tied to nobody here. */
function takeInKnown(deps: IntakeDeps, atIfirma: ContractorAtIfirma): Taken | null {
  const { links } = deps;
  const { identifier } = atIfirma.record;
  const link = links.findByIdentifier(identifier);
  if (link !== null) {
    keepReading(deps, link.contractorId, atIfirma);
    return link.seen === null || link.seen.returnedJson === atIfirma.returnedJson ? 'same' : 'changed';
  }
  const addition = links.findAddition(identifier);
  if (addition === null || links.find(addition.contractorId) !== null) return null;
  // Whether iFirma took it is asked by the user, by a read of this one; a list among many settles nothing.
  if (findPendingWrite(deps, addition.contractorId) !== null) return 'same';
  return tie(deps, addition.contractorId, atIfirma);
}

function takeInUnknown(
  deps: IntakeDeps,
  atIfirma: ContractorAtIfirma,
  match: ReturnType<typeof matchContractors>[number]['match'],
): Taken {
  switch (match.is) {
    case 'one':
      return tie(deps, match.contractorId, atIfirma);
    case 'nobody':
      return add(deps, atIfirma);
    case 'in_bin':
      return 'same';
    case 'unclear':
      return 'unclear';
  }
}

/** Changes neither side: what differs is the user's to decide until both agreed once. */
function tie(deps: IntakeDeps, contractorId: string, atIfirma: ContractorAtIfirma): Taken {
  const { identifier } = atIfirma.record;
  deps.links.save({ contractorId, identifier, agreed: null, seen: null, seenAt: null });
  keepReading(deps, contractorId, atIfirma);
  return 'tied';
}

function add(deps: IntakeDeps, atIfirma: ContractorAtIfirma): Taken {
  const { contractors, links, ids, clock } = deps;
  const contractorId = ids.newId();
  const at = clock.now();
  const party = takeRecord(newPartyForm(), atIfirma.record);
  contractors.save({ contractorId, party, searchText: partySearchText(party), at });
  // As it came, both have the same.
  links.save({
    contractorId,
    identifier: atIfirma.record.identifier,
    agreed: atIfirma.record,
    seen: atIfirma,
    seenAt: at,
  });
  return 'added';
}
