import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

describe('the address of a visitor', () => {
  it('[S31] is the socket’s, whatever a header claims, while no proxy is trusted', () => {
    expect(clientAddress('192.0.2.7', '198.51.100.1', 0)).toBe('192.0.2.7');
    expect(clientAddress('::ffff:192.0.2.7', null, 0)).toBe('192.0.2.7');
  });

  it('[S31] is the entry that the outermost trusted proxy wrote, not what the visitor wrote before it', () => {
    expect(clientAddress('10.0.0.1', '1.1.1.1, 198.51.100.1', 1)).toBe('198.51.100.1');
    expect(clientAddress('10.0.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.2', 2)).toBe('198.51.100.1');
    expect(clientAddress('10.0.0.1', '198.51.100.1', 2)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', null, 1)).toBe('10.0.0.1');
    expect(clientAddress('10.0.0.1', '198.51.100.1:4711', 1)).toBe('198.51.100.1');
  });

  it('[S31] takes one subscriber’s IPv6 network for one visitor', () => {
    const one = clientAddress('2001:db8:1:2:3:4:5:6', null, 0);
    expect(one).toBe('2001:db8:1:2::/64');
    expect(clientAddress('2001:DB8:0001:2::9', null, 0)).toBe(one);
    expect(clientAddress('[2001:db8:1:2::9]:443', null, 0)).toBe(one);
    expect(clientAddress('2001:db8:1:3::9', null, 0)).not.toBe(one);
  });
});
