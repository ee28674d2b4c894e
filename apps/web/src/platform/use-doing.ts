/** What is being done in a dialog of its own, if anything; once it is done, what stands below is asked for anew. */
import { useState } from 'react';

export function useDoing<What>(onDone: () => void) {
  const [doing, setDoing] = useState<What | null>(null);
  const onClose = () => setDoing(null);
  const ends = {
    onClose,
    onDone: () => {
      onClose();
      onDone();
    },
  };
  return { doing, begin: setDoing, ends };
}
