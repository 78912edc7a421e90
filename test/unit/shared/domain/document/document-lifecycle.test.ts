import { describe, expect, test } from 'vitest';
import { DOCUMENT_STATES, type DocumentState } from '../../../../../shared/domain/document/document';
import {
  canEdit,
  canMoveToBin,
  nextState,
  statesBefore,
  TRANSITIONS,
} from '../../../../../shared/domain/document/document-lifecycle';

const statesWhere = (rule: (state: DocumentState) => boolean) => DOCUMENT_STATES.filter(rule);

describe('the life of a document', () => {
  test('a document that goes well', () => {
    expect(nextState('draft', 'completed')).toBe('ready');
    expect(nextState('ready', 'queued')).toBe('queued');
    expect(nextState('queued', 'sending')).toBe('sending');
    expect(nextState('sending', 'accepted')).toBe('accepted');
  });

  test('a refused document is mended as a new draft', () => {
    expect(nextState('sending', 'rejected')).toBe('rejected');
    expect(nextState('rejected', 'edited')).toBe('draft');
    expect(nextState('rejected', 'queued')).toBeNull();
  });

  test('a document whose fate is not known goes back to the queue only by a person', () => {
    const waysBack = TRANSITIONS.filter(
      (step) => step.to === 'queued' && (step.from === 'unknown' || step.from === 'needs_person'),
    );
    expect(waysBack).toHaveLength(2);
    expect(waysBack.every((step) => step.by === 'user' && step.event === 'answered_not_there')).toBe(true);
  });

  test('what is accepted stays accepted', () => {
    expect(TRANSITIONS.filter((step) => step.from === 'accepted')).toEqual([]);
  });

  test('only a queued document is ever sent, and only by the worker', () => {
    expect(statesBefore('sending')).toEqual(['queued']);
    expect(TRANSITIONS.filter((step) => step.from === 'sending').every((step) => step.by === 'worker')).toBe(
      true,
    );
  });

  test('every state can be reached and every step has one outcome', () => {
    const reached = new Set<DocumentState>(['draft', ...TRANSITIONS.map((step) => step.to)]);
    expect([...reached].toSorted()).toEqual([...DOCUMENT_STATES].toSorted());
    const steps = TRANSITIONS.map((step) => `${step.from} ${step.event}`);
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('what a person can do in which state', () => {
    expect(statesWhere(canEdit)).toEqual(['draft', 'ready', 'queued', 'rejected']);
    expect(statesBefore('completed')).toEqual(['draft']);
    expect(statesBefore('queued')).toEqual(['draft', 'ready']);
    expect(statesBefore('taken_back')).toEqual(['queued']);
    expect(statesWhere(canMoveToBin)).toEqual(['draft', 'ready', 'rejected']);
  });
});
