import type { z } from 'zod';
import { parseJson } from '../../../shared/parse-json';
import { err, ok, type Result } from '../../../shared/result';
import { TEXTS } from '../answer-texts';
import type { PracticeCall } from '../practice-call';
import { refuse, refuseAs, type Reply } from '../replies';

/**
 * Step 10 of ifirma-api 15.3: the body becomes the object of the operation, or `Kod` 200. Members that no field
 * table lists are refused: `Waluta` on a domestic invoice is known to be (7.2).
 */
export function mapBody<T>(schema: z.ZodType<T>, { request, variant }: PracticeCall): Result<T, Reply> {
  const json = parseJson(new TextDecoder().decode(request.body));
  const mapped = schema.safeParse(json);
  if (mapped.success) return ok(mapped.data);
  const missing = mapped.error.issues.find(
    (issue) => issue.code === 'invalid_type' && valueAt(json, issue.path) === undefined,
  );
  return err(
    missing === undefined || variant['document.missingRequired'] === 'kod200'
      ? refuse(200, TEXTS.bodyUnmappable)
      : refuseAs(variant['document.missingRequired'], TEXTS.fieldRequired(missing.path.join('.'))),
  );
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}
