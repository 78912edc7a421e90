import { useState } from 'react';

export type ComboOption = {
  readonly id: string;
  readonly label: string;
  /** Second line: an address, a NIP. */
  readonly detail?: string;
};

/** Which option of a suggestion list is highlighted, and whether the list is open. An empty list is never open. */
export function useOptionHighlight(options: readonly ComboOption[]) {
  const [wantsOpen, setWantsOpen] = useState(false);
  const [chosenId, setChosenId] = useState<string | null>(null);

  const highlighted = options.find((option) => option.id === chosenId) ?? null;

  return {
    isOpen: wantsOpen && options.length > 0,
    highlighted,
    open: () => {
      setWantsOpen(true);
      setChosenId(null);
    },
    close: () => {
      setWantsOpen(false);
      setChosenId(null);
    },
    /** Steps through the options and round the ends. */
    move: (step: 1 | -1) => {
      const index = highlighted === null ? -1 : options.indexOf(highlighted);
      const from = index === -1 && step === -1 ? 0 : index;
      setChosenId(options.at((from + step + options.length) % options.length)?.id ?? null);
    },
  };
}
