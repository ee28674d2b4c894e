/** The list of features, and the GraphQL door they share. */
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloDriver } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { ERRORS } from '@plenary/domain';
import { typeDefs } from '@plenary/graphql';
import type { IncomingMessage } from 'node:http';
import { AnnouncementsModule } from './announcements/announcements.module';
import { AuditModule } from './audit/audit.module';
import { ArchivesModule } from './archives/archives.module';
import { CoalitionRulesModule } from './coalition-rules/coalition-rules.module';
import { CoalitionsModule } from './coalitions/coalitions.module';
import { CommentsModule } from './comments/comments.module';
import { ConsensusModule } from './consensus/consensus.module';
import { DirectoryModule } from './directory/directory.module';
import { DecisionRulesModule } from './decision-rules/decision-rules.module';
import { DispositionsModule } from './dispositions/dispositions.module';
import { DocumentKindsModule } from './document-kinds/document-kinds.module';
import { DocumentsModule } from './documents/documents.module';
import { OfficesModule } from './offices/offices.module';
import { OutreachModule } from './outreach/outreach.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { FirstTasksModule } from './first-tasks/first-tasks.module';
import { FundingModule } from './funding/funding.module';
import { GroupProposalsModule } from './group-proposals/group-proposals.module';
import { HubModule } from './hub/hub.module';
import { JoiningModule } from './joining/joining.module';
import { MyDataModule } from './my-data/my-data.module';
import { LongActsModule } from './long-acts/long-acts.module';
import { MembersModule } from './members/members.module';
import { PeopleModule } from './people/people.module';
import { CompiledQueries } from './platform/compiled-queries';
import type { RequestContext } from './platform/context';
import { DownloadsModule } from './downloads/downloads.module';
import { EditionsModule } from './editions/editions.module';
import { ErrataModule } from './errata/errata.module';
import { EvidenceModule } from './evidence/evidence.module';
import { refuseRequest } from './platform/errors';
import { HealthModule } from './platform/health';
import { SecurityTxtModule } from './platform/security-txt';
import { costLimit } from './platform/cost';
import { graphqlGuards } from './platform/graphql-guards';
import { inOurWords } from './platform/limits';
import { bearerIn } from './platform/sign-in/api-tokens';
import { tokenGate } from './platform/sign-in/token-gate';
import { socketLimits } from './platform/socket-limits';
import { RecordModule } from './platform/record/record.module';
import { subscribeShared } from './platform/record/shared-frames';
import { scalars } from './platform/scalars';
import { Contexts } from './platform/sign-in/contexts';
import type { OpenSocket } from './platform/sign-in/open-sockets';
import { OpenSockets } from './platform/sign-in/open-sockets';
import { sameOrigin } from './platform/same-origin';
import type { Config } from './platform/tokens';
import { CONFIG } from './platform/tokens';
import { MergingModule } from './merging/merging.module';
import { MilestonesModule } from './milestones/milestones.module';
import { OpenDoorModule } from './open-door/open-door.module';
import { OverviewModule } from './overview/overview.module';
import { PlacesModule } from './places/places.module';
import { PollsModule } from './polls/polls.module';
import { PositionsModule } from './positions/positions.module';
import { PresenceModule } from './presence/presence.module';
import { SdgsModule } from './sdgs/sdgs.module';
import { SearchModule } from './search/search.module';
import { ProgressReportsModule } from './progress-reports/progress-reports.module';
import { ReadingsModule } from './readings/readings.module';
import { ReviewersModule } from './reviewers/reviewers.module';
import { PublicationsModule } from './publications/publications.module';
import { RemovalModule } from './removal/removal.module';
import { ReviewedFilesModule } from './reviewed-files/reviewed-files.module';
import { RoundsModule } from './rounds/rounds.module';
import { SheetsModule } from './sheets/sheets.module';
import { StandardsModule } from './standards/standards.module';
import { VocabulariesModule } from './vocabularies/vocabularies.module';
import { CallsModule } from './calls/calls.module';
import { DeliverablesModule } from './deliverables/deliverables.module';
import { MinutesModule } from './minutes/minutes.module';
import { RunOfShowModule } from './run-of-show/run-of-show.module';
import { SessionsModule } from './sessions/sessions.module';
import { SignInSecurityModule } from './sign-in-security/sign-in-security.module';
import { ViewerModule } from './viewer/viewer.module';

