import { Module } from '@nestjs/common';
import { CoalitionRulesResolver } from './coalition-rules.resolver';
import { CoalitionRulesService } from './coalition-rules.service';

@Module({ providers: [CoalitionRulesService, CoalitionRulesResolver] })
export class CoalitionRulesModule {}
