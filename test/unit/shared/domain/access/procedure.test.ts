import { describe, expect, it } from 'vitest';
import {
  firstStepOf,
  isStepOf,
  PROCEDURE_NAMES,
  PROCEDURE_STEPS,
  procedureStepSchema,
  stepAfter,
  stepBefore,
} from '../../../../../shared/domain/access/procedure';

describe('a guided path', () => {
  it.each(PROCEDURE_NAMES)('%s begins at the API tab of the panel', (procedure) => {
    expect(firstStepOf(procedure)).toBe('open_api_tab');
    expect(stepBefore(procedure, 'open_api_tab')).toBeNull();
  });

  it.each(PROCEDURE_NAMES)('%s is walked from the first step to the last and back', (procedure) => {
    const forth = [firstStepOf(procedure)];
    for (let step = stepAfter(procedure, 'open_api_tab'); step !== null; step = stepAfter(procedure, step)) {
      forth.push(step);
    }
    expect(forth).toEqual(PROCEDURE_STEPS[procedure]);
    const back = forth.slice(1).map((step) => stepBefore(procedure, step));
    expect(back).toEqual(forth.slice(0, -1));
  });

  it('knows which steps are its own', () => {
    expect(isStepOf('basic_access', 'activate_basic')).toBe(true);
    expect(isStepOf('extended_access', 'activate_basic')).toBe(false);
    expect(stepAfter('extended_access', 'activate_basic')).toBeNull();
    expect(stepBefore('extended_access', 'activate_basic')).toBeNull();
  });

  it('leaves no step unused', () => {
    const used = new Set(PROCEDURE_NAMES.flatMap((procedure) => PROCEDURE_STEPS[procedure]));
    expect([...used].sort()).toEqual([...procedureStepSchema.options].sort());
  });

  it('of extended access lets keys be generated only after the number was granted', () => {
    const steps = PROCEDURE_STEPS.extended_access;
    expect(steps.indexOf('generate_keys')).toBeGreaterThan(steps.indexOf('await_approval'));
  });
});
