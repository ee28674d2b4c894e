/** One press to join a group, one to leave it. Who holds an office hands it over or ends it on the people's screen. */
import { JoinDocument, LeaveDocument } from '@plenary/graphql';
import { Button, useMessages } from '@plenary/ui';
import { announce } from '../platform/announce';
import { newId } from '../platform/ids';
import { FaultNotice } from '../platform/screen';
import { useViewer, useViewerState } from '../platform/viewer';
import { useDo } from '../platform/use-screen';

interface MembershipProps {
  group: {
    id: string;
    state: string;
    coalition: { id: string };
    roles: readonly { role: string; person: { id: string } }[];
  };
  onDone: () => void;
}

export function Membership({ group, onDone }: MembershipProps) {
  const { t } = useMessages();
  const viewer = useViewer();
  const { refresh } = useViewerState();
  const join = useDo(JoinDocument);
  const leave = useDo(LeaveDocument);
  const { person } = viewer ?? {};
  if (!person) return null;
  const own = group.roles.filter((held) => held.person.id === person.id);
  const where = { coalitionId: group.coalition.id, groupId: group.id };
  const done = (words: string) => {
    announce(words);
    onDone();
    refresh();
  };
  const fault = join.fault ?? leave.fault;
  const plainMember = own.length > 0 && own.every(({ role }) => role === 'MEMBER' || role === 'OBSERVER');
  return (
    <div className="pl-stack">
      {own.length === 0 && group.state !== 'CONCLUDED' ? (
        <div>
          <Button
            busy={join.busy}
            onClick={() =>
              void join.act({ assignmentId: newId(), ...where }).then(({ data }) => data && done(t('join.joined')))
            }
          >
            {t('join.here')}
          </Button>
        </div>
      ) : null}
      {plainMember ? (
        <div>
          <Button
            tone="quiet"
            busy={leave.busy}
            onClick={() => void leave.act(where).then(({ data }) => data && done(t('leave.left')))}
          >
            {t('leave.here')}
          </Button>
        </div>
      ) : null}
      {fault ? <FaultNotice fault={fault} /> : null}
    </div>
  );
}
