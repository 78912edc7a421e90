import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleProgram, programFolder } from '../fixtures/bundle-program';
import { addFigures, playRounds } from './frame/play-rounds';
import type { Figures, Proof, ProofRun } from './frame/proof';
import { damagedFiles } from './r10/damaged-files';
import { refusingDisk } from './r10/refusing-disk';
import { aFullCompany } from './rigs/full-company';

/** Every scenario is played `size` times, at another place of the file or of the run each time. */
export const r10: Proof = {
  id: 'R10',
  name: 'full, failing or foreign files and disks: nothing is made worse, and Kwit says what is the matter',
  sizes: { test: 1, submission: 4 },
  subject: 'modules',
  run: playScenarios,
  mutants: [
    {
      name: 'opens anything',
      breaks: 'a database of a newer Kwit is refused',
      size: 1,
      patches: [
        {
          file: 'electron/store/opening/inspect-database.ts',
          find: 'if (header.userVersion > SCHEMA_VERSION)',
          replace: 'if (header.userVersion > SCHEMA_VERSION + 9)',
        },
      ],
    },
    {
      name: 'believes every journal',
      breaks: 'each line of the send journal follows from the one before',
      size: 1,
      patches: [
        {
          file: 'electron/store/send-journal.ts',
          find: 'const follows = parsed?.seq === index + 1 && parsed.previousSha256 === previousSha256;',
          replace: 'const follows = parsed?.seq !== -1 - index;',
        },
      ],
    },
  ],
};

async function playScenarios(run: ProofRun): Promise<Figures> {
  const folder = programFolder('proof-disk');
  const company = await aFullCompany();
  try {
    const program = await bundleProgram(
      join(import.meta.dirname, '../integration/store/saving-program.ts'),
      folder,
    );
    let sum: Figures = { runs: 0, lost: 0, doubled: 0, misbound: 0, unexplained: 0 };
    for (const { name, play } of [...damagedFiles(company), ...refusingDisk(program)]) {
      const figures = await playRounds('R10', run, async (choice) => {
        const complaint = await play(choice);
        const isLost = complaint?.startsWith('lost') ?? false;
        return {
          lost: isLost ? 1 : 0,
          doubled: 0,
          misbound: 0,
          unexplained: complaint !== null && !isLost ? 1 : 0,
          history: { name, complaint },
        };
      });
      sum = addFigures(sum, figures);
    }
    return sum;
  } finally {
    company.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}
