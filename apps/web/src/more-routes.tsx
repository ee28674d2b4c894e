/** The screens that one seldom begins with, by their addresses: which there are is itself loaded when one first goes there. */
import { Route, Routes } from 'react-router';
import { screen } from './platform/later';
import { NotFound } from './platform/screen';

const Home = screen(() => import('./coalitions/home-screen'), 'HomeScreen');
const GroupScreen = screen(() => import('./coalitions/group-screen'), 'GroupScreen');
const PeopleScreen = screen(() => import('./people/people-screen'), 'PeopleScreen');
const ImportMembers = screen(() => import('./members/import-members-screen'), 'ImportMembersScreen');
const Directory = screen(() => import('./directory/directory-screen'), 'DirectoryScreen');
const Profile = screen(() => import('./directory/profile-screen'), 'ProfileScreen');
const Me = screen(() => import('./people/me-screen'), 'MeScreen');
const Proof = screen(() => import('./merging/proof-screen'), 'ProofScreen');
const Removal = screen(() => import('./removal/removal-screen'), 'RemovalScreen');
const Security = screen(() => import('./people/security-screen'), 'SecurityScreen');
const Said = screen(() => import('./people/said-screen'), 'SaidScreen');
const Vocabularies = screen(() => import('./vocabularies/vocabularies-screen'), 'VocabulariesScreen');
const DocumentKinds = screen(() => import('./document-kinds/document-kinds-screen'), 'DocumentKindsScreen');
const Audit = screen(() => import('./audit/audit-screen'), 'AuditScreen');
const SignIn = screen(() => import('./people/sign-in-screen'), 'SignInScreen');
const ConfirmSignIn = screen(() => import('./people/confirm-screen'), 'ConfirmScreen');
const Code = screen(() => import('./people/code-screen'), 'CodeScreen');
const NewPassword = screen(() => import('./people/new-password-screen'), 'NewPasswordScreen');
const Claim = screen(() => import('./people/claim-screen'), 'ClaimScreen');
const Mails = screen(() => import('./people/mails-screen'), 'MailsScreen');
const NewDocument = screen(() => import('./documents/new-document-screen'), 'NewDocumentScreen');
const RedlinePage = screen(() => import('./documents/redline-screen'), 'RedlineScreen');
const History = screen(() => import('./documents/history-screen'), 'HistoryScreen');
const Standards = screen(() => import('./standards/standards-screen'), 'StandardsScreen');
const StandardsDifference = screen(() => import('./standards/difference-screen'), 'StandardsDifferenceScreen');
const Decisions = screen(() => import('./consensus/decisions-screen'), 'DecisionsScreen');
const NewRound = screen(() => import('./rounds/new-round-screen'), 'NewRoundScreen');
const Funding = screen(() => import('./funding/funding-screen'), 'FundingScreen');
const Outreach = screen(() => import('./outreach/outreach-screen'), 'OutreachScreen');
const Proposals = screen(() => import('./group-proposals/proposals-screen'), 'ProposalsScreen');
const ProposalPage = screen(() => import('./group-proposals/proposal-screen'), 'ProposalScreen');
const Hub = screen(() => import('./hub/hub-screen'), 'HubScreen');
const HubEntryPage = screen(() => import('./hub/entry-screen'), 'HubEntryScreen');
const Milestones = screen(() => import('./milestones/milestones-screen'), 'MilestonesScreen');
const Library = screen(() => import('./library/library-screen'), 'LibraryScreen');
const Reports = screen(() => import('./progress-reports/reports-screen'), 'ReportsScreen');
const Sdgs = screen(() => import('./sdgs/sdgs-screen'), 'SdgsScreen');
const SdgReview = screen(() => import('./sdgs/sdg-review-screen'), 'SdgReviewScreen');
const DocumentSdgs = screen(() => import('./sdgs/document-sdgs-screen'), 'DocumentSdgsScreen');
const EvidencePage = screen(() => import('./evidence/evidence-screen'), 'EvidenceScreen');
const RoundRules = screen(() => import('./rounds/round-rules-screen'), 'RoundRulesScreen');
const Sessions = screen(() => import('./sessions/sessions-screen'), 'SessionsScreen');
const SessionPage = screen(() => import('./sessions/session-screen'), 'SessionScreen');
const Agenda = screen(() => import('./sessions/agenda-screen'), 'AgendaScreen');
const Run = screen(() => import('./run-of-show/run-screen'), 'RunScreen');
const Speakers = screen(() => import('./run-of-show/speakers-screen'), 'SpeakersScreen');
const Deliverables = screen(() => import('./deliverables/deliverables-screen'), 'DeliverablesScreen');
const Minutes = screen(() => import('./minutes/minutes-screen'), 'MinutesScreen');
const Calls = screen(() => import('./calls/calls-screen'), 'CallsScreen');
const CallPage = screen(() => import('./calls/call-screen'), 'CallScreen');
// What a build in earnest leaves out, and a build for development has.
const Gallery =
  import.meta.env.MODE === 'development' ? screen(() => import('./gallery/gallery-screen'), 'GalleryScreen') : null;

