import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module';
import { EvidenceController } from './evidence.controller';
import { EvidenceResolver } from './evidence.resolver';
import { EvidenceService } from './evidence.service';

@Module({
  imports: [SessionsModule],
  controllers: [EvidenceController],
  providers: [EvidenceService, EvidenceResolver],
  exports: [EvidenceService],
})
export class EvidenceModule {}
