import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useLocation } from 'wouter';
import { useAppStatus, useCompany } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { useLeave } from '../documents/unsaved-work';
import { cx } from '../lib/cx';
import { paths } from '../lib/paths';
import { useShortcut } from '../shortcuts/use-shortcut';
import { Icon } from '../ui/icon';
import listStyles from '../ui/fields/list-box.module.css';
import { useErrorToast } from '../ui/overlays/use-error-toast';
import styles from './company-switch.module.css';

/** Whose books are open, and the way to another company's. */
export function CompanySwitch() {
  const { t } = useLingui();
  const { companies } = useAppStatus();
  const { companyId, profile, kind } = useCompany();
  const [isOpen, setIsOpen] = useState(false);
  const [, navigate] = useLocation();
  const explain = useErrorToast();
  const leave = useLeave();
  const { run: open } = useChannelCommand('app.openCompany');

  useShortcut('company.switch', () => {
    setIsOpen(true);
  });

  const choose = async (chosenId: string) => {
    if (chosenId === companyId) return;
    const answer = await open({ companyId: chosenId });
    if (answer.ok) navigate(paths.dashboard);
    else explain(answer.error);
  };

  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className={styles['button'] ?? ''}>
        <span className={styles['words']}>
          <span className={styles['name']}>{profile.name}</span>
          <span className={styles['kind']}>{kind === 'demo' ? t`konto demo` : t`konto iFirma`}</span>
        </span>
        <span className="visually-hidden">{t`Zmień firmę`}</span>
        <Icon name="switch" size="small" />
      </Button>
      <Popover className={listStyles['popover'] ?? ''} placement="bottom start" offset={4}>
        <Menu
          className={listStyles['list'] ?? ''}
          aria-label={t`Firmy`}
          selectionMode="single"
          selectedKeys={[companyId]}
        >
          {companies.map((company) => (
            <MenuItem
              key={company.companyId}
              id={company.companyId}
              textValue={company.name}
              className={cx(listStyles['option'])}
              onAction={() => {
                leave(() => choose(company.companyId));
              }}
            >
              {company.name}
              <span className={listStyles['detail']}>
                {company.kind === 'demo' ? t`konto demo` : t`konto iFirma`}
              </span>
            </MenuItem>
          ))}
          <MenuItem
            id="add"
            textValue={t`Dodaj firmę`}
            className={listStyles['option'] ?? ''}
            onAction={() => {
              navigate(paths.addCompany);
            }}
          >
            <span className={styles['add']}>
              <Icon name="add" size="small" />
              {t`Dodaj firmę`}
            </span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
