import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/coalitions.module';
import { DocumentsModule } from '../documents/documents.module';
import { SessionsModule } from '../sessions/sessions.module';
import {
  CoalitionSdgsResolver,
  DocumentSdgsResolver,
  GroupSdgsResolver,
  SdgMappingResolver,
  SessionSdgsResolver,
} from './sdgs.resolver';
import { SdgsController } from './sdgs.controller';
import { SdgsService } from './sdgs.service';

@Module({
  imports: [CoalitionsModule, DocumentsModule, SessionsModule],
  controllers: [SdgsController],
  providers: [
    SdgsService,
    CoalitionSdgsResolver,
    GroupSdgsResolver,
    DocumentSdgsResolver,
    SessionSdgsResolver,
    SdgMappingResolver,
  ],
})
export class SdgsModule {}
