import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { paths } from '../lib/paths';
import { Button } from '../ui/button';
import styles from './lone-page.module.css';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly failure: unknown };

/** A screen with a bug does not take the app with it: what was typed is stored, and the way out is one press. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(failure: unknown): ErrorBoundaryState {
    return { failure };
  }

  override componentDidMount(): void {
    window.addEventListener('hashchange', this.forget);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('hashchange', this.forget);
  }

  /** Another screen is another try. */
  private readonly forget = (): void => {
    if (this.state.failure !== null) this.setState({ failure: null });
  };

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children;
    return (
      <main className={styles['page']}>
        <div className={styles['column']} role="alert">
          <h1 className={styles['title']}>
            <Trans>Ten ekran się nie otworzył</Trans>
          </h1>
          <p>
            <Trans>To błąd Kwita, nie Twój. Zapisane dokumenty są bezpieczne.</Trans>
          </p>
          <div>
            <Button
              tone="primary"
              onPress={() => {
                window.location.hash = paths.dashboard;
                this.setState({ failure: null });
              }}
            >
              <Trans>Wróć na Pulpit</Trans>
            </Button>
          </div>
        </div>
      </main>
    );
  }
}
