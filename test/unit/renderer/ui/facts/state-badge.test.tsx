import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { KsefBadge, StateBadge } from '../../../../../renderer/ui/facts/state-badge';
import {
  DOCUMENT_KINDS,
  DOCUMENT_STATES,
  ksefStateSchema,
} from '../../../../../shared/domain/document/document';
import { renderInApp } from '../../../../fakes/render-in-app';

it.each(DOCUMENT_KINDS)('every state of an %s has a word and a shape of its own', (kind) => {
  const { container } = renderInApp(
    <>
      {DOCUMENT_STATES.map((state) => (
        <StateBadge key={state} state={state} kind={kind} />
      ))}
    </>,
  );
  const words = [...container.querySelectorAll('svg')].map((icon) => icon.parentElement?.textContent);
  const shapes = [...container.querySelectorAll('svg')].map((icon) => icon.innerHTML);
  expect(new Set(words).size).toBe(DOCUMENT_STATES.length);
  expect(new Set(shapes).size).toBe(DOCUMENT_STATES.length);
});

it('a state agrees with the gender of its document', () => {
  renderInApp(
    <>
      <StateBadge state="ready" kind="invoice" />
      <StateBadge state="ready" kind="expense" />
    </>,
  );
  expect(screen.getByText('gotowa')).toBeTruthy();
  expect(screen.getByText('gotowy')).toBeTruthy();
});

it.each([
  ['handed_over', null, 'czeka na KSeF'],
  ['numbered', '1234-5678', 'w KSeF: 1234-5678'],
  ['refused', 'zła data', 'odrzucona: zła data'],
  ['unknown', null, 'nieznany'],
] as const)('says of %s what F-11 wants', (state, detail, words) => {
  renderInApp(<KsefBadge state={state} detail={detail} />);
  expect(screen.getByText((text) => text.replaceAll(/\s/gu, ' ') === words)).toBeTruthy();
});

it('says nothing about KSeF where it has no meaning, and something everywhere else', () => {
  for (const state of ksefStateSchema.options) {
    const { container, unmount } = renderInApp(<KsefBadge state={state} />);
    expect(container.querySelector('svg') === null).toBe(state === 'not_applicable');
    unmount();
  }
});
