import { expect, it } from 'vitest';
import { createCommandId } from '../../../../renderer/bridge/command-id';
import { idSchema } from '../../../../shared/ipc/define';

it('every command id has the shape of an id and none comes twice', () => {
  const ids = Array.from({ length: 500 }, createCommandId);
  expect(ids.every((id) => idSchema.safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
