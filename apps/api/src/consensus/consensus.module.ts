import { Module } from '@nestjs/common';
import { DecisionRulesModule } from '../decision-rules/decision-rules.module';
import { DocumentsModule } from '../documents/documents.module';
import { PeopleModule } from '../people/people.module';
import { PositionsModule } from '../positions/positions.module';
import { CallsService } from './calls.service';
import {
  ConsensusCallResolver,
  ConsensusDesignationResolver,
  ConsensusEvaluationResolver,
  DocumentConsensusResolver,
  EvaluationObjectionResolver,
} from './consensus.resolver';
import { EvaluationNotices } from './evaluation-notices';
import { MinorityService } from './minority.service';

@Module({
  imports: [DecisionRulesModule, DocumentsModule, PeopleModule, PositionsModule],
  providers: [
    CallsService,
    EvaluationNotices,
    MinorityService,
    DocumentConsensusResolver,
    ConsensusCallResolver,
    ConsensusEvaluationResolver,
    EvaluationObjectionResolver,
    ConsensusDesignationResolver,
  ],
})
export class ConsensusModule {}
