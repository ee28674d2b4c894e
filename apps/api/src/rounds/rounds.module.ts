import { Module } from '@nestjs/common';
import { AddressingModule } from '../dispositions/addressing.module';
import { DocumentsModule } from '../documents/documents.module';
import { PeopleModule } from '../people/people.module';
import { RoundClock } from './round-clock';
import { RoundsResolver } from './rounds.resolver';
import { RoundsService } from './rounds.service';

@Module({
  imports: [AddressingModule, DocumentsModule, PeopleModule],
  providers: [RoundsService, RoundsResolver, RoundClock],
  exports: [RoundsService],
})
export class RoundsModule {}
