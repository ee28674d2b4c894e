import { DOOR, holdReason, networkOf } from './open-door';

describe('the network somebody comes from', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('of %s is %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});

describe('what a chair reads first', () => {
  it.each([
    ['Plain words.', 0, null],
    ['See https://a.example and www.b.example', 0, null],
    ['https://a.example http://b.example WWW.c.example', 0, 'LINKS'],
    ['Plain words.', DOOR.flood - 1, null],
    ['Plain words.', DOOR.flood, 'FLOOD'],
  ])('%s after %i is %s', (words, confirmedFromNetwork, reason) => {
    expect(holdReason({ words, confirmedFromNetwork })).toBe(reason);
  });
});
