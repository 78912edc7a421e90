import { test } from 'vitest';
import type { CompanyKind } from '../../../shared/domain/company/company';
import { ScriptedAccountingApi } from '../../fakes/scripted-accounting-api';
import { createRig } from './sync-rig';

/** A test with a company of its own and an iFirma that answers by script; its folder is gone afterwards. */
export const it = test
  .extend('companyKind', (): CompanyKind => 'demo')
  .extend('rig', ({ companyKind }, { onCleanup }) => {
    const rig = createRig(new ScriptedAccountingApi(), { kind: companyKind });
    onCleanup(rig.dispose);
    return rig;
  });
