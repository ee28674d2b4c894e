/** The parts of a screen's address. */
import { useParams } from 'react-router';

export interface DocumentAddress {
  coalition: string;
  group: string;
  document: string;
}

export function useGroupAddress(): Omit<DocumentAddress, 'document'> {
  const { coalition = '', group = '' } = useParams();
  return { coalition, group };
}

export function useDocumentAddress(): DocumentAddress {
  const { coalition = '', group = '', document = '' } = useParams();
  return { coalition, group, document };
}
