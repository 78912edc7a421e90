/** @file Opens a company's database, as a start of Kwit does, and says so. To be killed meanwhile. */
import { openCompanyDatabase } from '../../../electron/store/company-database';
import { systemClock } from '../../../electron/system/system-clock';

const [path = ''] = process.argv.slice(2);
const opened = openCompanyDatabase(path, { log: { write: () => undefined }, clock: systemClock });
if (!opened.ok) throw new Error(opened.error.code);
opened.value.close();
process.stdout.write('opened');
