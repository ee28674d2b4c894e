import { Module } from '@nestjs/common';
import { DecisionRulesModule } from '../decision-rules/decision-rules.module';
import { DocumentsModule } from '../documents/documents.module';
import { DocumentPositionsResolver, PositionResolver } from './positions.resolver';
import { PositionsService } from './positions.service';

@Module({
  imports: [DecisionRulesModule, DocumentsModule],
  providers: [PositionsService, DocumentPositionsResolver, PositionResolver],
  exports: [PositionsService],
})
export class PositionsModule {}
