/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/**
 * Does what npm last installed (`node_modules/.package-lock.json`) equal the lock file? npm writes that record
 * after the install scripts have run, so an install that was broken off has none. Optional packages of other
 * systems may be absent.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function matchesLock(wanted, installed) {
  const present = Object.keys(installed.packages);
  if (present.some((path) => !wanted.packages[path])) return false;
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}
