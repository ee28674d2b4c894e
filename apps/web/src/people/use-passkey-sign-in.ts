/** Signing in with a passkey: one press, and the device asks for the rest. */
import { useAlive } from '@plenary/ui';
import { useState } from 'react';
import { askAuth } from './auth-request';
import { askForSignature, passkeyFault, whyNoPasskeys, type PasskeyFault } from './passkey-device';

export function usePasskeySignIn() {
  const alive = useAlive();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<PasskeyFault | null>(null);
  const tried = async (): Promise<PasskeyFault | null> => {
    const question = await askAuth('/sign-in/passkey/options', {});
    if (!question.ok) return passkeyFault(question);
    const signed = await askForSignature(question.data);
    if ('fault' in signed) return signed.fault;
    const answer = await askAuth('/sign-in/passkey', { response: signed.response });
    return answer.ok ? null : passkeyFault(answer);
  };
  const go = () => {
    setBusy(true);
    setFault(null);
    void tried().then((why) => {
      if (why === null) return location.assign('/');
      setFault(why);
      setBusy(false);
    });
  };
  return { possible: alive && whyNoPasskeys() === null, busy, fault, go };
}
