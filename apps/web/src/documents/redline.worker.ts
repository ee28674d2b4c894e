/** Compares two revisions beside the page, so that a long text never stops it. */
import { redline, type Block } from '@plenary/document';

interface Scope {
  onmessage: ((event: MessageEvent<{ before: readonly Block[]; after: readonly Block[] }>) => void) | null;
  postMessage: (answer: unknown) => void;
}
const scope = self as unknown as Scope;

scope.onmessage = ({ data: { before, after } }) => scope.postMessage(redline(before, after));
