import { Module } from '@nestjs/common';
import { CoalitionRulesResolver } from './coalition-rules.resolver';

@Module({ providers: [CoalitionRulesResolver] })
export class CoalitionRulesModule {}
