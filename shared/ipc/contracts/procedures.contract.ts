import { z } from 'zod';
import {
  procedureNameSchema,
  procedureNotesSchema,
  procedureProgressSchema,
  procedureStepSchema,
} from '../../domain/access/procedure';
import { companyCommand, companyQuery } from '../define';

const oneProcedureSchema = z.strictObject({ procedure: procedureNameSchema });

/** The guided paths: how far each was followed. Everything else about a path is the page's. */
export const proceduresContract = {
  /** Begun and finished ones; a procedure that was never begun is not in the list. */
  'procedures.list': companyQuery(z.strictObject({}), z.array(procedureProgressSchema)),
  /** Begins or moves; `wrong_state` for a step of another procedure. */
  'procedures.save': companyCommand(
    z.strictObject({
      procedure: procedureNameSchema,
      step: procedureStepSchema,
      notes: procedureNotesSchema,
    }),
    z.null(),
  ),
  'procedures.finish': companyCommand(oneProcedureSchema, z.null()),
  'procedures.leave': companyCommand(oneProcedureSchema, z.null()),
} as const;
