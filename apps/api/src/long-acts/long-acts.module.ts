import { Module } from '@nestjs/common';
import { LongActsResolver } from './long-acts.resolver';
import { LongActs } from './long-acts.service';

@Module({ providers: [LongActs, LongActsResolver], exports: [LongActs] })
export class LongActsModule {}
