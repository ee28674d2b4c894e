import { Module } from '@nestjs/common';
import { CommentsModule } from '../comments/comments.module';
import { PlacementModule } from '../comments/placement.module';
import { DocumentsModule } from '../documents/documents.module';
import { LongActsModule } from '../long-acts/long-acts.module';
import { RecordModule } from '../platform/record/record.module';
import { RoundsModule } from '../rounds/rounds.module';
import { AddressingModule } from './addressing.module';
import { DeskAccess } from './desk-access';
import { AnswersWaitingResolver, RevisionChangesResolver, RoundDeskResolver } from './desk.resolver';
import {
  AppliedChangeResolver,
  CommentDispositionsResolver,
  DispositionResolver,
  DocumentDispositionsResolver,
  FormalObjectionResolver,
  InterestDeclarationResolver,
  RecommendationResolver,
  RecusalResolver,
  ReopeningResolver,
} from './dispositions.resolver';
import { DispositionsService } from './dispositions.service';
import { ObjectionsService } from './objections.service';
import { TriageService } from './triage.service';

@Module({
  imports: [
    AddressingModule,
    CommentsModule,
    DocumentsModule,
    LongActsModule,
    PlacementModule,
    RecordModule,
    RoundsModule,
  ],
  providers: [
    AnswersWaitingResolver,
    AppliedChangeResolver,
    CommentDispositionsResolver,
    DeskAccess,
    DispositionResolver,
    DispositionsService,
    DocumentDispositionsResolver,
    FormalObjectionResolver,
    InterestDeclarationResolver,
    ObjectionsService,
    RecommendationResolver,
    RecusalResolver,
    ReopeningResolver,
    RevisionChangesResolver,
    RoundDeskResolver,
    TriageService,
  ],
  exports: [DispositionsService, TriageService],
})
export class DispositionsModule {}
