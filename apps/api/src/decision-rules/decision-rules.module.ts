import { Module } from '@nestjs/common';
import { CoalitionRulesResolver, DocumentRulesResolver } from './decision-rules.resolver';
import { DecisionRulesService } from './decision-rules.service';

@Module({
  providers: [DecisionRulesService, CoalitionRulesResolver, DocumentRulesResolver],
  exports: [DecisionRulesService],
})
export class DecisionRulesModule {}
