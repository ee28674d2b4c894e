/** Lets go of the answers that came with the page as soon as the reader goes elsewhere. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { HeldAnswers } from './first-answers';

export function PageAnswers({ held }: { held: HeldAnswers }) {
  const { pathname, search } = useLocation();
  const address = pathname + search;
  const first = useRef(address);
  useEffect(() => {
    if (address !== first.current) held.forget();
  }, [address, held]);
  return null;
}