export function MoreScreens() {
  return (
    <Routes>
      <Route path="/" element={<Home />} />
      <Route path="/sign-in" element={<SignIn />} />
      <Route path="/sign-in/confirm" element={<ConfirmSignIn />} />
      <Route path="/sign-in/code" element={<Code />} />
      <Route path="/sign-in/password" element={<NewPassword />} />
      <Route path="/me" element={<Me />} />
      <Route path="/me/comments" element={<Said />} />
      <Route path="/me/removal" element={<Removal />} />
      <Route path="/me/address" element={<Proof />} />
      <Route path="/me/security" element={<Security />} />
      <Route path="/claim" element={<Claim />} />
      <Route path="/demo/mails" element={<Mails />} />
      {Gallery ? <Route path="/gallery" element={<Gallery />} /> : null}
      <Route path="/c/:coalition">
        <Route path="funding" element={<Funding />} />
        <Route path="outreach" element={<Outreach />} />
        <Route path="proposals" element={<Proposals />} />
        <Route path="proposals/:proposal" element={<ProposalPage />} />
        <Route path="hub" element={<Hub />} />
        <Route path="hub/:entry" element={<HubEntryPage />} />
        <Route path="milestones" element={<Milestones />} />
        <Route path="library" element={<Library />} />
        <Route path="reports" element={<Reports />} />
        <Route path="evidence" element={<EvidencePage />} />
        <Route path="sdgs" element={<Sdgs />} />
        <Route path="sdgs/review" element={<SdgReview />} />
        <Route path="settings/rounds" element={<RoundRules />} />
        <Route path="sessions" element={<Sessions />} />
        <Route path="sessions/:meeting/:session">
          <Route index element={<SessionPage />} />
          <Route path="agenda" element={<Agenda />} />
          <Route path="run" element={<Run />} />
          <Route path="speakers" element={<Speakers />} />
          <Route path="deliverables" element={<Deliverables />} />
          <Route path="minutes" element={<Minutes />} />
        </Route>
        <Route path="calls" element={<Calls />} />
        <Route path="calls/:number" element={<CallPage />} />
        <Route path="settings/kinds" element={<DocumentKinds />} />
        <Route path="settings/vocabularies" element={<Vocabularies />} />
        <Route path="people" element={<Directory />} />
        <Route path="people/import" element={<ImportMembers />} />
        <Route path="people/:person" element={<Profile />} />
        <Route path="audit" element={<Audit />} />
        <Route path=":group">
          <Route index element={<GroupScreen />} />
          <Route path="new-document" element={<NewDocument />} />
          <Route path="people" element={<PeopleScreen />} />
          <Route path="d/:document">
            <Route path="decisions" element={<Decisions />} />
            <Route path="standards" element={<Standards />} />
            <Route path="standards/:from/:to" element={<StandardsDifference />} />
            <Route path="sdgs" element={<DocumentSdgs />} />
            <Route path="history" element={<History />} />
            <Route path="redline/:from/:to" element={<RedlinePage />} />
            <Route path="new-round" element={<NewRound />} />
          </Route>
        </Route>
      </Route>
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
