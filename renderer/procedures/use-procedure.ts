import { useState } from 'react';
import type { AppError } from '../../shared/app-error';
import {
  firstStepOf,
  NO_NOTES,
  stepAfter,
  stepBefore,
  type ProcedureName,
  type ProcedureNotes,
  type ProcedureProgress,
  type ProcedureStep,
} from '../../shared/domain/access/procedure';
import { useChannelCommand } from '../bridge/use-channel-command';
import { useChannelQuery } from '../bridge/use-channel-query';

/** One guided path as it is being walked. Every move is stored, so that it can be left at any time. */
export type ProcedurePath = {
  readonly procedure: ProcedureName;
  readonly step: ProcedureStep;
  readonly notes: ProcedureNotes;
  /** The last step was confirmed a moment ago. */
  readonly isDone: boolean;
  /** Why the last move could not be stored; the page has moved all the same. */
  readonly error: AppError | null;
  /** Remembers what the user told, where they stand. */
  readonly note: (told: Partial<ProcedureNotes>) => void;
  readonly next: (told?: Partial<ProcedureNotes>) => void;
  /** Null on the first step. */
  readonly back: (() => void) | null;
  readonly finish: () => void;
};

type Place = { readonly step: ProcedureStep; readonly notes: ProcedureNotes };

/**
 * Takes up an unfinished path where it was left, or begins it.
 * @param about what it is about where that is known before; an unfinished path about other keys begins anew.
 * @returns null until main has told how far it was followed.
 */
export function useProcedure(
  procedure: ProcedureName,
  about: Partial<ProcedureNotes> = {},
): ProcedurePath | null {
  const { data } = useChannelQuery('procedures.list', {});
  const save = useChannelCommand('procedures.save');
  const end = useChannelCommand('procedures.finish');
  const [moved, setMoved] = useState<Place | null>(null);
  const [isDone, setIsDone] = useState(false);
  if (data === undefined) return null;

  const place = moved ?? findPlace(procedure, data, about);
  const moveTo = (step: ProcedureStep, told: Partial<ProcedureNotes> = {}) => {
    const notes = { ...place.notes, ...told };
    setMoved({ step, notes });
    void save.run({ procedure, step, notes });
  };
  const before = stepBefore(procedure, place.step);

  return {
    procedure,
    step: place.step,
    notes: place.notes,
    isDone,
    error: save.error ?? end.error,
    note: (told) => {
      moveTo(place.step, told);
    },
    next: (told) => {
      const after = stepAfter(procedure, place.step);
      if (after !== null) moveTo(after, told);
    },
    back:
      before === null
        ? null
        : () => {
            moveTo(before);
          },
    finish: () => {
      setIsDone(true);
      void end.run({ procedure });
    },
  };
}

function findPlace(
  procedure: ProcedureName,
  followed: readonly ProcedureProgress[],
  about: Partial<ProcedureNotes>,
): Place {
  const resumed = followed.find((one) => one.procedure === procedure && one.finishedAt === null);
  const isSame = about.keyNames === undefined || about.keyNames.join() === resumed?.notes.keyNames.join();
  return resumed !== undefined && isSame
    ? resumed
    : { step: firstStepOf(procedure), notes: { ...NO_NOTES, ...about } };
}
