/** A comment's own address: leads to the reading screen, in the revision on which it was made, at its passage. */
import { paths } from '@plenary/domain';
import { FindCommentDocument } from '@plenary/graphql';
import { Navigate, useParams } from 'react-router';
import { useDocumentAddress } from '../platform/address';
import { Waiting } from '../platform/screen';
import { useAsk } from '../platform/use-screen';

export function CommentAddress() {
  const address = useDocumentAddress();
  const { reference = '' } = useParams();
  const asked = useAsk(FindCommentDocument, { ...address, reference });
  const comment = asked.data?.comment;
  const { coalition, group, document } = address;
  const home = paths.document(coalition, group, document);
  if (!comment)
    return (
      <Waiting {...asked} crumbs={[{ label: document, href: home }, { label: reference }]} onRetry={asked.refresh} />
    );
  const at = { revision: comment.round.revision.number, comment: comment.reference };
  return <Navigate replace to={paths.revision(coalition, group, document, at)} />;
}
