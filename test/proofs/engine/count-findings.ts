import type { Figures } from '../frame/proof';

/** What should not be, under the figure that it counts for. */
export type Finding = { readonly figure: Exclude<keyof Figures, 'runs'>; readonly says: string };

/** Those of the claims that hold. */
export function findFaults(
  claims: readonly (readonly [figure: Finding['figure'], holds: boolean, says: string])[],
): readonly Finding[] {
  return claims.flatMap(([figure, holds, says]) => (holds ? [{ figure, says }] : []));
}

export function countFindings(findings: readonly Finding[]): Omit<Figures, 'runs'> {
  const count = (figure: Finding['figure']) => findings.filter((finding) => finding.figure === figure).length;
  return {
    lost: count('lost'),
    doubled: count('doubled'),
    misbound: count('misbound'),
    unexplained: count('unexplained'),
  };
}
