/** What can be done with a row of a table, named with the row for who hears it alone. */
import { Button } from '@plenary/ui';

export function RowAct({ label, of, onAct }: { label: string; of: string; onAct: () => void }) {
  return (
    <Button tone="quiet" aria-label={`${label}: ${of}`} onClick={onAct}>
      {label}
    </Button>
  );
}
