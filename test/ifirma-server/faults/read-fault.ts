import { err, ok, type Result } from '../../../shared/result';
import { faultSchema, type Fault } from './fault';

/** A fault from JSON. The error says what is wrong with it in one line. */
export function readFault(json: unknown): Result<Fault, string> {
  const parsed = faultSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return err(
    parsed.error.issues
      .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
      .join('; '),
  );
}

/** A fault as it is typed on a command line: `resetAfterCommit,on=invoice.create,from=2`. */
export function readTypedFault(text: string): Result<Fault, string> {
  const [kind = '', ...settings] = text.split(',');
  const members = settings.map((setting) => {
    const [name = '', ...value] = setting.split('=');
    return [name, readValue(value.join('='))] as const;
  });
  return readFault({ ...Object.fromEntries(members), kind });
}

function readValue(text: string): string | number | boolean {
  if (/^\d+$/u.test(text)) return Number(text);
  return text === 'true' || text === 'false' ? text === 'true' : text;
}
