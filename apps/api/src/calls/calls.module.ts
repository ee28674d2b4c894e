import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { DocumentsModule } from '../documents/documents.module';
import { RoundsModule } from '../rounds/rounds.module';
import { SessionsModule } from '../sessions/sessions.module';
import {
  CallResolver,
  CoalitionCallsResolver,
  DocumentCallsResolver,
  SessionCallsResolver,
  UptakeResolver,
} from './calls.resolver';
import { CallsService } from './calls.service';

@Module({
  imports: [CoalitionsModule, SessionsModule, DocumentsModule, RoundsModule],
  providers: [
    CallsService,
    CallResolver,
    UptakeResolver,
    CoalitionCallsResolver,
    SessionCallsResolver,
    DocumentCallsResolver,
  ],
})
export class CallsModule {}
