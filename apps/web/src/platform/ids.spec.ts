import { UUID_V7 } from '@plenary/domain';
import { newId } from './ids';

describe('an id made in the browser', () => {
  it('is a UUID of version 7', () => {
    for (let count = 0; count < 200; count += 1) expect(newId()).toMatch(UUID_V7);
  });

  it('begins with the time at which it was made', () => {
    expect(newId(0x0123456789ab).startsWith('01234567-89ab-7')).toBe(true);
  });
});
