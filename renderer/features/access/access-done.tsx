import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { paths } from '../../lib/paths';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './access.module.css';

/** The end of a path: what is ready now, and that nothing was sent because of it. */
export function AccessDone({ title }: { readonly title: string }) {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const { data } = useChannelQuery('keys.list', {});
  // Everything that is queued needs this key among others.
  const waiting = data?.keys.find(({ keyName }) => keyName === 'abonent')?.waitingDocuments ?? 0;
  return (
    <div className={styles['done']}>
      <Banner tone="good" title={title}>
        {waiting === 0
          ? t`Nic nie zostało wysłane: to Ty decydujesz, kiedy Kwit rozmawia z iFirmą.`
          : t`${plural(waiting, {
              one: 'Kolejka jest odblokowana. Czeka w niej # dokument.',
              few: 'Kolejka jest odblokowana. Czekają w niej # dokumenty.',
              other: 'Kolejka jest odblokowana. Czeka w niej # dokumentów.',
            })} Nic nie wyśle się samo: naciśnij Synchronizuj, gdy zechcesz.`}
      </Banner>
      <div className={styles['buttons']}>
        <Button
          tone="primary"
          autoFocus
          onPress={() => {
            navigate(paths.keys);
          }}
        >
          {t`Pokaż Klucze API`}
        </Button>
        <Button
          onPress={() => {
            navigate(paths.sync);
          }}
        >
          {t`Przejdź do Synchronizacji`}
        </Button>
      </div>
    </div>
  );
}
