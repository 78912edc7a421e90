import type { AppError } from '../../shared/app-error';
import { ErrorBanner } from '../ui/error-banner';
import styles from './lone-page.module.css';

/** Main cannot even say what it is: one sentence instead of an empty window. */
export function StartFailure({ error }: { readonly error: AppError }) {
  return (
    <main className={styles['page']}>
      <div className={styles['column']}>
        <ErrorBanner error={error} />
      </div>
    </main>
  );
}