/** What a request or an open socket brings. */
interface Incoming {
  req?: IncomingMessage;
  extra?: { request: IncomingMessage };
}

/** The transport takes it; Nest's type for its options leaves it out. */
const RENDERED_ONCE = { subscribe: subscribeShared };

/** What one reader may see is nobody else's answer, and her own only now. */
const noStore: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { http, body } }) => {
      http.headers.set('cache-control', 'no-store');
      // After Nest, which answers 200 to whatever was executed: a request that was stopped got no answer.
      await Promise.resolve();
      const stopped =
        body.kind === 'single' &&
        body.singleResult.errors?.some(({ extensions }) => extensions?.['code'] === 'TIMED_OUT');
      if (stopped) http.status = ERRORS.TIMED_OUT.status;
    },
  }),
};

@Module({})
export class AppModule {
  static of(platform: DynamicModule): DynamicModule {
    return {
      module: AppModule,
      imports: [
        platform,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Contexts, OpenSockets, CONFIG],
          useFactory: (
            contexts: Contexts,
            sockets: OpenSockets,
            config: Config,
          ): Omit<ApolloDriverConfig, 'driver'> => ({
            path: '/graphql',
            typeDefs,
            resolvers: scalars,
            resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForArgs: 'error' },
            ...graphqlGuards(config.demo),
            formatError: inOurWords,
            // The plugin for cache hints wraps every field's resolver, plain columns too; answers are not to be kept.
            plugins: [ApolloServerPluginCacheControlDisabled(), noStore, costLimit, tokenGate, new CompiledQueries()],
            subscriptions: {
              'graphql-ws': {
                path: '/graphql',
                onConnect: async ({ extra }: { extra?: unknown }) => {
                  const { request, socket } = extra as { request: IncomingMessage; socket: OpenSocket };
                  // A script asks again; only what signs in by a cookie listens.
                  if (!sameOrigin(request, config) || bearerIn(request.headers.authorization) !== null) return false;
                  await sockets.admit(socket, request.headers);
                  return true;
                },
                ...RENDERED_ONCE,
                ...socketLimits,
              },
            },
            context: ({ req, extra }: Incoming): Promise<RequestContext> =>
              contexts.create((extra?.request ?? req)?.headers ?? {}).catch(refuseRequest),
          }),
        }),
        AnnouncementsModule,
        ArchivesModule,
        AuditModule,
        CoalitionRulesModule,
        CoalitionsModule,
        CommentsModule,
        ConsensusModule,
        DirectoryModule,
        DecisionRulesModule,
        DispositionsModule,
        DocumentKindsModule,
        DocumentsModule,
        DownloadsModule,
        EditionsModule,
        ErrataModule,
        EvidenceModule,
        FirstTasksModule,
        FundingModule,
        OutreachModule,
        GroupProposalsModule,
        HubModule,
        HealthModule,
        SecurityTxtModule,
        MergingModule,
        MilestonesModule,
        JoiningModule,
        LongActsModule,
        MembersModule,
        MyDataModule,
        OpenDoorModule,
        OfficesModule,
        OrganisationsModule,
        PeopleModule,
        OverviewModule,
        PlacesModule,
        PollsModule,
        PositionsModule,
        StandardsModule,
        PresenceModule,
        ProgressReportsModule,
        SdgsModule,
        SearchModule,
        ReadingsModule,
        ReviewersModule,
        PublicationsModule,
        RecordModule,
        RemovalModule,
        ReviewedFilesModule,
        RoundsModule,
        SheetsModule,
        CallsModule,
        DeliverablesModule,
        MinutesModule,
        RunOfShowModule,
        SessionsModule,
        SignInSecurityModule,
        ViewerModule,
        VocabulariesModule,
      ],
    };
  }
}
