/** Looking into a file: sent when it is chosen and again when the choice changes; only the last look counts. */
import type { TrackedChangesMode } from '@plenary/domain';
import { PreviewFileDocument, type FilePreviewFragment } from '@plenary/graphql';
import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import { faultOf, type Fault } from '../platform/errors';
import { fileFault, readFile } from '../platform/upload';

export interface Look {
  preview: FilePreviewFragment | null;
  mode: TrackedChangesMode;
  busy: boolean;
  fault: Fault | null;
}

const NOTHING: Look = { preview: null, mode: 'PROPOSE', busy: false, fault: null };

/** What is looked into: a file from this device, or one that the document keeps. */
export type Chosen = { file: File } | { hash: string };

export function usePreview(place: { documentId: string } | { groupId: string }) {
  const client = useClient();
  const [look, setLook] = useState(NOTHING);
  const last = useRef(0);
  const { documentId, groupId } = { documentId: null, groupId: null, ...place };
  const see = useCallback(
    async (chosen: Chosen | null, mode: TrackedChangesMode): Promise<void> => {
      const own = (last.current += 1);
      if (!chosen || ('file' in chosen && fileFault(chosen.file))) {
        setLook({ ...NOTHING, mode });
        return;
      }
      setLook((before) => ({ ...before, mode, busy: true, fault: null }));
      const source = 'file' in chosen ? { file: await readFile(chosen.file) } : { hash: chosen.hash };
      const input = { documentId, groupId, ...source, trackedChanges: mode };
      const { data, error } = await client
        .query(PreviewFileDocument, { input }, { requestPolicy: 'network-only' })
        .toPromise();
      if (own !== last.current) return;
      setLook({ preview: data?.previewFile ?? null, mode, busy: false, fault: error ? faultOf(error) : null });
    },
    [client, documentId, groupId],
  );
  return { ...look, see };
}
