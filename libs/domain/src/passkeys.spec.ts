import { relyingPartyOf } from './passkeys';

describe('what an installation is to a passkey', () => {
  it.each([
    ['https://plenary.example', { id: 'plenary.example', origin: 'https://plenary.example' }],
    ['https://Plenary.Example:8443/under/it', { id: 'plenary.example', origin: 'https://plenary.example:8443' }],
    ['http://localhost:4300', { id: 'localhost', origin: 'http://localhost:4300' }],
    ['http://127.0.0.1:4300', null],
    ['https://192.0.2.7', null],
    ['https://[2001:db8::7]', null],
    ['http://[::1]:4300', null],
    ['http://plenary.example', null],
  ])('%s', (publicUrl, party) => expect(relyingPartyOf(publicUrl)).toEqual(party));
});
